// SPDX-License-Identifier: Apache-2.0

import { takeCompact } from "../gen/validators.js";
import { STAGES, type Stage } from "../report/kept.js";
import { isUnstable } from "../rules/entity/id-stable.js";
import type { RecordFault } from "../rules/rule-runner.js";
import { explainFaults } from "../structure/structure.js";
import { withEdit } from "./edit.js";
import { asResource, type OpenRecord, placeOf, placeOfByte, reopen } from "./records.js";
import { type ClassEntry, type DocumentRun, type Session, setPending } from "./session.js";

const UNUSUAL = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/**
 * One record through text, structure, identity, rules and references, in the first pass. Returns false when the fault
 * explanations are needed and not loaded; nothing was reported then, and the record is to be given again.
 */
export function judgeRecord(session: Session, record: OpenRecord): boolean {
  const { run, value } = record;
  const entry = session.classes.get((value as { type?: string } | null | undefined)?.type ?? "");
  const sound = entry?.isSound(value) ?? false;
  const prefixed = takeCompact();
  // One string for all records of a class: later look-ups by type compare pointers, not characters.
  if (sound) (value as { type: string }).type = (entry as ClassEntry).name;
  const faults = sound || value === undefined ? [] : explainFaults(value);
  if (faults === undefined) return false;
  for (const fault of record.faults)
    run.collector.add(fault, order(record), STAGES.record, () => placeOfByte(record, fault.at));
  count(run, value === undefined ? "unknown" : (entry?.name ?? "unknown"));
  if (value === undefined) return true;
  run.judged++;
  for (const fault of faults)
    run.collector.add(fault, order(record), STAGES.record, () => withEdit(placeOf(record, fault.path), fault.edit));
  identify(session, record, sound);
  if (sound && !run.blocked) {
    run.sound++;
    runRules(session, record, entry as ClassEntry, prefixed);
  }
  return true;
}

function count(run: DocumentRun, type: string): void {
  const counter = run.resources.get(type);
  if (counter === undefined) run.resources.set(type, { count: 1 });
  else counter.count++;
}

function order(record: OpenRecord): number {
  return record.run.first + record.index;
}

/** Puts the resource into the closed set by id and type, as far as these can be read. */
function identify(session: Session, record: OpenRecord, sound: boolean): void {
  const { run } = record;
  const { id, type } = record.value as { id?: unknown; type?: unknown };
  if (typeof id !== "string") return;
  if (record.unusual && UNUSUAL.test(id)) {
    run.collector.add({ code: "AD-116", values: { value: id, member: "id" } }, order(record), STAGES.record, () =>
      placeOf(record, "/id"),
    );
  }
  const resource = sound ? asResource(record) : undefined;
  const first = session.set.add(run.expand(id), order(record), sound ? (type as string) : "", resource);
  if (first >= 0) sameId(session, record, id, first);
}

/** A second record of an id: a fault in one document; across documents, only when its content differs. */
export function sameId(session: Session, record: OpenRecord, id: string, first: number): void {
  const earlier = reopen(session, first);
  const collides = earlier !== undefined && earlier.run.expand(asResource(earlier).id) !== record.run.expand(id);
  if (earlier === undefined || collides) return;
  const related = [placeOf(earlier, "/id")];
  if (earlier.run.input === record.run.input) {
    const other = (earlier.value as { id?: unknown }).id;
    const raw = { code: "ID-01", values: { id, other }, ...(other === id ? {} : { case: "expanded" }) };
    record.run.collector.add(raw, order(record), STAGES.identity, () => ({ ...placeOf(record, "/id"), related }));
  } else if (isUnstable(asResource(earlier), asResource(record))) {
    const values = { id, version: asResource(record).version };
    record.run.collector.add({ code: "ID-07", values }, order(record), STAGES.identity, () => ({
      ...placeOf(record, "/version"),
      related,
    }));
  }
}

function runRules(session: Session, record: OpenRecord, entry: ClassEntry, prefixed: boolean): void {
  const { run } = record;
  const resource = asResource(record);
  session.missed = false;
  session.outsideHere = 0;
  session.said.length = 0;
  run.walker.walk(resource, prefixed ? entry.plan : entry.shortPlan, "all");
  if (run.walker.local.length > 0) collectFaults(record, run.walker.local, STAGES.local);
  if (session.missed) setPending(run, record.index);
  else {
    run.outside += session.outsideHere;
    collectClosed(session, record);
  }
  if (!session.factsLater) collectFacts(record, entry);
  if (!run.input.known) session.options.onResource?.(resource, run.walker.context);
}

/** What the rules on the closed set found and said of the record that was walked last. */
export function collectClosed({ said }: Session, record: OpenRecord): void {
  const { collector, walker } = record.run;
  if (walker.closed.length > 0) collectFaults(record, walker.closed, STAGES.closed);
  for (const item of said) collector.notChecked(order(record), item, STAGES.closed);
  said.length = 0;
}

/** Gives the record to the rules on many resources. */
export function collectFacts(record: OpenRecord, { setRules }: ClassEntry): void {
  for (const state of setRules) {
    if (!state.full) state.rule.collect(state.memo, asResource(record), order(record), record.run.walker.context);
  }
}

function collectFaults(record: OpenRecord, faults: readonly RecordFault[], stage: Stage): void {
  for (const fault of faults) {
    const { code, values, options } = fault;
    const raw = {
      code,
      ...(values === undefined ? {} : { values }),
      ...(options?.case === undefined ? {} : { case: options.case }),
    };
    record.run.collector.add(raw, order(record), stage, () => {
      const place = withEdit(placeOf(record, fault.path), options?.edit);
      return options?.related === undefined ? place : { ...place, related: options.related };
    });
  }
}
