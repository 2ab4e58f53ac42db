// SPDX-License-Identifier: Apache-2.0
import type { Rule, Score, ScoreMetric } from "@jiku/model";

const BESIDE: ReadonlySet<ScoreMetric> = new Set(["spreadSkill", "quantile", "csi"]);

/** A score of the tail does not stand alone (Taillardat et al. 2023). */
export const tailSkill: Rule<"Evaluation"> = {
  code: "TRU-025",
  on: "Evaluation",
  check({ scores = [] }, report) {
    const tail = scores.filter(isOfTail);
    if (tail.length > 0 && !scores.some(({ measure }) => BESIDE.has(measure)))
      report("", { measures: [...new Set(tail.map(({ measure }) => measure))] });
  },
};

function isOfTail({ measure, weighting }: Score): boolean {
  return measure === "twcrps" || weighting?.kind === "threshold";
}
