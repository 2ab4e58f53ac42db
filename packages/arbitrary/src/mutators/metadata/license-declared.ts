// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { dataset, publisher } from "../parts/dataset.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks DS-03 (Declared licence). */
export const licenseDeclared = ruleMutator("DS-03", [
  changing("Dataset", "licence left out", (value) =>
    value.license === undefined || value.policy !== undefined ? undefined : { value: without(value, "license") },
  ),
  adding("licence left out", (idOf) => ({ resources: [without(dataset(idOf), "license"), publisher(idOf)], at: "/0" })),
]);
