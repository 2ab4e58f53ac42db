// SPDX-License-Identifier: Apache-2.0
import { addDecimals, compareDecimals, type Decimal, decimalNumber, decimalOf, multiplyDecimals } from "./decimal.js";
import type { DatePosition } from "./instant.js";
import { localDateTime } from "./local-date.js";
import { addSeconds } from "./numeric-time.js";

/** A duration in its two incommensurable parts. */
export interface DurationParts {
  /** Years · 12 + months. */
  readonly months: Decimal;
  /** Weeks, days (of 86400 s), hours, minutes and seconds. */
  readonly seconds: Decimal;
}

const FORM =
  /^P(?=\d|T\d)(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?=\d)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

const NOTHING: Decimal = { coefficient: 0n, exponent: 0 };

/** Longest text that is read; the digits of a real duration are few. */
const LONGEST = 200;

function times(digits: string | undefined, factor: number): Decimal | undefined {
  if (digits === undefined) return NOTHING;
  const value = decimalOf(digits.replace(/^0+(?=\d)/, ""));
  return value && multiplyDecimals(value, { coefficient: BigInt(factor), exponent: 0 });
}

function sum(parts: readonly (Decimal | undefined)[]): Decimal | undefined {
  return parts.reduce((total, part) => total && part && addDecimals(total, part), NOTHING);
}

/** Reads an ISO 8601 duration (ISO 8601-1:2019, 5.5.2) without sign; undefined when the text has another form. */
export function durationParts(text: string): DurationParts | undefined {
  const match = text.length <= LONGEST ? FORM.exec(text) : null;
  if (match === null) return undefined;
  const [, years, months, weeks, days, hours, minutes, seconds] = match;
  const long = sum([times(years, 12), times(months, 1)]);
  const short = sum([
    times(weeks, 604800),
    times(days, 86400),
    times(hours, 3600),
    times(minutes, 60),
    times(seconds, 1),
  ]);
  return long && short && { months: long, seconds: short };
}

/** Length of a duration in seconds, a day being 86400 s; undefined with years or months, whose length is not fixed. */
export function durationSeconds(text: string): number | undefined {
  const parts = durationParts(text);
  return parts === undefined || parts.months.coefficient !== 0n ? undefined : decimalNumber(parts.seconds);
}

const SHORTEST_MONTH: Decimal = { coefficient: BigInt(28 * 86400), exponent: 0 };
const LONGEST_MONTH: Decimal = { coefficient: BigInt(31 * 86400), exponent: 0 };

function between({ months, seconds }: DurationParts, month: Decimal): Decimal {
  return addDecimals(seconds, multiplyDecimals(months, month));
}

/** Order of two durations: −1, 0, 1; undefined for a text of another form, or where it hangs on the length of months. */
export function compareDurations(a: string, b: string): -1 | 0 | 1 | undefined {
  const [x, y] = [durationParts(a), durationParts(b)];
  if (x === undefined || y === undefined) return undefined;
  if (compareDecimals(x.months, y.months) === 0) return compareDecimals(x.seconds, y.seconds);
  if (compareDecimals(x.seconds, y.seconds) === 0) return compareDecimals(x.months, y.months);
  if (compareDecimals(between(x, LONGEST_MONTH), between(y, SHORTEST_MONTH)) < 0) return -1;
  return compareDecimals(between(x, SHORTEST_MONTH), between(y, LONGEST_MONTH)) > 0 ? 1 : undefined;
}

/** How many times `b` goes into `a`: both in seconds, or both in months and years; undefined otherwise, and when `b` is nothing. */
export function durationRatio(a: string, b: string): number | undefined {
  const [x, y] = [durationParts(a), durationParts(b)];
  if (x === undefined || y === undefined) return undefined;
  const part = x.months.coefficient === 0n && y.months.coefficient === 0n ? "seconds" : "months";
  if (part === "months" && (x.seconds.coefficient !== 0n || y.seconds.coefficient !== 0n)) return undefined;
  return y[part].coefficient === 0n ? undefined : decimalRatio(x[part], y[part]);
}

/** The quotient, exact where it is a whole number. */
function decimalRatio(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const [x, y] = [
    a.coefficient * 10n ** BigInt(a.exponent - exponent),
    b.coefficient * 10n ** BigInt(b.exponent - exponent),
  ];
  return x % y === 0n ? Number(x / y) : Number(x) / Number(y);
}

/**
 * A position later by a duration: whole months first, the day cut to the length of the month reached, then seconds.
 * @returns undefined without calendar, for a text of another form, and for parts of months
 */
export function addDuration(position: DatePosition, text: string): DatePosition | undefined {
  const parts = durationParts(text);
  const local = localDateTime(position);
  const { dates } = position.system;
  if (parts === undefined || local === undefined || dates === undefined) return undefined;
  const months = decimalNumber(parts.months);
  if (!Number.isSafeInteger(months)) return undefined;
  const index = local.month - 1 + months;
  const [year, month] = [local.year + Math.floor(index / 12), (index % 12) + 1];
  const day = Math.min(local.day, dates.monthLength(year, month));
  const moved = dates.dayNumber(year, month, day) - dates.dayNumber(local.year, local.month, local.day);
  const later = { ...position, day: position.day + moved };
  return parts.seconds.coefficient === 0n ? later : addSeconds(later, parts.seconds);
}
