// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { observed } from "../parts/observed.js";
import { procedure } from "../parts/procedure.js";
import { series } from "../parts/series.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks OB-15 (Conditions of a computation). */
export const computedConditions = ruleMutator("OB-15", [
  adding("computation without conditions", (idOf, random) => {
    const computed = { origin: "simulated", usedProcedure: idOf("model") };
    const made = oneOf([observed, series], random)(idOf, computed);
    return { resources: [...made, procedure(idOf("model"), "simulation")], at: "/0" };
  }),
]);
