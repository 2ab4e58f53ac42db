// SPDX-License-Identifier: Apache-2.0
import type { SetLookup, SetReport } from "@jiku/model";
import { STAGES } from "../report/kept.js";
import { withEdit } from "./edit.js";
import { placeOf, reopen } from "./records.js";
import { runOf, type Session, type SetRuleState } from "./session.js";

/** Facts that one rule on many resources may keep, some hundred bytes each; a rule that needs more is not judged. */
export const MOST_FACTS = 1 << 20;

/** Takes the facts off the rules that came to keep too many. */
export function checkFacts(session: Session): void {
  if (session.isPart && session.firstPass && !session.factsLater && isLost(session)) {
    session.factsLater = true;
    forgetFacts(session);
  }
  for (const state of session.setRules) {
    if (!state.full && factsIn(state.memo) > MOST_FACTS) dropFacts(state);
  }
}

/**
 * True when a quarter of the records name what another part of the set holds: the rules, which keep what they cannot
 * judge yet, would keep nearly all. They see the records in the second pass instead.
 */
function isLost({ runs }: Session): boolean {
  const count = runs.reduce((total, run) => total + run.count, 0);
  return runs.reduce((total, run) => total + run.pendingCount, 0) * 4 > count;
}

function dropFacts(state: SetRuleState): void {
  state.full = true;
  state.memo = state.rule.start();
}

/** Facts in a memo: what its lists, maps and sets hold. */
function factsIn(memo: unknown): number {
  if (typeof memo !== "object" || memo === null) return 0;
  const lists = Array.isArray(memo) ? [memo] : Object.values(memo);
  return lists.reduce((total, list) => total + sizeOf(list), 0);
}

function sizeOf(list: unknown): number {
  if (Array.isArray(list)) return list.length;
  return list instanceof Map || list instanceof Set ? list.size : 0;
}

/** The rules on many resources begin anew. */
export function forgetFacts(session: Session): void {
  for (const state of session.setRules) state.memo = state.rule.start();
}

/** The memos as plain data, in the order of the rules; undefined for a rule that came to keep too many facts. */
export function factsOf(session: Session): readonly unknown[] {
  return session.setRules.map(({ memo, full }) => (full ? undefined : memo));
}

/** Adds what the next part of the set kept. @throws Error when a rule cannot read a set in parts */
export function addFacts(session: Session, memos: readonly unknown[]): void {
  for (const [at, state] of session.setRules.entries()) {
    const { rule } = state;
    if (rule.merge === undefined) throw new Error(`the rule ${rule.code} reads a set in one go only`);
    if (memos[at] === undefined) dropFacts(state);
    else if (!state.full) rule.merge(state.memo, memos[at]);
  }
  checkFacts(session);
}

/** The rules on many resources at once. */
export function finishSetRules(session: Session): void {
  checkFacts(session);
  for (const [rank, { rule, memo, full }] of session.setRules.entries()) {
    if (full) continue;
    const report: SetReport = (ordinal, path, values, options) => {
      const run = runOf(session, ordinal);
      if (run === undefined) return;
      const raw = {
        code: rule.code,
        ...(values === undefined ? {} : { values }),
        ...(options?.case === undefined ? {} : { case: options.case }),
      };
      const placed = () => {
        const record = reopen(session, ordinal);
        const place =
          record === undefined
            ? { location: { file: run.document.name } }
            : withEdit(placeOf(record, path), options?.edit);
        return options?.related === undefined ? place : { ...place, related: options.related };
      };
      run.collector.add(raw, ordinal, STAGES.set, placed, rank);
    };
    const documentAt = (ordinal: number) => runOf(session, ordinal)?.document.context;
    const set: SetLookup = {
      resolve: (iri) => session.set.get(iri),
      documentOf: (iri) => documentAt(session.set.ordinalOf(iri)),
      ordinalOf: (iri) => session.set.ordinalOf(iri),
      documentAt,
    };
    rule.finish(memo, report, set, (ordinal, why) =>
      runOf(session, ordinal)?.collector.notChecked(ordinal, { what: rule.code, why }),
    );
  }
}
