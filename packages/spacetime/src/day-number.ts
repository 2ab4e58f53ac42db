// SPDX-License-Identifier: Apache-2.0

/** A date of some calendar. Years are astronomical: 0 is 1 BCE. */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const GREGORIAN_EPOCH = 1721120;
const JULIAN_EPOCH = 1721118;

/** Days from 1 March to the date, in a year that is thought to begin in March, so that a leap day comes last. */
function daysSinceMarch(month: number, day: number): number {
  return Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
}

function dateSinceMarch(marchYear: number, dayOfYear: number): CalendarDate {
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: month <= 2 ? marchYear + 1 : marchYear,
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** Julian day number of a proleptic Gregorian date; 2000-01-01 is 2451545. */
export function gregorianDayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  return (
    y * 365 +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    daysSinceMarch(month, day) +
    GREGORIAN_EPOCH
  );
}

/** Julian day number of a Julian date; -4712-01-01 is 0. */
export function julianDayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  return y * 365 + Math.floor(y / 4) + daysSinceMarch(month, day) + JULIAN_EPOCH;
}

/** The proleptic Gregorian date of a Julian day number. */
export function gregorianDate(dayNumber: number): CalendarDate {
  const shifted = dayNumber - GREGORIAN_EPOCH;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  return dateSinceMarch(era * 400 + yearOfEra, dayOfYear);
}

/** The Julian date of a Julian day number. */
export function julianDate(dayNumber: number): CalendarDate {
  const shifted = dayNumber - JULIAN_EPOCH;
  const era = Math.floor(shifted / 1461);
  const dayOfEra = shifted - era * 1461;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460)) / 365);
  return dateSinceMarch(era * 4 + yearOfEra, dayOfEra - 365 * yearOfEra);
}

export function isGregorianLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
