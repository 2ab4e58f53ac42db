// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { done } from "../parts/action.js";
import { decided } from "../parts/decided.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FBK-026 (Done while the decision holds). */
export const actInTime = ruleMutator("FBK-026", [
  adding("action executed after the decision had lapsed", (idOf, random) => {
    const executedAt = oneOf(["2026-08-01T02:00:00Z", "2026-08-01T10:10:00+09:00"], random);
    const decision = { validUntil: "2026-08-01T01:00:00Z" };
    return { resources: decided(idOf, { decision, action: done(idOf, executedAt) }), at: "/2/executedAt" };
  }),
]);
