// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { assimilated } from "../parts/assimilated.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FBK-005 (An operator that observes). */
export const observeOperator = ruleMutator("FBK-005", [
  adding("operator that does not observe", (idOf, random) => ({
    resources: assimilated(idOf, { operator: { operation: oneOf(["regrid", "localise", "map"], random) } }),
    at: "/0/assimilation/observationOperator",
  })),
]);
