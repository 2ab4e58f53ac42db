// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** An observation is planned for the information that it is expected to bring. */
export const observeHasGain: Rule<"Action"> = {
  code: "FBK-029",
  on: "Action",
  check({ actionKind, expectedGain }, report) {
    if (actionKind === "observe" && expectedGain === undefined) report("");
  },
};
