// SPDX-License-Identifier: Apache-2.0

const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):([0-5]\d(?:\.\d+)?)(?:(Z)|([+-])(\d{2}):(\d{2}))$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A date-time with zone (RFC 3339) in UTC, seconds as written; undefined for anything else, such as a bare date, a local
 * time, or a day that does not exist.
 */
export function utcDateTime(text: string): string | undefined {
  const match = DATE_TIME.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, zulu, sign, offsetHour, offsetMinute] =
    match as unknown as readonly string[];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (!exists(date) || Number(hour) > 23 || Number(minute) > 59) return undefined;
  if (zulu !== undefined) return text;
  if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return undefined;
  const offset = (sign === "-" ? -1 : 1) * (Number(offsetHour) * 60 + Number(offsetMinute));
  const minutes = Number(hour) * 60 + Number(minute) - offset;
  const shifted = addDays(date, Math.floor(minutes / 1440));
  if (shifted.year < 0 || shifted.year > 9999) return undefined;
  const rest = ((minutes % 1440) + 1440) % 1440;
  return `${pad(shifted.year, 4)}-${pad(shifted.month, 2)}-${pad(shifted.day, 2)}T${pad(Math.floor(rest / 60), 2)}:${pad(rest % 60, 2)}:${second}Z`;
}

/** Whether a text begins with a date that stands for "unknown" or "for ever" (adapters.md, 8). */
export function isSentinelDate(text: string): boolean {
  return /^(?:0001-01-01|9999-12-31)(?:$|T)/.test(text);
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function lengthOf(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}

function exists({ year, month, day }: DateParts): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
}

/** The date `days` later; at most one day either way. */
function addDays({ year, month, day }: DateParts, days: number): DateParts {
  const next = day + days;
  if (next < 1)
    return month === 1
      ? { year: year - 1, month: 12, day: 31 }
      : { year, month: month - 1, day: lengthOf(year, month - 1) };
  if (next <= lengthOf(year, month)) return { year, month, day: next };
  return month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
