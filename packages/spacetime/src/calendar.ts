// SPDX-License-Identifier: Apache-2.0
import type { Calendar } from "@jiku/model";
import {
  type CalendarDate,
  gregorianDate,
  gregorianDayNumber,
  isGregorianLeapYear,
  julianDate,
  julianDayNumber,
} from "./day-number.js";
import { type CalendarRow, calendarTable } from "./pack-tables.js";

/** The arithmetic of one calendar. Day numbers of calendars other than 360_day, noleap, all_leap and explicit are Julian day numbers. */
export interface CalendarArithmetic {
  readonly name: Calendar;
  /** Number of the last day of a month; months are 1 to 12. */
  monthLength(year: number, month: number): number;
  exists(year: number, month: number, day: number): boolean;
  /** Consecutive whole numbers, one a day. Undefined behaviour for a date that does not exist. */
  dayNumber(year: number, month: number, day: number): number;
  dateOf(dayNumber: number): CalendarDate;
}

/** First day of the Gregorian calendar, 15 October 1582; the day before it is 4 October. */
export const FIRST_GREGORIAN_DAY = 2299161;

const COMMON: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

type LeapYear = (year: number) => boolean;

function monthLengthOf(isLeap: LeapYear): (year: number, month: number) => number {
  return (year, month) => (month === 2 && isLeap(year) ? 29 : (COMMON[month - 1] ?? 0));
}

function inMonths(monthLength: (year: number, month: number) => number): CalendarArithmetic["exists"] {
  return (year, month, day) => day >= 1 && day <= monthLength(year, month);
}

/** A calendar that begins on a day; no date before it exists. */
function gregorian(name: Calendar, firstDay = Number.NEGATIVE_INFINITY): CalendarArithmetic {
  const monthLength = monthLengthOf(isGregorianLeapYear);
  const within = inMonths(monthLength);
  const exists: CalendarArithmetic["exists"] =
    firstDay === Number.NEGATIVE_INFINITY
      ? within
      : (year, month, day) => within(year, month, day) && gregorianDayNumber(year, month, day) >= firstDay;
  return { name, monthLength, exists, dayNumber: gregorianDayNumber, dateOf: gregorianDate };
}

/** The calendar of ISO 8601. */
export const PROLEPTIC_GREGORIAN: CalendarArithmetic = gregorian("proleptic_gregorian");

function julian(): CalendarArithmetic {
  const monthLength = monthLengthOf((year) => year % 4 === 0);
  return { name: "julian", monthLength, exists: inMonths(monthLength), dayNumber: julianDayNumber, dateOf: julianDate };
}

/** True from 15 October 1582 on. */
function isGregorian(year: number, month: number, day: number): boolean {
  return year > 1582 || (year === 1582 && (month > 10 || (month === 10 && day >= 15)));
}

/** Julian before 15 October 1582, Gregorian from then on; 5 to 14 October 1582 do not exist. */
function mixed(): CalendarArithmetic {
  const monthLength = monthLengthOf((year) => year % 4 === 0 && (year <= 1582 || isGregorianLeapYear(year)));
  const within = inMonths(monthLength);
  return {
    name: "standard",
    monthLength,
    exists: (year, month, day) => within(year, month, day) && !(year === 1582 && month === 10 && day > 4 && day < 15),
    dayNumber: (year, month, day) =>
      (isGregorian(year, month, day) ? gregorianDayNumber : julianDayNumber)(year, month, day),
    dateOf: (dayNumber) => (dayNumber >= FIRST_GREGORIAN_DAY ? gregorianDate : julianDate)(dayNumber),
  };
}

/** Every year has the same months; day 0 is the first day of year 0. */
function fixedMonths(name: Calendar, lengths: readonly number[]): CalendarArithmetic {
  const before = lengths.map((_, month) => lengths.slice(0, month).reduce((sum, days) => sum + days, 0));
  const yearLength = lengths.reduce((sum, days) => sum + days, 0);
  const monthLength = (_year: number, month: number): number => lengths[month - 1] ?? 0;
  return {
    name,
    monthLength,
    exists: inMonths(monthLength),
    dayNumber: (year, month, day) => year * yearLength + (before[month - 1] ?? 0) + day - 1,
    dateOf: (dayNumber) => {
      const year = Math.floor(dayNumber / yearLength);
      const dayOfYear = dayNumber - year * yearLength;
      const month = before.findLastIndex((days, index) => days <= dayOfYear && (lengths[index] ?? 0) > 0);
      return { year, month: month + 1, day: dayOfYear - (before[month] ?? 0) + 1 };
    },
  };
}

function firstDayOf(name: string): number {
  const [year = 0, month = 1, day = 1] = (calendarTable().firstDay[name] ?? "").split("-").map(Number);
  return gregorianDayNumber(year, month, day);
}

function build(name: Calendar, row: CalendarRow): CalendarArithmetic {
  if (row.leapYear === "mixed") return mixed();
  if (row.leapYear === "julian") return julian();
  if (row.leapYear === "never") return fixedMonths(name, row.months);
  return name in calendarTable().firstDay ? gregorian(name, firstDayOf(name)) : gregorian(name);
}

const known = new Map<Calendar, CalendarArithmetic>([["proleptic_gregorian", PROLEPTIC_GREGORIAN]]);

/**
 * The arithmetic of a calendar (CF Conventions 1.12, 4.4.1).
 * @param monthLengths days of the twelve months, for calendar `explicit`
 * @returns undefined for `none`, and for `explicit` without twelve whole numbers from 0 on that are not all 0
 */
export function calendarArithmetic(name: Calendar, monthLengths?: readonly number[]): CalendarArithmetic | undefined {
  if (name === "explicit") {
    const usable =
      monthLengths?.length === 12 &&
      monthLengths.every((days) => Number.isSafeInteger(days) && days >= 0) &&
      monthLengths.some((days) => days > 0);
    return usable ? fixedMonths(name, monthLengths) : undefined;
  }
  const found = known.get(name);
  if (found !== undefined) return found;
  const { calendars } = calendarTable();
  const row = Object.hasOwn(calendars, name) ? calendars[name] : undefined;
  if (row === undefined) return undefined;
  const built = build(name, row);
  known.set(name, built);
  return built;
}

const SPELLINGS: ReadonlyMap<string, Calendar> = new Map([
  ["gregorian", "standard"],
  ["365_day", "noleap"],
  ["366_day", "all_leap"],
]);

/** The canonical name of a calendar as native data spell it (`gregorian` is `standard`, in any case); undefined when unknown. */
export function canonicalCalendar(text: string): Calendar | undefined {
  const name = text.trim().toLowerCase();
  const canonical = SPELLINGS.get(name) ?? name;
  return canonical === "none" || canonical === "explicit" || Object.hasOwn(calendarTable().calendars, canonical)
    ? (canonical as Calendar)
    : undefined;
}
