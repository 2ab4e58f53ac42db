// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { observed } from "../parts/observed.js";
import { series } from "../parts/series.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks OB-12 (Declared statistic). */
export const statisticDeclared = ruleMutator("OB-12", [
  changing("Observation", "statistic left out", (value) => {
    if (value.support?.time === undefined || value.result.kind !== "quantity") return undefined;
    const { space } = value.support;
    return { value: space === undefined ? without(value, "support") : { ...value, support: { space } } };
  }),
  adding("statistic left out", (idOf) => {
    const [first, ...parts] = observed(idOf);
    return { resources: [without(first ?? {}, "support"), ...parts], at: "/0" };
  }),
  adding("statistic of a series left out", (idOf) => {
    const variables = { h: { property: idOf("property"), unit: "m" } };
    return { resources: series(idOf, { variables }), at: "/0/variables/h" };
  }),
]);
