// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** A contribution has an effect that is surely not nothing. */
export const contributionEffect: Rule<"Evaluation"> = {
  code: "FBK-033",
  on: "Evaluation",
  check({ conclusion, effect }, report) {
    if (conclusion !== "contributed") return;
    if (effect === undefined) return report("");
    const [lower, upper] = [Math.min(...effect.interval), Math.max(...effect.interval)];
    if (lower <= 0 && upper >= 0) report("/effect", { lower, upper }, { case: "zero" });
  },
};
