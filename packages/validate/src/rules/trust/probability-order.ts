// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** Bounds of a probability are in order between 0 and 1, and its value lies between them. */
export const probabilityOrder: Rule<"ProbabilityBounds"> = {
  code: "TRU-030",
  on: "ProbabilityBounds",
  check({ lower, upper, value }, report) {
    if (lower < 0 || lower > upper || upper > 1) report("", { lower, upper });
    else if (value !== undefined && (value < lower || value > upper))
      report("", { lower, upper, value }, { case: "value" });
  },
};
