// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { decided } from "../parts/decided.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TRU-014 (Irreversible only within an envelope). */
export const irreversibleEnvelope = ruleMutator("TRU-014", [
  adding("automatic decision for what cannot be undone", (idOf) => ({
    resources: decided(idOf, {
      decision: { mode: "automatic" },
      action: { safety: { reversible: false, interlock: true } },
    }),
    at: "/0/chosen",
  })),
]);
