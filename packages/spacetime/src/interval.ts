// SPDX-License-Identifier: Apache-2.0
import type { TimeExtent } from "@jiku/model";
import { compareInstants, type Order } from "./compare-instants.js";
import type { Decimal } from "./decimal.js";
import { secondsBetween } from "./exact-seconds.js";
import { type Position, readPosition } from "./instant.js";
import type { TemporalSystem } from "./temporal-system.js";

/** One end of an interval: a position; without bound; or not known (undeclared, declared unknown, faulty). */
export type Bound = Position | "unbounded" | undefined;

/** An extent with its positions read. An instant is an interval that starts and ends with it. */
export interface Interval {
  readonly start: Bound;
  readonly end: Bound;
  readonly startIncluded: boolean;
  readonly endIncluded: boolean;
}

/** Reads one end of an extent; `..` is without bound. */
export function readBound(text: string | undefined, system: TemporalSystem): Bound {
  if (text === undefined) return undefined;
  if (text === "..") return "unbounded";
  const position = readPosition(text, system);
  return position.kind === "fault" ? undefined : position;
}

/** The positions of an extent (model, 3.2); a recurrence has unknown ends. Absent `bounds` are `[)`. */
export function readInterval(extent: TimeExtent, system: TemporalSystem): Interval {
  if (extent.at !== undefined) {
    const at = readBound(extent.at, system);
    const instant = at === "unbounded" ? undefined : at;
    return { start: instant, end: instant, startIncluded: true, endIncluded: true };
  }
  const bounds = extent.bounds ?? "[)";
  return {
    start: readBound(extent.start, system),
    end: readBound(extent.end, system),
    startIncluded: bounds.startsWith("["),
    endIncluded: bounds.endsWith("]"),
  };
}

/** Order of two starts or two ends; no bound lies before every start and after every end. */
function compareBounds(a: Bound, b: Bound, unboundedIs: "before" | "after"): Order | undefined {
  if (a === "unbounded" && b === "unbounded") return "equal";
  if (a === "unbounded") return b === undefined ? undefined : unboundedIs;
  if (b === "unbounded") return a === undefined ? undefined : unboundedIs === "before" ? "after" : "before";
  return a === undefined || b === undefined ? undefined : compareInstants(a, b);
}

/** Order of start and end; undefined where one is unbounded or unknown. */
export function startToEnd({ start, end }: Interval): Order | undefined {
  return start === "unbounded" || end === "unbounded" || start === undefined || end === undefined
    ? undefined
    : compareInstants(start, end);
}

/** True when `a` ends before `b` starts, or where it starts with one of the two ends left out; undefined = not known. */
function endsBeforeStart(a: Interval, b: Interval): boolean | undefined {
  if (a.end === "unbounded" || b.start === "unbounded") return false;
  if (a.end === undefined || b.start === undefined) return undefined;
  const order = compareInstants(a.end, b.start);
  if (order === undefined) return undefined;
  return order === "before" || (order === "equal" && !(a.endIncluded && b.startIncluded));
}

/** Whether two intervals share an instant; undefined where the known ends do not decide it. */
export function overlaps(a: Interval, b: Interval): boolean | undefined {
  const [first, second] = [endsBeforeStart(a, b), endsBeforeStart(b, a)];
  if (first === true || second === true) return false;
  return first === undefined || second === undefined ? undefined : true;
}

/** Whether `inner` starts before `outer` does; undefined = not known. */
export function startsBefore(inner: Interval, outer: Interval): boolean | undefined {
  const order = compareBounds(inner.start, outer.start, "before");
  if (order === undefined) return undefined;
  const isPosition = inner.start !== "unbounded";
  return order === "before" || (order === "equal" && isPosition && inner.startIncluded && !outer.startIncluded);
}

/** Whether `inner` ends after `outer` does; undefined = not known. */
export function endsAfter(inner: Interval, outer: Interval): boolean | undefined {
  const order = compareBounds(inner.end, outer.end, "after");
  if (order === undefined) return undefined;
  const isPosition = inner.end !== "unbounded";
  return order === "after" || (order === "equal" && isPosition && inner.endIncluded && !outer.endIncluded);
}

/** Whether every instant of `inner` is in `outer`; undefined where the known ends do not decide it. */
export function contains(outer: Interval, inner: Interval): boolean | undefined {
  const [early, late] = [startsBefore(inner, outer), endsAfter(inner, outer)];
  if (early === true || late === true) return false;
  return early === undefined || late === undefined ? undefined : true;
}

/**
 * Seconds from the end of the earlier interval to the start of the later one, leap seconds left out.
 * @returns undefined where they overlap, where their order is not known, and between positions that are no dates
 */
export function gapBetween(a: Interval, b: Interval): Decimal | undefined {
  const [earlier, later] = endsBeforeStart(a, b) === true ? [a, b] : endsBeforeStart(b, a) === true ? [b, a] : [];
  const [end, start] = [earlier?.end, later?.start];
  if (typeof end !== "object" || typeof start !== "object" || end.kind !== "date" || start.kind !== "date")
    return undefined;
  return secondsBetween(end, start);
}
