// SPDX-License-Identifier: Apache-2.0
import { gregorianDayNumber } from "./day-number.js";
import { calendarTable } from "./pack-tables.js";

/** Leap seconds of UTC by Julian day number (IERS Bulletin C; ITU-R TF.460-6). */
export interface LeapSecondTable {
  /** UTC days that end with 23:59:60, oldest first. */
  readonly days: readonly number[];
  /** 1972-01-01, where whole leap seconds begin. */
  readonly firstDay: number;
  /** First day that the table does not cover. */
  readonly validUntil: number;
  /** TAI − UTC on the first day, in seconds. */
  readonly offset: number;
}

function dayOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return gregorianDayNumber(year, month, day);
}

let table: LeapSecondTable | undefined;

/** The leap seconds that the library knows; all of UTC before `validUntil`. */
export function leapSecondTable(): LeapSecondTable {
  if (table !== undefined) return table;
  const { leapSeconds, validUntil, taiMinusUtc } = calendarTable();
  table = {
    days: leapSeconds.map(dayOf),
    firstDay: dayOf("1972-01-01"),
    validUntil: dayOf(validUntil),
    offset: taiMinusUtc,
  };
  return table;
}

/** True when the UTC day with this Julian day number ends with 23:59:60. */
export function endsWithLeapSecond(dayNumber: number): boolean {
  return leapSecondTable().days.includes(dayNumber);
}

/** TAI − UTC in seconds during a UTC day; undefined before 1972-01-01, the last known value after the end of the table. */
export function taiMinusUtc(dayNumber: number): number | undefined {
  const { days, firstDay, offset } = leapSecondTable();
  if (dayNumber < firstDay) return undefined;
  const following = days.findIndex((day) => day >= dayNumber);
  return offset + (following < 0 ? days.length : following);
}

const LOCAL_OFFSETS = { west: -12 * 60, east: 14 * 60, step: 15 };

/**
 * True when a local minute that ends at `minuteOfDay` + 1 may end with a leap second for some offset in use,
 * a multiple of 15 minutes from −12:00 to +14:00.
 */
export function mayEndWithLeapSecond(dayNumber: number, minuteOfDay: number): boolean {
  return [dayNumber - 2, dayNumber - 1, dayNumber].some((day) => {
    const offset = (dayNumber - day - 1) * 1440 + minuteOfDay + 1;
    return (
      offset >= LOCAL_OFFSETS.west &&
      offset <= LOCAL_OFFSETS.east &&
      offset % LOCAL_OFFSETS.step === 0 &&
      endsWithLeapSecond(day)
    );
  });
}
