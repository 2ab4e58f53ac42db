// SPDX-License-Identifier: Apache-2.0
import { CELESTIAL_BODIES } from "./celestial-bodies.js";
import { type PackHead, packFiles } from "./pack-files.js";

const HEAD: PackHead = {
  title: {
    en: "Leap seconds, month lengths of calendars, and celestial bodies",
    ja: "うるう秒、暦の月の日数、天体",
  },
  source:
    "IERS Bulletin C 72 and the table of TAI-UTC of the IERS; CF Conventions 1.12, 4.4.1; IS-GPS-200, 3.3.4; IAU 1991 Recommendation IV; NAIF integer codes; Wikidata identifiers",
  version: "IERS Bulletin C 72",
  licence: "CC-BY-4.0 (facts typed by this project)",
  built:
    "Typed as facts in tools/src/packs/calendars.ts. Members: leapSeconds (UTC days that end with 23:59:60), validUntil (first day that the table does not cover), taiMinusUtc (seconds at 1972-01-01), offsetsFromTai (seconds to add to TAI), calendars (days of the twelve months, of the leap year where it differs, and when a year is a leap year), mixed (the gap of the standard calendar), firstDay (of calendars that begin), bodies (by NAIF number).",
  file: "calendars.json",
};

/** UTC days that ended with 23:59:60 (IERS Bulletin C; ITU-R TF.460-6, 2.2). */
const LEAP_SECONDS = [
  "1972-06-30",
  "1972-12-31",
  "1973-12-31",
  "1974-12-31",
  "1975-12-31",
  "1976-12-31",
  "1977-12-31",
  "1978-12-31",
  "1979-12-31",
  "1981-06-30",
  "1982-06-30",
  "1983-06-30",
  "1985-06-30",
  "1987-12-31",
  "1989-12-31",
  "1990-12-31",
  "1992-06-30",
  "1993-06-30",
  "1994-06-30",
  "1995-12-31",
  "1997-06-30",
  "1998-12-31",
  "2005-12-31",
  "2008-12-31",
  "2012-06-30",
  "2015-06-30",
  "2016-12-31",
];

const COMMON_YEAR = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LEAP_YEAR = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const GREGORIAN = { months: COMMON_YEAR, leapMonths: LEAP_YEAR, leapYear: "gregorian" };

/** CF Conventions 1.12, 4.4.1. */
const CALENDARS = {
  standard: { months: COMMON_YEAR, leapMonths: LEAP_YEAR, leapYear: "mixed" },
  proleptic_gregorian: GREGORIAN,
  utc: GREGORIAN,
  tai: GREGORIAN,
  julian: { months: COMMON_YEAR, leapMonths: LEAP_YEAR, leapYear: "julian" },
  noleap: { months: COMMON_YEAR, leapYear: "never" },
  all_leap: { months: LEAP_YEAR, leapYear: "never" },
  "360_day": { months: Array.from({ length: 12 }, () => 30), leapYear: "never" },
};

const TABLE = {
  leapSeconds: LEAP_SECONDS,
  validUntil: "2027-06-28",
  taiMinusUtc: 10,
  offsetsFromTai: { TAI: 0, TT: 32.184, GPS: -19 },
  calendars: CALENDARS,
  mixed: { lastJulian: "1582-10-04", firstGregorian: "1582-10-15" },
  firstDay: { utc: "1972-01-01", tai: "1958-01-01" },
  bodies: CELESTIAL_BODIES,
};

/** The files of `schemas/packs/calendars`, path from the root of the repository to text. */
export function buildCalendars(): ReadonlyMap<string, string> {
  return packFiles("calendars", HEAD, TABLE);
}
