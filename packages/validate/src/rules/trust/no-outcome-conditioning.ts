// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** Nothing is concluded from cases that were picked by their outcome (Lerch et al. 2017). */
export const noOutcomeConditioning: Rule<"Evaluation"> = {
  code: "TRU-021",
  on: "Evaluation",
  check({ conclusion, scores }, report) {
    if (conclusion === "inconclusive") return;
    scores?.forEach(({ weighting }, k) => {
      if (weighting?.kind === "outcomeConditional") report(`/scores/${k}/weighting`, { conclusion });
    });
  },
};
