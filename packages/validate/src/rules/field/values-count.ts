// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** A range holds as many values as its shape (CoverageJSON 1.0, 6.2 NdArray). */
export const valuesCount: Rule<"Range"> = {
  code: "FD-01",
  on: "Range",
  check(range, report) {
    if (range.kind === "array") return;
    let expected = 1;
    for (const size of range.shape) expected *= size;
    if (range.values.length !== expected)
      report("/values", { count: range.values.length, shape: `[${range.shape.join(", ")}]`, expected });
  },
};
