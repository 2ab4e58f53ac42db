// SPDX-License-Identifier: Apache-2.0
import type { Action, AnyResource, Decision, RuleContext } from "@jiku/model";
import { append, appendLists } from "../merge-memos.js";

/** When which decision chose an action. */
export interface Choice {
  readonly decision: string;
  readonly decidedAt: string;
  readonly validUntil: string | undefined;
}

/** Decisions by the absolute IRI of what they chose, and the executed actions with their ordinals. */
export interface Choices {
  readonly byAction: Map<string, Choice[]>;
  readonly executed: { readonly ordinal: number; readonly iri: string; readonly executedAt: string }[];
}

export function noChoices(): Choices {
  return { byAction: new Map(), executed: [] };
}

/** Adds what the next part of a set told. */
export function mergeChoices(memo: Choices, next: Choices): void {
  appendLists(memo.byAction, next.byAction);
  append(memo.executed, next.executed);
}

/** Keeps what a decision or an executed action tells. */
export function collectChoice(memo: Choices, resource: AnyResource, ordinal: number, { expand }: RuleContext): void {
  if (resource.type === "Decision") {
    const { id, chosen, decidedAt, validUntil } = resource as unknown as Decision;
    const choice: Choice = { decision: id, decidedAt, validUntil };
    const known = memo.byAction.get(expand(chosen));
    if (known === undefined) memo.byAction.set(expand(chosen), [choice]);
    else known.push(choice);
  }
  const { executedAt } = resource as Partial<Action>;
  if (resource.type === "Action" && executedAt !== undefined)
    memo.executed.push({ ordinal, iri: expand(resource.id), executedAt });
}
