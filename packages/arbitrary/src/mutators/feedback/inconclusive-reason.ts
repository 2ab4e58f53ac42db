// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { evaluated } from "../parts/evaluated.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks FBK-039 (Why nothing can be told). */
export const inconclusiveReason = ruleMutator("FBK-039", [
  changing("Evaluation", "reason left out", (value) =>
    value.conclusion === "inconclusive" ? { value: without(value, "reason") } : undefined,
  ),
  adding("nothing can be told, and nobody says why", (idOf) => ({
    resources: evaluated(idOf, { conclusion: "inconclusive" }),
    at: "/0",
  })),
]);
