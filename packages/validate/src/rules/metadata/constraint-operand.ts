// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** A constraint compares with one right operand: an IRI or a value (ODRL 2.2, 2.5). */
export const constraintOperand: Rule<"PolicyConstraint"> = {
  code: "PO-05",
  on: "PolicyConstraint",
  check({ rightOperand, rightValue }, report) {
    if (rightOperand === undefined && rightValue === undefined) report("");
    else if (rightOperand !== undefined && rightValue !== undefined)
      report("", { operand: rightOperand, value: rightValue }, { case: "both" });
  },
};
