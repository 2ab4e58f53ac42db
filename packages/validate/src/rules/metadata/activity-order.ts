// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { isBefore } from "../time/is-before.js";

/** An activity does not end before it starts (PROV-O, prov:startedAtTime, prov:endedAtTime). */
export const activityOrder: Rule<"Activity"> = {
  code: "PV-01",
  on: "Activity",
  check({ startedAt, endedAt }, report) {
    if (startedAt !== undefined && endedAt !== undefined && isBefore(endedAt, startedAt))
      report("/endedAt", { start: startedAt, end: endedAt });
  },
};
