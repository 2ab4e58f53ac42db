// SPDX-License-Identifier: Apache-2.0
import type { ModelPart, Policy, PolicyRule } from "@jiku/model";

/** Whether a rule is about a part of a model; one that names no parts is about all of it (ODRL 2.2, 2.6). */
export function coversPart(rule: PolicyRule, policy: Pick<Policy, "modelParts">, part: ModelPart): boolean {
  const parts = rule.modelParts ?? policy.modelParts;
  return parts === undefined || parts.includes(part);
}

/** Whether a policy lets a part be used: a permission covers it, and no prohibition without constraints names it. */
export function permitsPart(policy: Policy, part: ModelPart): boolean {
  const isProhibited = policy.prohibitions?.some(
    ({ modelParts = policy.modelParts, constraints }) =>
      constraints === undefined && modelParts?.includes(part) === true,
  );
  return isProhibited !== true && (policy.permissions?.some((rule) => coversPart(rule, policy, part)) ?? false);
}
