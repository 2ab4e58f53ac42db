// SPDX-License-Identifier: Apache-2.0
import type { Action, Card, Decision, Policy, SetRule } from "@jiku/model";
import { addAll, append, keepLast } from "../merge-memos.js";
import { coversPart } from "./permits-part.js";

interface Facts {
  /** Automatic decisions: what each chose, absolute IRI. */
  readonly decisions: { readonly ordinal: number; readonly chosen: string }[];
  /** Actuations: what each acts on. */
  readonly actuations: Map<string, { readonly target: string; readonly written: string }>;
  readonly policies: Map<string, string>;
  /** Policies that permit actuation. */
  readonly permitting: Set<string>;
  readonly known: Set<string>;
  readonly cards: number[];
}

const HIGH = "high";

/** Where much can go wrong a human can stop it, and no machine alone acts without permission (EU AI Act, article 14). */
export const highRiskOversight: SetRule<Facts> = {
  code: "TRU-012",
  on: ["Resource"],
  start: () => ({
    decisions: [],
    actuations: new Map(),
    policies: new Map(),
    permitting: new Set(),
    known: new Set(),
    cards: [],
  }),
  collect(memo, resource, ordinal, { expand }) {
    if (resource.policy !== undefined) memo.policies.set(expand(resource.id), expand(resource.policy));
    if (resource.type === "Card") {
      const { riskClass, oversight } = resource as unknown as Card;
      if (riskClass?.riskGrade === HIGH && oversight?.stop === undefined) memo.cards.push(ordinal);
    } else if (resource.type === "Decision") {
      const { mode, chosen } = resource as unknown as Decision;
      if (mode === "automatic") memo.decisions.push({ ordinal, chosen: expand(chosen) });
    } else if (resource.type === "Action") {
      const { actionKind, actsOn } = resource as unknown as Action;
      if (actionKind === "actuate" && actsOn !== undefined)
        memo.actuations.set(expand(resource.id), { target: expand(actsOn), written: actsOn });
    } else if (resource.type === "Policy") {
      const policy = resource as unknown as Policy;
      memo.known.add(expand(policy.id));
      if (policy.permissions?.some((rule) => coversPart(rule, policy, "actuation")))
        memo.permitting.add(expand(policy.id));
    }
  },
  merge(memo, next) {
    append(memo.decisions, next.decisions);
    keepLast(memo.actuations, next.actuations);
    keepLast(memo.policies, next.policies);
    addAll(memo.permitting, next.permitting);
    addAll(memo.known, next.known);
    append(memo.cards, next.cards);
  },
  finish({ decisions, actuations, policies, permitting, known, cards }, report) {
    for (const ordinal of cards) report(ordinal, "");
    for (const { ordinal, chosen } of decisions) {
      const action = actuations.get(chosen);
      const policy = action && policies.get(action.target);
      if (action !== undefined && policy !== undefined && known.has(policy) && !permitting.has(policy))
        report(ordinal, "", { target: action.written, policy }, { case: "actuation" });
    }
  },
};
