// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** No case is left out because of its outcome. */
export const noOutcomeOutliers: Rule<"Outliers"> = {
  code: "TRU-022",
  on: "Outliers",
  check({ removedBy, removed }, report) {
    if (removedBy !== "outcomeValue") return;
    if (removed === undefined) report("", {}, { case: "unknown" });
    else report("", { removed });
  },
};
