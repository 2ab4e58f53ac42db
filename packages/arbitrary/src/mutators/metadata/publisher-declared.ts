// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { dataset } from "../parts/dataset.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks DS-04 (Declared publisher). */
export const publisherDeclared = ruleMutator("DS-04", [
  changing("Dataset", "publisher left out", (value) =>
    value.publisher === undefined ? undefined : { value: without(value, "publisher") },
  ),
  adding("publisher left out", (idOf) => ({ resources: [without(dataset(idOf), "publisher")], at: "/0" })),
]);
