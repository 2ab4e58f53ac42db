// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** An evaluation that cannot tell says why. */
export const inconclusiveReason: Rule<"Evaluation"> = {
  code: "FBK-039",
  on: "Evaluation",
  check({ conclusion, reason }, report) {
    if (conclusion === "inconclusive" && reason === undefined) report("");
  },
};
