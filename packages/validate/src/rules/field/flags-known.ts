// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { token } from "../token.js";

/** Every flag that occurs has a meaning (CF conventions 3.5, flag_values and flag_meanings). */
export const flagsKnown: Rule<"Field"> = {
  code: "FD-12",
  on: "Field",
  check({ variables, ranges }, report) {
    for (const [variable, { role, flagMeanings }] of Object.entries(variables)) {
      if (role !== "flag") continue;
      if (flagMeanings === undefined) {
        report(`/variables${token(variable)}`, { variable }, { case: "no-meanings" });
        continue;
      }
      const range = Object.hasOwn(ranges, variable) ? ranges[variable] : undefined;
      if (range === undefined || range.kind === "array") continue;
      range.values.forEach((value: unknown, i) => {
        if (value === null || Object.hasOwn(flagMeanings, String(value))) return;
        report(`/ranges${token(variable)}/values/${i}`, { variable, value, allowed: Object.keys(flagMeanings) });
      });
    }
  },
};
