// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { compareDurations } from "@jiku/spacetime";

/** A cycle that took longer than its deadline is not closed. */
export const lateNotClosed: Rule<"Cycle"> = {
  code: "FBK-041",
  on: "Cycle",
  check({ status, elapsed, deadline }, report) {
    if (status !== "closed" || elapsed === undefined || deadline === undefined) return;
    if (compareDurations(elapsed, deadline) === 1) report("/status", { elapsed, deadline });
  },
};
