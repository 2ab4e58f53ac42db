// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { observed } from "../parts/observed.js";
import { series } from "../parts/series.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks OB-11 (Declared origin). */
export const originDeclared = ruleMutator("OB-11", [
  changing(["Observation", "Field"], "origin left out", (value) =>
    value.origin === undefined ? undefined : { value: without(value, "origin") },
  ),
  adding("origin left out", (idOf, random) => {
    const [first, ...parts] = oneOf([observed, series], random)(idOf);
    return { resources: [without(first ?? {}, "origin"), ...parts], at: "/0" };
  }),
]);
