// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { systemOf } from "./system-of.js";

/** What a support says of its time scale and calendar is what its reference system says. */
export const supportAgreesWithTrs: Rule<"TemporalSupport"> = {
  code: "TM-18",
  on: "TemporalSupport",
  check(support, report, context) {
    if (support.trs === undefined) return;
    const system = systemOf(support.trs, context);
    if (system === undefined) return;
    for (const member of ["timeScale", "calendar"] as const) {
      const [value, expected] = [support[member], system[member]];
      if (value !== undefined && expected !== undefined && value !== expected)
        report(`/${member}`, { member, value, expected, system: system.id });
    }
  },
};
