// SPDX-License-Identifier: Apache-2.0
import type { Activity, AnyResource, Policy, PolicyRule, Rule, RuleContext } from "@jiku/model";

/** What is made from governed resources keeps their prohibitions, obligations and residency (ODRL 2.2, inheritance). */
export const policyInherited: Rule<"Resource"> = {
  code: "PO-04",
  on: "Resource",
  check(resource, report, context) {
    if (resource.derivedFrom === undefined && resource.generatedBy === undefined) return;
    const own = policyOf(resource, context);
    for (const ref of sourcesOf(resource, context)) {
      const source = context.resolve(ref);
      const theirs = source && policyOf(source, context);
      if (source === undefined || theirs === undefined || theirs.id === own?.id || !restricts(theirs)) continue;
      if (own === undefined && resource.policy === undefined)
        return report("", { source: source.id, policy: theirs.id });
      if (own === undefined) continue;
      const lost = lacking(own, theirs);
      if (lost !== undefined) return report("/policy", { source: source.id, ...lost.values }, { case: lost.choice });
    }
  },
};

function policyOf(resource: AnyResource, context: RuleContext): Policy | undefined {
  const policy = context.resolve(resource.policy);
  return policy?.type === "Policy" ? (policy as unknown as Policy) : undefined;
}

function sourcesOf(resource: AnyResource, context: RuleContext): readonly string[] {
  const activity = context.resolve(resource.generatedBy) as (AnyResource & Partial<Activity>) | undefined;
  return [...(resource.derivedFrom ?? []), ...(activity?.used ?? [])];
}

function restricts({ prohibitions, obligations, residency }: Policy): boolean {
  return prohibitions !== undefined || obligations !== undefined || residency !== undefined;
}

function lacking(
  own: Policy,
  theirs: Policy,
): { readonly choice: string; readonly values: Readonly<Record<string, unknown>> } | undefined {
  const prohibition = theirs.prohibitions?.find((p) => !has(own.prohibitions, p));
  if (prohibition !== undefined) return { choice: "prohibition", values: { action: prohibition.action } };
  const obligation = theirs.obligations?.find((o) => !has(own.obligations, o));
  if (obligation !== undefined) return { choice: "obligation", values: { action: obligation.action } };
  const widened =
    theirs.residency !== undefined &&
    (own.residency === undefined || own.residency.some((code) => !theirs.residency?.includes(code)));
  return widened ? { choice: "residency", values: { regions: theirs.residency } } : undefined;
}

function has(rules: readonly PolicyRule[] | undefined, wanted: PolicyRule): boolean {
  return rules?.some((rule) => rule.action === wanted.action) ?? false;
}
