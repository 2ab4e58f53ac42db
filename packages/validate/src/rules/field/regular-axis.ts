// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { token } from "../token.js";

/** An evenly spaced axis has a value, and a step when it has several (CoverageJSON 1.0, 5.2 regularly spaced axes). */
export const regularAxis: Rule<"Domain"> = {
  code: "FD-15",
  on: "Domain",
  check({ axes }, report) {
    for (const [axis, value] of Object.entries(axes)) {
      if (value.kind !== "regular") continue;
      const { start, stop, count } = value;
      const path = `/axes${token(axis)}`;
      if (count < 1) report(path, { axis, count });
      else if (count === 1 && start !== stop) report(path, { axis, start, stop }, { case: "single" });
      else if (count > 1 && start === stop) report(path, { axis, count, start }, { case: "still" });
    }
  },
};
