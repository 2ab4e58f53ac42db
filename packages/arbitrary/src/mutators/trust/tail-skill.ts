// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { evaluated, score } from "../parts/evaluated.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TRU-025 (Skill in the tail). */
export const tailSkill = ruleMutator("TRU-025", [
  adding("score of the tail alone", (idOf, random) => {
    const measure = oneOf(["twcrps", "crps", "brier"], random);
    const threshold = { value: 4.2, unit: "m" };
    const weighting = { kind: "threshold", threshold, declaredAt: "2026-06-01T00:00:00Z" };
    return { resources: evaluated(idOf, { scores: [score({ measure, weighting })] }), at: "/0" };
  }),
]);
