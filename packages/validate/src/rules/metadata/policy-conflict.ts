// SPDX-License-Identifier: Apache-2.0
import type { Policy, PolicyRule, Rule } from "@jiku/model";

/** What is both permitted and prohibited without condition needs a conflict strategy (ODRL 2.2, 2.10). */
export const policyConflict: Rule<"Policy"> = {
  code: "PO-03",
  on: "Policy",
  check(policy, report) {
    if (policy.conflict !== undefined || policy.permissions === undefined) return;
    policy.prohibitions?.forEach((prohibition, k) => {
      if (prohibition.constraints !== undefined) return;
      const clash = policy.permissions?.find(
        (permission) => permission.constraints === undefined && meets(permission, prohibition, policy),
      );
      if (clash !== undefined)
        report(`/prohibitions/${k}`, { action: prohibition.action, target: targetsOf(prohibition, policy) });
    });
  },
};

function meets(a: PolicyRule, b: PolicyRule, policy: Policy): boolean {
  if (a.action !== b.action || (a.assignee !== undefined && b.assignee !== undefined && a.assignee !== b.assignee))
    return false;
  const [ta, tb] = [targetsOf(a, policy), targetsOf(b, policy)];
  const sameTarget = ta.some((t) => tb.includes(t)) || (ta.length === 0 && tb.length === 0);
  const [pa, pb] = [a.modelParts ?? policy.modelParts, b.modelParts ?? policy.modelParts];
  return sameTarget && (pa === undefined || pb === undefined || pa.some((p) => pb.includes(p)));
}

function targetsOf(rule: PolicyRule, policy: Policy): readonly string[] {
  return rule.target === undefined ? (policy.targets ?? []) : [rule.target];
}
