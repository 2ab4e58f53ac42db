// SPDX-License-Identifier: Apache-2.0
import { addDuration, type DatePosition, localDateTime, writeInstant } from "@jiku/spacetime";
import type { TimeTerms } from "../mediator-terms.js";
import { attoOf, everyOne, legible, lengthOf, movedTo } from "./clock.js";
import { type Refusal, refuse } from "./reasons.js";

type Label = NonNullable<TimeTerms["intervalLabel"]>;

/** How far into its interval a label lies, in halves. */
const HALVES: Readonly<Record<Label, bigint>> = { start: 0n, middle: 1n, end: 2n };

/**
 * The same intervals, labelled at another of their points. Lengths are by the clock: an hour that holds a leap second is
 * an hour. Months are counted by the calendar; a label that would not lead back to where it came from is refused.
 */
export function shiftLabel(
  positions: readonly DatePosition[],
  period: string | undefined,
  from: TimeTerms["intervalLabel"],
  into: TimeTerms["intervalLabel"],
): readonly DatePosition[] | Refusal {
  const length = period === undefined ? undefined : lengthOf(period);
  if (length === undefined || period === undefined || from === undefined || into === undefined)
    return refuse("noTerms");
  if (from === into) return positions;
  return everyOne(positions, (position) => {
    const moved =
      "atto" in length ? byClock(position, length.atto, from, into) : byMonths(position, period, from, into);
    return (moved && legible(moved)) ?? refuse("labelUnsure", { time: writeInstant(position) ?? "" });
  });
}

function byClock(position: DatePosition, length: bigint, from: Label, into: Label): DatePosition | undefined {
  const atto = attoOf(position);
  const way = length * (HALVES[into] - HALVES[from]);
  if (atto === undefined || position.leap === 1 || way % 2n !== 0n) return undefined;
  return movedTo(position, atto + way / 2n);
}

/** From start to end, and back where that is certain; the middle of months lies nowhere fixed. */
function byMonths(position: DatePosition, period: string, from: Label, into: Label): DatePosition | undefined {
  if (from === "middle" || into === "middle" || position.leap === 1) return undefined;
  const moved = into === "end" ? addDuration(position, period) : startBefore(position, period);
  if (moved === undefined) return undefined;
  const back = into === "end" ? startBefore(moved, period) : addDuration(moved, period);
  return back !== undefined && attoOf(back) === attoOf(position) ? moved : undefined;
}

/** The position from which a duration of months leads here: as many months earlier, on the same day of the month. */
function startBefore(position: DatePosition, period: string): DatePosition | undefined {
  const local = localDateTime(position);
  const length = lengthOf(period);
  const { dates } = position.system;
  if (local === undefined || dates === undefined || length === undefined || !("months" in length)) return undefined;
  const index = local.year * 12 + local.month - 1 - length.months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  if (local.day > dates.monthLength(year, month)) return undefined;
  const days = dates.dayNumber(local.year, local.month, local.day) - dates.dayNumber(year, month, local.day);
  return { ...position, day: position.day - days };
}
