// SPDX-License-Identifier: Apache-2.0
import { FIRST_GREGORIAN_DAY } from "./calendar.js";
import { gregorianDayNumber } from "./day-number.js";
import { isJsonNumber } from "./decimal.js";
import { endsWithLeapSecond, mayEndWithLeapSecond } from "./leap-second.js";
import { emptyScan, type ScannedDate, scanDate } from "./scan-date.js";
import type { TemporalSystem } from "./temporal-system.js";

/**
 * What is wrong with a position: `lexical` not a date of the grammar, `numeric` not a decimal number, `era` not one of the eras (TM-19);
 * `not-in-calendar` no date of the calendar (TM-03); `leap-second` a second 60 that does not exist (TM-04).
 */
export type PositionFault = "lexical" | "numeric" | "era" | "not-in-calendar" | "leap-second";

const LEAP_SECOND_CALENDARS: ReadonlySet<string> = new Set(["utc", "standard", "proleptic_gregorian"]);

/** Calendars that have no offsets: the zone is `Z` or none. */
const ZONELESS_CALENDARS: ReadonlySet<string> = new Set(["utc", "tai"]);

/** From this year on doubles no longer tell days apart. */
const EXACT_YEARS = 1e13;

/** Second 60 stands only where UTC has a leap second; without a known zone, only where some zone makes it one. */
function leapSecondFault(scan: ScannedDate, system: TemporalSystem): boolean {
  const { calendar, timeScale } = system;
  if (timeScale !== undefined && timeScale !== "UTC") return true;
  if (calendar !== undefined && !LEAP_SECOND_CALENDARS.has(calendar)) return true;
  const day = gregorianDayNumber(scan.year, scan.month, scan.day);
  if (calendar === "standard" && day < FIRST_GREGORIAN_DAY) return true;
  const zone = system.zone !== undefined && system.zone.since <= day ? system.zone : undefined;
  if (scan.zone === 0 && zone === undefined) return !mayEndWithLeapSecond(day, scan.minute);
  const minute = scan.minute - (scan.zone === 0 ? (zone?.offset ?? 0) : scan.offset);
  const endsDay = (minute + 1) % 1440 === 0;
  return !endsDay || !endsWithLeapSecond(day + Math.floor(minute / 1440));
}

/** True when no calendar, or not the one of the system, has the date. */
function calendarFault(scan: ScannedDate, system: TemporalSystem): boolean {
  const { year, month, day } = scan;
  if (month < 1 || month > 12 || day < 1) return true;
  if (system.calendar === "none") return true;
  if (scan.zone === 2 && system.calendar !== undefined && ZONELESS_CALENDARS.has(system.calendar)) return true;
  if (system.dates === undefined) return day > 31;
  return !system.dates.exists(Math.abs(year) < EXACT_YEARS ? year : 2000, month, day);
}

/** The fault of a date that has been scanned. */
export function scannedFault(scan: ScannedDate, system: TemporalSystem): PositionFault | undefined {
  if (calendarFault(scan, system)) return "not-in-calendar";
  return scan.second === 60 && leapSecondFault(scan, system) ? "leap-second" : undefined;
}

const scratch = emptyScan();

/**
 * The first fault of a position, without reading it any further; allocates nothing.
 * @returns undefined for a good position, and where the system does not declare what the test needs
 */
export function positionFault(text: string, system: TemporalSystem): PositionFault | undefined {
  if (system.form === "number") return isJsonNumber(text) ? undefined : "numeric";
  if (system.form === "era") return system.eras === undefined || system.eras.includes(text) ? undefined : "era";
  return scanDate(text, scratch) ? scannedFault(scratch, system) : "lexical";
}
