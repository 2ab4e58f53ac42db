// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { CSI, evaluated, score } from "../parts/evaluated.js";
import { series } from "../parts/series.js";
import { together } from "../parts/together.js";
import { ruleMutator } from "../rule-mutator.js";

const THRESHOLD = { kind: "threshold", threshold: { value: 4.2, unit: "m" } };

/** Breaks TRU-024 (The threshold came first). */
export const thresholdBefore = ruleMutator("TRU-024", [
  adding("threshold declared after the observation", (idOf, random) => {
    const weighting = { ...THRESHOLD, declaredAt: "2026-08-02T00:00:00Z" };
    const measure = oneOf(["crps", "twcrps"], random);
    return {
      resources: evaluated(idOf, { scores: [score({ measure, weighting }), CSI] }),
      at: "/0/scores/0/weighting",
    };
  }),
  adding("threshold declared during the series", (idOf) => {
    const weighting = { ...THRESHOLD, declaredAt: "2026-08-01T01:00:00Z" };
    const words = { scores: [score({ weighting }), CSI], verification: [idOf("field")] };
    return { resources: together(evaluated(idOf, words), series(idOf)), at: "/0/scores/0/weighting" };
  }),
  adding("weighting of which nobody says when it was declared", (idOf, random) => {
    const weighting = oneOf([THRESHOLD, { kind: "quantile" }], random);
    return { resources: evaluated(idOf, { scores: [score({ weighting }), CSI] }), at: "/0/scores/0/weighting" };
  }),
]);
