// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { done } from "../parts/action.js";
import { decided } from "../parts/decided.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FBK-025 (First decided, then done). */
export const actAfterDecision = ruleMutator("FBK-025", [
  adding("action executed before it was chosen", (idOf, random) => {
    const executedAt = oneOf(["2026-08-01T00:07:00Z", "2026-08-01T09:09:59+09:00"], random);
    return { resources: decided(idOf, { action: done(idOf, executedAt) }), at: "/2/executedAt" };
  }),
]);
