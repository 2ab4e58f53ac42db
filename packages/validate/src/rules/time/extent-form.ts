// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** An extent is an instant, an interval or a recurrence, and says something. */
export const extentForm: Rule<"TimeExtent"> = {
  code: "TM-13",
  on: "TimeExtent",
  check(extent, report) {
    const { at, start, end, unknown, recurrence } = extent;
    if (
      at === undefined &&
      start === undefined &&
      end === undefined &&
      unknown === undefined &&
      recurrence === undefined
    )
      return report("");
    if (at !== undefined && (start !== undefined || end !== undefined)) {
      const members = [...(start === undefined ? [] : ["start"]), ...(end === undefined ? [] : ["end"])];
      return report("", { members }, { case: "mixed" });
    }
    const contradicted = unknown?.find((name) => extent[name] !== undefined);
    if (contradicted !== undefined)
      report("", { name: contradicted, value: extent[contradicted] }, { case: "contradiction" });
  },
};
