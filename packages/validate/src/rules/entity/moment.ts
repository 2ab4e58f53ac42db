// SPDX-License-Identifier: Apache-2.0
import type { TimeExtent } from "@jiku/model";
import { type Bound, type Interval, readInterval, type TemporalSystem } from "@jiku/spacetime";
import { positionKey } from "../space/position-key.js";

/** When something was so, in numbers: equal members mean equal extents, however they are written. */
export interface Moment {
  /** The line on which the numbers count: temporal system, zone, precision and bounds. */
  readonly line: string;
  readonly start: number;
  readonly end: number;
}

const CIVIL: ReadonlySet<string | undefined> = new Set(["utc", "proleptic_gregorian", "standard"]);

/** Where the positions of a system count; dates of UTC in civil calendars are on one line. */
function lineOf(system: TemporalSystem): string {
  const civil = system.form === "date" && system.timeScale === "UTC" && CIVIL.has(system.calendar);
  return civil ? "UTC" : `${system.form} ${system.id}`;
}

function markOf(bound: Bound): string {
  if (typeof bound !== "object" || bound.kind !== "date") return "";
  return bound.offset === undefined ? `local ${bound.precision}` : bound.precision;
}

function isKnown(bound: Bound): boolean {
  return bound !== undefined && !(typeof bound === "object" && bound.kind === "date" && Number.isNaN(bound.day));
}

/** The moment of an extent; undefined for a recurrence and where a bound is not known. */
export function momentOf(extent: TimeExtent, system: TemporalSystem): Moment | undefined {
  const { start, end, startIncluded, endIncluded }: Interval = readInterval(extent, system);
  if (!isKnown(start) || !isKnown(end)) return undefined;
  const line = [lineOf(system), markOf(start), markOf(end), startIncluded, endIncluded].join(" ");
  return { line, start: positionKey(start, -Infinity), end: positionKey(end, Infinity) };
}

/** Whether `outer` holds the whole of `inner`; undefined where they overlap in part or count on different lines. */
export function covers(outer: Moment, inner: Moment): boolean | undefined {
  if (outer.line.split(" ")[0] !== inner.line.split(" ")[0]) return undefined;
  if (outer.start <= inner.start && inner.end <= outer.end) return true;
  return outer.end <= inner.start || inner.end <= outer.start ? false : undefined;
}
