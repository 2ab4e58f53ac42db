// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** A range does not end before it begins. */
export const rangeOrder: Rule<"NumberRange" | "MeasuredRange"> = {
  code: "QU-19",
  on: ["NumberRange", "MeasuredRange"],
  check({ min, max }, report) {
    if (min !== undefined && max !== undefined && min > max) report("", { min, max });
  },
};
