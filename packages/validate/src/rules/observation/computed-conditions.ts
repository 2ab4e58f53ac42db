// SPDX-License-Identifier: Apache-2.0
import type { Activity, Procedure, Rule, RuleContext } from "@jiku/model";

interface Made {
  readonly usedProcedure?: string;
  readonly generatedBy?: string;
}

/** The procedure by which a value was computed: its own, else that of its activity. "model" = a run, which is of a model. */
function procedureOf(
  { usedProcedure, generatedBy }: Made,
  context: RuleContext,
): { readonly ref?: string } | "model" | "unknown" {
  if (usedProcedure !== undefined) return { ref: usedProcedure };
  if (generatedBy === undefined) return {};
  const activity = context.resolve(generatedBy);
  if (activity?.type === "Run") return "model";
  if (activity?.type !== "Activity") return "unknown";
  const ref = (activity as Activity).procedure?.id;
  return ref === undefined ? {} : { ref };
}

/** A simulated value states its conditions, unless its procedure is a model or states the level of theory. */
export const computedConditions: Rule<"Observation" | "Field"> = {
  code: "OB-15",
  on: ["Observation", "Field"],
  check(made, report, context) {
    if (made.origin !== "simulated" || made.conditions !== undefined) return;
    const named = procedureOf(made, context);
    if (typeof named === "string") return;
    if (named.ref === undefined) return report("", { class: made.type }, { case: "unnamed" });
    const procedure = context.resolve(named.ref);
    if (procedure?.type !== "Procedure" || (procedure as Procedure).levelOfTheory !== undefined) return;
    report("", { class: made.type, procedure: named.ref });
  },
};
