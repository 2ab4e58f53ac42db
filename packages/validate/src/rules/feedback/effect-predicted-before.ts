// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { resolveAs } from "../resolve-as.js";
import { isBefore } from "../time/is-before.js";

/** The expected effect was predicted by a what-if run before the action. */
export const effectPredictedBefore: Rule<"Action"> = {
  code: "FBK-028",
  on: "Action",
  check({ expectedEffect: effect, executedAt }, report, context) {
    const belief = resolveAs(effect, "Belief", context);
    if (belief === undefined) return;
    const { issuedAt, generatedBy } = belief;
    if (executedAt !== undefined && isBefore(executedAt, issuedAt))
      return report("/expectedEffect", { effect, issued: issuedAt, executed: executedAt });
    const maker = context.resolve(generatedBy);
    if (generatedBy !== undefined && maker === undefined) return;
    if (resolveAs(generatedBy, "Run", context)?.runKind !== "whatIf")
      report("/expectedEffect", { effect }, { case: "maker" });
  },
};
