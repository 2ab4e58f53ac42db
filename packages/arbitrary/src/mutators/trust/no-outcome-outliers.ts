// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { evaluated, score } from "../parts/evaluated.js";
import { ruleMutator } from "../rule-mutator.js";

const LEFT_OUT = [{ removedBy: "outcomeValue", removed: 4 }, { removedBy: "outcomeValue" }] as const;

/** Breaks TRU-022 (No outlier by outcome). */
export const noOutcomeOutliers = ruleMutator("TRU-022", [
  changing("Score", "cases left out by their outcome", (value, { random }) => ({
    value: { ...value, outliers: oneOf(LEFT_OUT, random) },
    at: "/outliers",
  })),
  adding("cases left out by their outcome", (idOf, random) => ({
    resources: evaluated(idOf, { scores: [score({ outliers: oneOf(LEFT_OUT, random) })] }),
    at: "/0/scores/0/outliers",
  })),
]);
