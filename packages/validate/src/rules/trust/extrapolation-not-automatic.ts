// SPDX-License-Identifier: Apache-2.0
import type { Decision, ModelKind, Rule, RuleContext, Run } from "@jiku/model";
import { resolveAs, resolveModel } from "../resolve-as.js";

const LEARNED: ReadonlySet<ModelKind> = new Set(["dataDriven", "hybrid"]);

/** A learned model says whether it was within its domain, and no machine alone decides on what lies outside. */
export const extrapolationNotAutomatic: Rule<"Run" | "Decision"> = {
  code: "TRU-003",
  on: ["Run", "Decision"],
  check(value, report, context) {
    if (value.type === "Run") {
      const model = silentModel(value, context);
      if (model !== undefined) report("", model);
      return;
    }
    if (value.mode !== "automatic") return;
    for (const [k, belief] of extrapolated(value, context)) report(`/basedOn/${k}`, { belief }, { case: "automatic" });
  },
};

/** The learned model of a run that is silent about its domain. */
function silentModel(
  { procedure, domainStatus }: Run,
  context: RuleContext,
): { model: string; kind: string } | undefined {
  const kind = domainStatus === undefined ? resolveModel(procedure?.id, context)?.modelKind : undefined;
  return procedure !== undefined && kind !== undefined && LEARNED.has(kind) ? { model: procedure.id, kind } : undefined;
}

function extrapolated({ basedOn }: Decision, context: RuleContext): readonly (readonly [number, string])[] {
  return basedOn.flatMap((ref, k) => {
    const maker = resolveAs(ref, "Belief", context)?.generatedBy;
    return resolveAs(maker, "Run", context)?.domainStatus === "extrapolating" ? [[k, ref] as const] : [];
  });
}
