// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { CSI, evaluated, score } from "../parts/evaluated.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TRU-023 (The threshold of a weighted score). */
export const twcrpsThreshold = ruleMutator("TRU-023", [
  adding("score of the tail without threshold", (idOf, random) => {
    const declaredAt = "2026-06-01T00:00:00Z";
    const weighting = oneOf<object>(
      [{}, { weighting: { kind: "threshold", declaredAt } }, { weighting: { kind: "quantile", declaredAt } }],
      random,
    );
    return {
      resources: evaluated(idOf, { scores: [score({ measure: "twcrps", ...weighting }), CSI] }),
      at: "/0/scores/0",
    };
  }),
]);
