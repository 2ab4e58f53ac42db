// SPDX-License-Identifier: Apache-2.0
import type { ReferenceSystem } from "@jiku/model";
import {
  type DatePosition,
  durationParts,
  localDateTime,
  type Precision,
  readPosition,
  secondsOf,
  type TemporalSystem,
  temporalSystem,
  writeInstant,
} from "@jiku/spacetime";
import type { TimeTerms } from "../mediator-terms.js";
import { isRefusal, type Refusal, refuse } from "./reasons.js";

/** Digits after the point of the second: attoseconds are counted. */
const DIGITS = 18;
export const SECOND = 10n ** BigInt(DIGITS);
export const DAY = 86400n * SECOND;

/** How the positions of a side are read; undefined without a calendar. */
export function systemOf(terms: TimeTerms): TemporalSystem | undefined {
  const { timeScale, calendar, timeZone, monthLengths } = terms;
  if (calendar === undefined) return undefined;
  const rs = { id: "jiku-coupling:time", type: "ReferenceSystem", kind: "temporal", calendar, timeScale, timeZone };
  return temporalSystem({ ...rs, monthLengths } as unknown as ReferenceSystem);
}

/** Dates of one side, in order. A time that is none of its dates refuses all. */
export function readTimes(times: readonly string[], terms: TimeTerms): readonly DatePosition[] | Refusal {
  const system = systemOf(terms);
  if (system === undefined) return refuse("noTerms");
  const positions: DatePosition[] = [];
  for (const time of times) {
    const position = readPosition(time, system);
    if (position.kind !== "date" || attoOf(position) === undefined) return refuse("unreadableTime", { time });
    positions.push(position);
  }
  return positions;
}

/** Every item through a function that may refuse; the first refusal refuses all. */
export function everyOne<T, U extends object>(
  items: readonly T[],
  each: (item: T, at: number) => U | Refusal,
): readonly U[] | Refusal {
  const all: U[] = [];
  for (const [at, item] of items.entries()) {
    const one = each(item, at);
    if (isRefusal(one)) return one;
    all.push(one);
  }
  return all;
}

/** Attoseconds by the clock: a day has 86400 s, a leap second counts as the second after it. */
export function attoOf(position: DatePosition): bigint | undefined {
  const seconds = secondsOf(position);
  if (seconds === undefined || seconds.exponent < -DIGITS) return undefined;
  return seconds.coefficient * 10n ** BigInt(seconds.exponent + DIGITS);
}

/** Length of a duration: whole months, or attoseconds; undefined for both at once, for nothing, and for parts of either. */
export function lengthOf(period: string): { readonly months: number } | { readonly atto: bigint } | undefined {
  const parts = durationParts(period);
  if (parts === undefined) return undefined;
  const [months, seconds] = [parts.months, parts.seconds];
  const isLong = months.coefficient !== 0n;
  if (isLong === (seconds.coefficient !== 0n)) return undefined;
  if (isLong) {
    const count = Number(months.coefficient) * 10 ** months.exponent;
    return Number.isSafeInteger(count) ? { months: count } : undefined;
  }
  if (seconds.exponent < -DIGITS) return undefined;
  return { atto: seconds.coefficient * 10n ** BigInt(seconds.exponent + DIGITS) };
}

/** A position put elsewhere on its line of dates, written as coarsely as it was where that says all. */
export function movedTo(position: DatePosition, atto: bigint): DatePosition {
  const [day, rest] = [floorDivide(atto, DAY), modulo(atto, DAY)];
  const fraction = (rest % SECOND).toString().padStart(DIGITS, "0").replace(/0+$/, "");
  const moved = { ...position, day: Number(day), second: Number(rest / SECOND), leap: 0, fraction } as const;
  return { ...moved, precision: precisionOf(moved, position.precision) };
}

function precisionOf(position: DatePosition, wanted: Precision): Precision {
  if (position.fraction !== "") return "fraction";
  const local = localDateTime(position);
  if (local === undefined || local.second % 60 !== 0) return "second";
  if (wanted === "minute") return "minute";
  if (wanted === "second" || wanted === "fraction" || local.second !== 0) return "second";
  if (wanted === "day" || local.day !== 1) return "day";
  return wanted === "month" || local.month !== 1 ? "month" : "year";
}

/** The position where its system has such a date: a calendar may lack it, or begin later; undefined otherwise. */
export function legible(position: DatePosition): DatePosition | undefined {
  const text = writeInstant(position);
  if (text === undefined) return undefined;
  const read = readPosition(text, position.system);
  return read.kind === "date" && attoOf(read) === attoOf(position) ? position : undefined;
}

export function floorDivide(a: bigint, b: bigint): bigint {
  return (a - modulo(a, b)) / b;
}

export function modulo(a: bigint, b: bigint): bigint {
  return ((a % b) + b) % b;
}

/** Places on a line of months: year · 12 + month − 1, for a position at the start of a month by the clock `offset` minutes ahead. */
export function monthOf(position: DatePosition, offset: number): number | undefined {
  const local = localDateTime({ ...position, offset });
  if (local === undefined || local.day !== 1 || local.second !== 0 || position.leap === 1 || position.fraction !== "")
    return undefined;
  return local.year * 12 + local.month - 1;
}

/** The start of a month, as `monthOf` counts them. */
export function startOfMonth(position: DatePosition, month: number, offset: number): DatePosition | undefined {
  const { dates } = position.system;
  if (dates === undefined) return undefined;
  const day = dates.dayNumber(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
  return movedTo(position, BigInt(day) * DAY - BigInt(offset) * 60n * SECOND);
}
