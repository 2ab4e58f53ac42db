// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { done } from "../parts/action.js";
import { agent } from "../parts/agent.js";
import { evaluation, evaluationParts } from "../parts/evaluated.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FBK-035 (Not verified by itself). */
export const notSelfVerified = ruleMutator("FBK-035", [
  adding("action verified by its own result", (idOf) => {
    const acted = { ...done(idOf, "2026-07-31T23:00:00Z"), results: [idOf("observation")] };
    return { resources: [evaluation(idOf), ...evaluationParts(idOf, acted), agent(idOf)], at: "/0/verification/0" };
  }),
]);
