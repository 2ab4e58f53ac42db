// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { decided } from "../parts/decided.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FBK-021 (Doing nothing was considered). */
export const doNothingConsidered = ruleMutator("FBK-021", [
  adding("alternatives that all do something", (idOf) => ({
    resources: decided(idOf, { wait: { actionKind: "compute" } }),
    at: "/0/alternatives",
  })),
  adding("one alternative only", (idOf) => ({
    resources: decided(idOf, { decision: { alternatives: [idOf("action")] } }),
    at: "/0/alternatives",
  })),
]);
