// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** A carrier names its property or writes it out, not both. */
export const oneProperty: Rule<"Variable" | "FieldSpec"> = {
  code: "FD-19",
  on: ["Variable", "FieldSpec"],
  check({ property, inlineProperty }, report) {
    if (property !== undefined && inlineProperty !== undefined) report("");
  },
};
