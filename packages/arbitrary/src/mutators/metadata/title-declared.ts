// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { dataset, publisher } from "../parts/dataset.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks DS-05 (Declared title). */
export const titleDeclared = ruleMutator("DS-05", [
  changing("Dataset", "title left out", (value) => ({ value: without(value, "title", "label") })),
  adding("title left out", (idOf) => ({ resources: [without(dataset(idOf), "title"), publisher(idOf)], at: "/0" })),
]);
