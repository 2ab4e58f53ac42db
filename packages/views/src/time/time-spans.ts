// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Bilingual, TimeExtent } from "@jiku/model";
import {
  type DatePosition,
  dateOfNumber,
  isReferenceSystem,
  isSentinelTime,
  type Position,
  type Resolve,
  readPosition,
  type TemporalSystem,
  temporalSystem,
  writtenUnitSeconds,
} from "@jiku/spacetime";
import { type RoleTime, type TimeRole, timesOf } from "./time-roles.js";

/** An end on its axis; `open` has no bound, `unknown` is not declared or cannot be read. */
export type SpanEnd = number | "open" | "unknown";

/** A time of a record on an axis. */
export interface Span {
  readonly role: TimeRole;
  readonly start: SpanEnd;
  readonly end: SpanEnd;
  /** An instant, drawn as a mark. */
  readonly instant: boolean;
  /** As written. */
  readonly text: string;
}

/** A line of time: dates in seconds, numbers in the unit of their system, eras by their order. */
export interface TimeLine {
  readonly key: string;
  readonly name: Bilingual;
  readonly form: TemporalSystem["form"];
  readonly system: TemporalSystem;
}

/** The times of one record on one line. */
export interface TimedRecord {
  readonly resource: AnyResource;
  readonly line: TimeLine;
  readonly spans: readonly Span[];
}

export interface TimeReading {
  readonly records: readonly TimedRecord[];
  /** Times that cannot be placed, as written, with the reason. */
  readonly unplaced: readonly { readonly id: string; readonly why: UnplacedTime }[];
  /** Times of day without zone; they are drawn as if they were UTC. */
  readonly zoneless: number;
}

export type UnplacedTime = "noSystem" | "noPosition" | "recurrence";

/** Reads the times of all resources. */
export function readTimes(resources: readonly AnyResource[], resolve: Resolve): TimeReading {
  const records: TimedRecord[] = [];
  const unplaced: { readonly id: string; readonly why: UnplacedTime }[] = [];
  const lines = new Map<string, TimeLine>();
  const counter = { zoneless: 0 };
  for (const resource of resources) {
    const byLine = new Map<TimeLine, Span[]>();
    for (const time of timesOf(resource, resolve)) {
      const found = placed(time, resolve, lines, counter);
      if (typeof found === "string") unplaced.push({ id: resource.id, why: found });
      else byLine.set(found.line, [...(byLine.get(found.line) ?? []), found.span]);
    }
    for (const [line, spans] of byLine) records.push({ resource, line, spans });
  }
  return { records, unplaced, ...counter };
}

function placed(
  { role, extent }: RoleTime,
  resolve: Resolve,
  lines: Map<string, TimeLine>,
  counter: { zoneless: number },
): { readonly line: TimeLine; readonly span: Span } | UnplacedTime {
  const rs = extent.trs === undefined ? undefined : resolve(extent.trs);
  if (extent.trs !== undefined && !isReferenceSystem(rs)) return "noSystem";
  const system = temporalSystem(isReferenceSystem(rs) ? rs : undefined);
  if (system === undefined) return "noSystem";
  const read = (text: string | undefined): Position | "open" | "unknown" => {
    if (text === undefined) return "unknown";
    if (text === ".." || isSentinelTime(text, system)) return "open";
    const position = readPosition(text, system);
    return position.kind === "fault" ? "unknown" : dated(position);
  };
  const [start, end] =
    extent.at === undefined ? [read(extent.start), read(extent.end)] : [read(extent.at), read(extent.at)];
  const known = [start, end].find((one) => typeof one === "object") as Position | undefined;
  if (known === undefined) return extent.recurrence === undefined ? "noPosition" : "recurrence";
  if (known.kind === "date" && known.offset === undefined && hasTime(known)) counter.zoneless += 1;
  const line = lineOf(known, system, lines);
  const isInstant = extent.at !== undefined;
  const last = isInstant ? endOfUnit(known) : placeOn(end);
  const span = {
    role,
    start: placeOn(start),
    end: last,
    instant: isInstant && last === placeOn(start),
    text: textOf(extent),
  };
  if (Number.isNaN(span.start) || Number.isNaN(span.end)) return "noPosition";
  return { line, span };
}

/** A number counted from a date in a calendar is that date. */
function dated(position: Position): Position {
  return position.kind === "number" ? (dateOfNumber(position) ?? position) : position;
}

function hasTime({ precision }: DatePosition): boolean {
  return precision === "minute" || precision === "second" || precision === "fraction";
}

function placeOn(end: Position | "open" | "unknown"): SpanEnd {
  if (typeof end === "string") return end;
  if (end.kind === "date")
    return end.day * 86400 + end.second + (end.fraction === "" ? 0 : Number(`0.${end.fraction}`));
  return end.kind === "number" ? end.value : (end.index ?? Number.NaN);
}

/** A bare year, month or day is as long as it is written. */
function endOfUnit(position: Position): SpanEnd {
  const start = placeOn(position);
  if (position.kind !== "date" || hasTime(position) || typeof start !== "number") return start;
  return start + (writtenUnitSeconds(position) ?? 0);
}

const CIVIL: ReadonlySet<string> = new Set(["standard", "proleptic_gregorian", "julian", "utc", "tai"]);
const OWN_SCALES: ReadonlySet<string> = new Set(["model", "logical", "geologic"]);
const CIVIL_NAME: Bilingual = { en: "civil calendar", ja: "市民の暦" };

/** Civil calendars share a line; every other calendar and every other system has its own. */
function lineOf(known: Position, system: TemporalSystem, lines: Map<string, TimeLine>): TimeLine {
  const { calendar = "none", timeScale = "", id = "" } = system;
  const isCivil = known.kind === "date" && CIVIL.has(calendar) && !OWN_SCALES.has(timeScale);
  const key = isCivil
    ? "civil"
    : `${known.kind} ${known.kind === "date" && !OWN_SCALES.has(timeScale) ? calendar : id}`;
  const found = lines.get(key);
  if (found !== undefined) return found;
  const name = isCivil ? CIVIL_NAME : nameOf(known, system);
  const line: TimeLine = { key, name, form: known.kind, system: known.system };
  lines.set(key, line);
  return line;
}

function nameOf({ kind }: Position, { calendar, unit, id = "" }: TemporalSystem): Bilingual {
  const short = /[^/#]+$/.exec(id)?.[0] ?? id;
  if (kind === "date") return { en: `calendar ${calendar ?? "none"}`, ja: `暦${calendar ?? "none"}` };
  const text = kind === "number" && unit !== undefined ? `${short} (${unit})` : short;
  return { en: text, ja: text };
}

/** Longer times are cut. */
const LONGEST = 90;

function textOf({ at, start, end }: TimeExtent): string {
  return (at ?? `${start ?? "?"} / ${end ?? "?"}`).slice(0, LONGEST);
}
