// SPDX-License-Identifier: Apache-2.0
import type { Rule, ScoreMetric } from "@jiku/model";

const PROPER: ReadonlySet<ScoreMetric> = new Set([
  "crps",
  "twcrps",
  "energy",
  "logarithmic",
  "brier",
  "quantile",
  "interval",
]);

/** A contribution shows in a proper score (Gneiting and Raftery 2007). */
export const properScore: Rule<"Evaluation"> = {
  code: "TRU-020",
  on: "Evaluation",
  check({ conclusion, scores }, report) {
    if (conclusion !== "contributed" || scores === undefined) return;
    const measures = [...new Set(scores.map((score) => score.measure))];
    if (!measures.some((measure) => PROPER.has(measure))) report("", { measures });
  },
};
