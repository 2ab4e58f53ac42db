// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import { grouped } from "../text/grouped.js";
import { labelIn } from "../text/html-text.js";
import { membersOf } from "../text/members-of.js";
import { shortName } from "../text/short-name.js";
import type { Span, TimedRecord, TimeLine } from "./time-spans.js";

/** More rows than these are folded. */
export const MOST_ROWS = 28;

/** One row: a record, or several records that are alike. */
export interface TimelineRow {
  readonly name: Bilingual;
  /** Class of the records. */
  readonly type: string;
  readonly count: number;
  readonly spans: readonly Span[];
}

/** The rows of one line of time, and whether records were gathered into them. */
export interface TimelineRows {
  readonly line: TimeLine;
  readonly records: number;
  readonly rows: readonly TimelineRow[];
  readonly folded: boolean;
  /** Rows that are left out even so. */
  readonly left: number;
}

/** Each record on a row of its own; beyond some, gathered by class and subject, then by class. Lines in their order. */
export function timelineRows(records: readonly TimedRecord[]): readonly TimelineRows[] {
  const byLine = new Map<TimeLine, TimedRecord[]>();
  for (const record of records) {
    const same = byLine.get(record.line);
    if (same === undefined) byLine.set(record.line, [record]);
    else same.push(record);
  }
  return [...byLine].map(([line, own]) => {
    const base = { line, records: own.length };
    if (own.length <= MOST_ROWS) return { ...base, rows: own.map(rowOf), folded: false, left: 0 };
    const bySubject = gathered(own, (record) => [record.resource.type, subjectOf(record)]);
    const rows = bySubject.length <= MOST_ROWS ? bySubject : gathered(own, ({ resource }) => [resource.type, ""]);
    return { ...base, rows: rows.slice(0, MOST_ROWS), folded: true, left: Math.max(0, rows.length - MOST_ROWS) };
  });
}

function rowOf({ resource, spans }: TimedRecord): TimelineRow {
  const name = shortName(resource.id);
  return { name: labelIn(resource.label) ?? { en: name, ja: name }, type: resource.type, count: 1, spans };
}

/** What a record speaks of, as far as records can be alike in it. */
function subjectOf({ resource }: TimedRecord): string {
  const { observedProperty, entityTypes, featureOfInterest } = membersOf(resource);
  const first = Array.isArray(entityTypes) ? entityTypes[0] : undefined;
  const subject = [observedProperty, first, featureOfInterest].find((one) => typeof one === "string");
  return typeof subject === "string" ? shortName(subject) : "";
}

function gathered(
  records: readonly TimedRecord[],
  keyOf: (record: TimedRecord) => readonly [type: string, subject: string],
): readonly TimelineRow[] {
  const groups = new Map<string, { readonly key: readonly [string, string]; readonly own: TimedRecord[] }>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key.join("\n")) ?? { key, own: [] };
    groups.set(key.join("\n"), group);
    group.own.push(record);
  }
  return [...groups.values()]
    .sort((a, b) => b.own.length - a.own.length)
    .map(({ key: [type, subject], own }) => {
      const [only] = own;
      if (only !== undefined && own.length === 1) return rowOf(only);
      const name = `${[type, subject].filter(Boolean).join(" ")} ×${grouped(own.length)}`;
      return { name: { en: name, ja: name }, type, count: own.length, spans: own.flatMap(({ spans }) => spans) };
    });
}
