// SPDX-License-Identifier: Apache-2.0
import type { Field, Rule } from "@jiku/model";
import { token } from "../token.js";

/** A hole says why it is one, by its own reason or by a flag or reason variable beside it (CF conventions 2.5.1, 3.5). */
export const holeReasonDeclared: Rule<"Field"> = {
  code: "FD-21",
  on: "Field",
  check(field, report) {
    for (const [variable, range] of Object.entries(field.ranges)) {
      if (range.kind === "array") continue;
      const { values, missing } = range;
      let count = 0;
      let index = -1;
      for (let i = 0; i < values.length; i++) {
        if (values[i] !== null || (missing !== undefined && Object.hasOwn(missing, String(i)))) continue;
        if (count++ === 0) index = i;
      }
      if (count > 0 && !hasCompanion(field, variable)) report(`/ranges${token(variable)}`, { variable, count, index });
    }
  },
};

function hasCompanion({ variables }: Field, variable: string): boolean {
  return Object.values(variables).some(
    (v) => v.companionOf === variable && (v.role === "flag" || v.role === "missingReason"),
  );
}
