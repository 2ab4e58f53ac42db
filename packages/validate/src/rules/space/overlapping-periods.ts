// SPDX-License-Identifier: Apache-2.0
import { type Interval, overlaps } from "@jiku/spacetime";
import { positionKey } from "./position-key.js";

/** So many periods that are still open are compared with the next; only data that is full of overlaps has more. */
const MOST_OPEN = 64;

interface Period {
  readonly index: number;
  readonly interval: Interval;
  readonly start: number;
  readonly end: number;
}

/**
 * Periods that overlap one earlier in the list, as pairs of indices, each later one once with the first that it overlaps.
 * Sorted by start and swept once, so that long series of periods that follow one another cost little.
 */
export function overlappingPeriods(
  intervals: readonly Interval[],
): readonly (readonly [earlier: number, later: number])[] {
  const periods = intervals.map((interval, index): Period => {
    return { index, interval, start: positionKey(interval.start, -Infinity), end: positionKey(interval.end, Infinity) };
  });
  periods.sort((a, b) => (a.start === b.start ? a.index - b.index : a.start < b.start ? -1 : 1));
  const found = new Map<number, number>();
  let open: Period[] = [];
  for (const period of periods) {
    open = open.filter(({ end }) => end >= period.start);
    for (const other of open) {
      if (overlaps(other.interval, period.interval) !== true) continue;
      const [earlier, later] = [Math.min(other.index, period.index), Math.max(other.index, period.index)];
      found.set(later, Math.min(found.get(later) ?? earlier, earlier));
    }
    if (open.length >= MOST_OPEN) open.sort((a, b) => b.end - a.end).pop();
    open.push(period);
  }
  return [...found].map(([later, earlier]) => [earlier, later] as const).sort(([, a], [, b]) => a - b);
}
