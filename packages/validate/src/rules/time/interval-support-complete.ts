// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

const NEEDED = ["method", "period", "intervalLabel"] as const;

/** A value that speaks for an interval says how, how long and which end its time names (CF conventions 7.3). */
export const intervalSupportComplete: Rule<"TemporalSupport"> = {
  code: "TM-17",
  on: "TemporalSupport",
  check(support, report) {
    if (support.kind !== "interval") return;
    const missing = NEEDED.filter((member) => support[member] === undefined);
    if (missing.length > 0) report("", { missing });
  },
};
