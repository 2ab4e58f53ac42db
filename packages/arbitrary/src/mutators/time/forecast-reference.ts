// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { observed } from "../parts/observed.js";
import { procedure } from "../parts/procedure.js";
import { series } from "../parts/series.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

const SIMULATION = { levelOfTheory: "lumped tank, 15 min step" };

/** Breaks TM-07 (Reference time of a forecast). */
export const forecastReference = ruleMutator("TM-07", [
  changing(["Observation", "Field"], "forecast without reference time", (value) =>
    value.origin === "forecast" && value.referenceTime !== undefined
      ? { value: without(value, "referenceTime") }
      : undefined,
  ),
  adding("forecast for a time before its reference time", (idOf) => {
    const more = { origin: "forecast", referenceTime: "2026-08-01T06:00:00Z" };
    const maker = procedure(idOf("model"), "simulation", SIMULATION);
    const resources = [...observed(idOf, { ...more, usedProcedure: idOf("model") }), maker];
    return { resources, at: "/0/referenceTime" };
  }),
  adding("series that starts before its reference time", (idOf) => {
    const more = { origin: "forecast", referenceTime: "2026-08-01T06:00:00Z" };
    const maker = procedure(idOf("model"), "simulation", SIMULATION);
    return { resources: [...series(idOf, { ...more, usedProcedure: idOf("model") }), maker], at: "/0/referenceTime" };
  }),
]);
