// SPDX-License-Identifier: Apache-2.0
import type { GainMeasure, Rule } from "@jiku/model";

const NEVER_NEGATIVE: ReadonlySet<GainMeasure> = new Set(["kl", "mutualInformation", "dfs", "evoi"]);

/** These measures of information cannot be negative (Cover and Thomas 2006, theorem 2.6.3). */
export const gainSign: Rule<"InformationGain"> = {
  code: "FBK-011",
  on: "InformationGain",
  check({ measure, value }, report) {
    if (value < 0 && NEVER_NEGATIVE.has(measure)) report("/value", { measure, value });
  },
};
