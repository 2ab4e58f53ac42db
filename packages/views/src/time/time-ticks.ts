// SPDX-License-Identifier: Apache-2.0
import { type CalendarArithmetic, calendarArithmetic } from "@jiku/spacetime";
import type { TimeLine } from "./time-spans.js";

/** A tick with its label; `second` stands below it where a larger unit begins. */
export interface TimeTick {
  readonly value: number;
  readonly label: string;
  readonly second?: string;
}

const DAY = 86400;
const YEAR = 365.2425 * DAY;
/** Steps below a month, in seconds. */
const STEPS: readonly number[] = [
  ...[1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1].flatMap((size) => [1, 2, 5].map((digit) => digit * size)),
  10,
  30,
  ...[1, 2, 5, 10, 30].map((minutes) => minutes * 60),
  ...[1, 2, 3, 6, 12].map((hours) => hours * 3600),
  ...[1, 2, 5, 10].map((days) => days * DAY),
];
const MONTHS: readonly number[] = [1, 3, 6];

/** At most about `most` ticks between two values of a line. */
export function timeTicks(
  { form, system }: Pick<TimeLine, "form" | "system">,
  low: number,
  high: number,
  most: number,
): readonly TimeTick[] {
  if (form === "era")
    return (system.eras ?? []).flatMap((label, value) => (value >= low && value <= high ? [{ value, label }] : []));
  const dates = system.dates ?? calendarArithmetic("proleptic_gregorian");
  if (form === "number" || dates === undefined) return numberTicks(low, high, most);
  const least = (high - low) / most;
  const step = STEPS.find((size) => size >= least);
  if (step !== undefined) return clockTicks(dates, low, high, step);
  const months = MONTHS.find((count) => (count * YEAR) / 12 >= least);
  return months === undefined
    ? yearTicks(dates, low, high, niceStep(least / YEAR))
    : monthTicks(dates, low, high, months);
}

/** 1, 2 or 5 times a power of ten, at least `least`. */
export function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((digit) => digit * power).find((size) => size >= least * (1 - 1e-9)) ?? 10 * power;
}

function numberTicks(low: number, high: number, most: number): readonly TimeTick[] {
  const step = niceStep((high - low) / most);
  return multiples(low, high, step).map((value) => ({ value, label: String(Number(value.toPrecision(10))) }));
}

function multiples(low: number, high: number, step: number): readonly number[] {
  const first = Math.ceil(low / step);
  const count = Math.min(200, Math.max(0, Math.floor(high / step) - first + 1));
  // Far from 0 the last digits are rounded, and an end may fall outside.
  return Array.from({ length: count }, (_, at) => (first + at) * step).filter((value) => value >= low && value <= high);
}

/** Days counted from the first of a month start over with it. */
function clockTicks(dates: CalendarArithmetic, low: number, high: number, step: number): readonly TimeTick[] {
  let before = "";
  return multiples(low, high, step).map((value) => {
    const day = Math.floor(value / DAY);
    const { year, month, day: date } = dates.dateOf(day);
    const whole = `${yearText(year)}-${two(month)}-${two(date)}`;
    const [label, second] =
      step >= DAY ? [`${two(month)}-${two(date)}`, yearText(year)] : [clockText(value - day * DAY, step), whole];
    const isNew = second !== before;
    before = second;
    return { value, label, ...(isNew ? { second } : {}) };
  });
}

function monthTicks(dates: CalendarArithmetic, low: number, high: number, step: number): readonly TimeTick[] {
  const { year, month } = dates.dateOf(Math.floor(low / DAY));
  const first = Math.ceil((year * 12 + month - 1) / step);
  let before = "";
  return Array.from({ length: 40 }, (_, at) => (first + at) * step).flatMap((months) => {
    const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
    const value = dates.dayNumber(y, m < 1 ? m + 12 : m, 1) * DAY;
    if (value < low || value > high) return [];
    const second = yearText(y);
    const isNew = second !== before;
    before = second;
    return [{ value, label: `${second}-${two(m < 1 ? m + 12 : m)}` }].map((tick) =>
      isNew ? tick : { ...tick, label: two(m < 1 ? m + 12 : m) },
    );
  });
}

function yearTicks(dates: CalendarArithmetic, low: number, high: number, step: number): readonly TimeTick[] {
  const [first, last] = [low, high].map((value) => dates.dateOf(Math.floor(value / DAY)).year) as [number, number];
  const years = Math.max(1, Math.round(step));
  return multiples(first, last + 1, years)
    .map((year) => ({ value: dates.dayNumber(year, 1, 1) * DAY, label: yearText(year) }))
    .filter(({ value }) => value >= low && value <= high);
}

function clockText(seconds: number, step: number): string {
  const whole = Math.floor(seconds + 1e-9);
  const text = `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}`;
  if (step >= 60) return text;
  if (step >= 1) return `${text}:${two(whole % 60)}`;
  const digits = Math.ceil(-Math.log10(step) - 1e-9);
  return `:${(seconds % 60).toFixed(digits).padStart(digits + 3, "0")}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function yearText(year: number): string {
  return Math.abs(year) > 9999 ? String(year) : `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}
