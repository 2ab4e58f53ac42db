// SPDX-License-Identifier: Apache-2.0
import type { DomainAxis, Rule } from "@jiku/model";
import { token } from "../token.js";

/** The columns of a composite axis are lists of equal length (CoverageJSON 1.0, 5.2 composite axes). */
export const columnsEqual: Rule<"Domain"> = {
  code: "FD-08",
  on: "Domain",
  check({ axes }, report) {
    for (const [axis, value] of Object.entries(axes)) {
      if (value.kind !== "composite") continue;
      const columns = Object.entries(value.columns);
      const odd = columns.find(([, column]) => column.kind !== "numeric" && column.kind !== "text");
      if (odd !== undefined) {
        report(`/axes${token(axis)}`, { axis, column: odd[0], kind: odd[1].kind }, { case: "kind" });
        continue;
      }
      const [other, first] = columns[0] ?? ["", undefined];
      const short = columns.find(([, column]) => lengthOf(column) !== lengthOf(first));
      if (short !== undefined)
        report(`/axes${token(axis)}`, {
          axis,
          column: short[0],
          count: lengthOf(short[1]),
          other,
          expected: lengthOf(first),
        });
    }
  },
};

function lengthOf(axis: DomainAxis | undefined): number {
  return axis?.kind === "numeric" || axis?.kind === "text" ? axis.values.length : 0;
}
