// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { token } from "../token.js";

const INTEGERS = /^u?int(?:8|16|32|64)$/;

/** Values that are packed by scale and offset are stored as integers (CF conventions 8.1). */
export const packingIntegers: Rule<"Field"> = {
  code: "FD-17",
  on: "Field",
  check({ variables }, report) {
    for (const [variable, { dataType, scaleFactor, addOffset }] of Object.entries(variables)) {
      if (dataType === undefined || INTEGERS.test(dataType)) continue;
      const member = scaleFactor !== undefined ? "scaleFactor" : addOffset !== undefined ? "addOffset" : undefined;
      if (member !== undefined) report(`/variables${token(variable)}/${member}`, { member, variable, dataType });
    }
  },
};
