// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { resolveAs } from "../resolve-as.js";

/** Observations are compared with what an observing operator makes of the background; what is no operator is ID-06. */
export const observeOperator: Rule<"Assimilation"> = {
  code: "FBK-005",
  on: "Assimilation",
  check({ observationOperator: { id } }, report, context) {
    const operation = resolveAs(id, "Operator", context)?.operation;
    if (operation !== undefined && operation !== "observe") report("/observationOperator", { operator: id, operation });
  },
};
