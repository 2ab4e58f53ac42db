// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** A number that speaks over an interval has an interval as its time. */
export const statisticNeedsInterval: Rule<"Observation"> = {
  code: "OB-09",
  on: "Observation",
  check({ support, phenomenonTime }, report) {
    const time = support?.time;
    if (time?.kind !== "interval" || phenomenonTime?.at === undefined) return;
    report("/phenomenonTime", { method: time.method ?? time.kind, at: phenomenonTime.at });
  },
};
