// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** A contribution is verified on data that were kept apart. */
export const contributionIndependent: Rule<"Evaluation"> = {
  code: "FBK-034",
  on: "Evaluation",
  check({ conclusion, independence }, report) {
    if (conclusion === "contributed" && independence !== "independent") report("/independence", { independence });
  },
};
