// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** The levels of quantiles are within [0, 1] and rise, and their values do not fall. */
export const quantilesOrdered: Rule<"Uncertainty"> = {
  code: "QU-07",
  on: "Uncertainty",
  check(uncertainty, report) {
    if (uncertainty.kind !== "quantiles") return;
    const { levels, values } = uncertainty;
    if (levels.length !== values.length) return report("", { levels: levels.length, values: values.length });
    for (let i = 0; i < levels.length; i++) {
      const level = levels[i] as number;
      const value = values[i] as number;
      if (!(level >= 0 && level <= 1)) return report("", { level }, { case: "levels-range" });
      if (i === 0) continue;
      const before = levels[i - 1] as number;
      if (level <= before) return report("", { previous: before, level }, { case: "levels-order" });
      const previous = values[i - 1] as number;
      if (value < previous) return report("", { previous, value, level }, { case: "values-order" });
    }
  },
};
