// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** Every observation that was offered was used or rejected. */
export const innovationCount: Rule<"Innovation"> = {
  code: "FBK-007",
  on: "Innovation",
  check({ count, usedCount: used, rejectedCount: rejected }, report) {
    if (used === undefined || rejected === undefined || used + rejected === count) return;
    report("", { used, rejected, sum: used + rejected, count });
  },
};
