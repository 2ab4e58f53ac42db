// SPDX-License-Identifier: Apache-2.0
import { eachRepeat, type JoinedIndex, mergeRuns } from "../references/merge-runs.js";
import { openRun } from "../references/sorted-run.js";
import { forgetFacts } from "./facts.js";
import { sameId } from "./judge.js";
import { startWalking } from "./open-run.js";
import { secondPass } from "./passes.js";
import { asResource, type OpenRecord, reopen } from "./records.js";
import type { Session } from "./session.js";

/** The second pass over a set that is judged in one go: its index is joined first, where it did not fit in memory. */
export function finishWhole(session: Session): void {
  const runs = session.set.index.seal(false);
  const joined = runs === undefined ? undefined : mergeRuns(session.store, runs);
  if (joined !== undefined) session.release = () => closeIndex(session, joined);
  finishPart(session, joined);
}

export function closeIndex({ store }: Session, { ids, repeats }: JoinedIndex): void {
  openRun(store, ids).close();
  store.open(repeats.name, repeats.count * 16).close();
}

/** The second pass over what a session judges, with the index of the whole set where there is one of its own. */
export function finishPart(session: Session, joined: JoinedIndex | undefined): void {
  session.firstPass = false;
  let again = session.factsLater;
  if (joined !== undefined) {
    session.set.adopt(joined.ids);
    for (const run of session.runs) startWalking(session, run);
    again = tellRepeats(session, joined) || again;
  }
  again ||= session.set.beyond.some((a, b) => session.set.index.holds(a, b));
  if (again) beginAnew(session);
  for (const run of session.runs) secondPass(session, run, again);
}

/** What rules saw of other resources was not what the whole set says: they are asked again. */
function beginAnew(session: Session): void {
  forgetFacts(session);
  for (const run of session.runs) {
    run.collector.dropClosed();
    run.outside = 0;
    startWalking(session, run);
  }
}

/** Records of an id that an earlier record has; true when one says something else than the first. */
function tellRepeats(session: Session, { repeats }: JoinedIndex): boolean {
  let differs = false;
  eachRepeat(session.store, repeats, (later, first) => {
    if (!session.runs.some((run) => run.first <= later && later < run.first + run.count)) return;
    const record = reopen(session, later);
    if (record === undefined) return;
    const { id } = record.value as { readonly id?: unknown };
    if (typeof id === "string") sameId(session, record, id, first);
    differs ||= !isEqual(record, reopen(session, first));
  });
  return differs;
}

function isEqual(a: OpenRecord, b: OpenRecord | undefined): boolean {
  return b !== undefined && JSON.stringify(asResource(a)) === JSON.stringify(asResource(b));
}
