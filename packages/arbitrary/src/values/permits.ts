// SPDX-License-Identifier: Apache-2.0
import type { Facts } from "../facts.js";
import type { Fixed } from "../fill.js";
import { resourceOf, type Scope } from "../scope.js";

interface PolicyView {
  readonly modelParts?: readonly string[];
  readonly permissions?: readonly Fixed[];
  readonly prohibitions?: readonly Fixed[];
  readonly obligations?: readonly Fixed[];
}

function partsOf(rule: Fixed, { modelParts }: PolicyView): readonly string[] | undefined {
  return (rule["modelParts"] as readonly string[] | undefined) ?? modelParts;
}

function covers(rules: readonly Fixed[] | undefined, policy: PolicyView, part: string): boolean {
  return rules?.some((rule) => partsOf(rule, policy)?.includes(part) ?? true) === true;
}

/** The policy behind a reference; undefined for one that lives elsewhere. */
export function policyOf(scope: Scope, ref: string | undefined): PolicyView | undefined {
  return resourceOf(scope, ref) as PolicyView | undefined;
}

/** Whether a policy has a permission that covers a part of a model. */
export function permits(scope: Scope, ref: string | undefined, part: string): boolean {
  const policy = policyOf(scope, ref);
  return policy !== undefined && covers(policy.permissions, policy, part);
}

/** A policy under which a model may be joined to others: it forbids nothing, of any part. */
export function letsJoin(scope: Scope): (facts: Facts) => boolean {
  return ({ id }) => {
    const policy = policyOf(scope, id);
    return policy !== undefined && policy.prohibitions === undefined;
  };
}

/** Whether a policy that permits the output of a model permits all its other parts too. */
export function permitsParts(scope: Scope, ref: string | undefined, parts: readonly string[]): boolean {
  return (
    !permits(scope, ref, "output") ||
    (letsJoin(scope)({ id: ref ?? "", type: "" }) && parts.every((part) => permits(scope, ref, part)))
  );
}
