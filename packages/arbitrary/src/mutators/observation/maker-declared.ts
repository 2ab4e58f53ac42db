// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { observed } from "../parts/observed.js";
import { series } from "../parts/series.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks OB-13 (Declared instrument). */
export const makerDeclared = ruleMutator("OB-13", [
  changing(["Observation", "Field"], "measured by nobody", (value) =>
    value.origin === "measured" ? { value: without(value, "madeBySystem", "usedProcedure") } : undefined,
  ),
  adding("measured by nobody", (idOf, random) => {
    const [first, ...parts] = oneOf([observed, series], random)(idOf);
    return { resources: [without(first ?? {}, "usedProcedure"), ...parts], at: "/0" };
  }),
]);
