// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** A recurrence names the zone in which its rule is read (RFC 5545, 3.3.10 and 3.6.5). */
export const recurrenceZone: Rule<"Recurrence"> = {
  code: "TM-11",
  on: "Recurrence",
  check({ rrule, timeZone }, report) {
    if (timeZone === undefined) report("", { rrule });
  },
};
