// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { decided } from "../parts/decided.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FBK-024 (The basis is still valid). */
export const basisNotStale = ruleMutator("FBK-024", [
  adding("belief that is out of date by the decision", (idOf) => ({
    resources: decided(idOf, { belief: { validUntil: "2026-08-01T00:09:00Z" } }),
    at: "/0/basedOn/0",
  })),
]);
