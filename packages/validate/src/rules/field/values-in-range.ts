// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { token } from "../token.js";

/** A value lies in the valid range of its variable (CF conventions 2.5.1, valid_range). */
export const valuesInRange: Rule<"Field"> = {
  code: "FD-14",
  on: "Field",
  check({ variables, ranges }, report) {
    for (const [variable, { validRange }] of Object.entries(variables)) {
      const range = Object.hasOwn(ranges, variable) ? ranges[variable] : undefined;
      if (validRange === undefined || (range?.kind !== "real" && range?.kind !== "integer")) continue;
      const { min, max } = validRange;
      const choice = min === undefined ? { case: "above" } : max === undefined ? { case: "below" } : undefined;
      range.values.forEach((value, i) => {
        if (value === null || ((min === undefined || value >= min) && (max === undefined || value <= max))) return;
        report(`/ranges${token(variable)}/values/${i}`, { variable, value, min, max }, choice);
      });
    }
  },
};
