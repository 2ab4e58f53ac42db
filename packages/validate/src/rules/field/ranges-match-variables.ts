// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { token } from "../token.js";

/** Every variable has its values, and all values have a variable (CoverageJSON 1.0, 6 ranges and parameters). */
export const rangesMatchVariables: Rule<"Field"> = {
  code: "FD-03",
  on: "Field",
  check({ variables, ranges }, report) {
    const lacking = Object.keys(variables).find((name) => !Object.hasOwn(ranges, name));
    if (lacking !== undefined) report("/ranges", { variable: lacking });
    for (const name of Object.keys(ranges)) {
      if (!Object.hasOwn(variables, name)) report(`/ranges${token(name)}`, { variable: name }, { case: "extra" });
    }
  },
};
