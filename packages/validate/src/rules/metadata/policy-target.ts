// SPDX-License-Identifier: Apache-2.0
import type { Policy, PolicyRule, SetRule } from "@jiku/model";
import { addAll, append } from "../merge-memos.js";

interface Targets {
  /** Policies that a resource points to. */
  readonly named: Set<string>;
  /** Rules without a target in policies without targets. */
  readonly loose: {
    readonly ordinal: number;
    readonly policy: string;
    readonly path: string;
    readonly action: string;
  }[];
}

const LISTS = ["permissions", "prohibitions", "obligations"] as const;

/** A policy rule applies to something: its own target, the policy's, or the resources that name the policy (ODRL 2.2, 2.6). */
export const policyTarget: SetRule<Targets> = {
  code: "PO-02",
  on: ["Resource"],
  start: () => ({ named: new Set(), loose: [] }),
  collect(memo, resource, ordinal, context) {
    if (resource.policy !== undefined) memo.named.add(context.expand(resource.policy));
    if (resource.type !== "Policy") return;
    const policy = resource as unknown as Policy;
    if (policy.targets !== undefined) return;
    for (const list of LISTS) {
      for (const [path, rule] of rulesOf(policy[list] ?? [], `/${list}`)) {
        if (rule.target === undefined)
          memo.loose.push({ ordinal, policy: context.expand(policy.id), path, action: rule.action });
      }
    }
  },
  merge(memo, next) {
    addAll(memo.named, next.named);
    append(memo.loose, next.loose);
  },
  finish(memo, report) {
    for (const { ordinal, policy, path, action } of memo.loose)
      if (!memo.named.has(policy)) report(ordinal, path, { action });
  },
};

/** Rules and, below a rule with a target, none: its duties share that target. */
function rulesOf(rules: readonly PolicyRule[], path: string): readonly (readonly [string, PolicyRule])[] {
  return rules.map((rule, k) => [`${path}/${k}`, rule] as const);
}
