// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** A contribution is found against what would have happened otherwise. */
export const contributionCounterfactual: Rule<"Evaluation"> = {
  code: "FBK-032",
  on: "Evaluation",
  check({ conclusion, counterfactual }, report) {
    if (conclusion !== "contributed") return;
    if (counterfactual === undefined) report("");
    else if (counterfactual.method === "none") report("", {}, { case: "none" });
  },
};
