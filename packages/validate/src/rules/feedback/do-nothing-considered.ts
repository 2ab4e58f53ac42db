// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { resolveAs } from "../resolve-as.js";

/** A decision has two alternatives or more, one of which is to do nothing. */
export const doNothingConsidered: Rule<"Decision"> = {
  code: "FBK-021",
  on: "Decision",
  check({ alternatives }, report, context) {
    const count = new Set(alternatives.map(context.expand)).size;
    if (count < 2) return report("/alternatives", { count }, { case: "few" });
    const actions = alternatives.map((ref) => resolveAs(ref, "Action", context));
    if (actions.every((action) => action !== undefined && action.actionKind !== "none"))
      report("/alternatives", { count });
  },
};
