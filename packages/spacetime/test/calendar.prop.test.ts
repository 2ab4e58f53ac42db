// SPDX-License-Identifier: Apache-2.0
import type { Calendar } from "@jiku/model";
import fc from "fast-check";
import { expect, it } from "vitest";
import { calendarArithmetic } from "../src/calendar.js";

const MONTHS = [34, 31, 32, 30, 29, 27, 28, 28, 28, 32, 32, 34];
const CALENDARS: readonly Calendar[] = [
  "standard",
  "proleptic_gregorian",
  "julian",
  "noleap",
  "all_leap",
  "360_day",
  "utc",
  "tai",
  "explicit",
];

it.each(CALENDARS)("%s: day number to date and back is the same day, and the next day is the next number", (name) => {
  const calendar = calendarArithmetic(name, MONTHS);
  if (calendar === undefined) throw new Error(name);
  const first = name === "utc" ? 2441318 : name === "tai" ? 2436205 : -2_000_000_000;
  fc.assert(
    fc.property(fc.integer({ min: first, max: 2_000_000_000 }), (number) => {
      const { year, month, day } = calendar.dateOf(number);
      expect(calendar.dayNumber(year, month, day)).toBe(number);
      expect(calendar.exists(year, month, day)).toBe(true);
      const next = calendar.dateOf(number + 1);
      expect(next.day === day + 1 || next.day === 1 || (name === "standard" && next.day === 15)).toBe(true);
    }),
  );
});

it.each(CALENDARS)("%s: a date that exists is given back by its number", (name) => {
  const calendar = calendarArithmetic(name, MONTHS);
  if (calendar === undefined) throw new Error(name);
  const date = fc.tuple(
    fc.integer({ min: -5000, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 34 }),
  );
  fc.assert(
    fc.property(date, ([year, month, day]) => {
      fc.pre(calendar.exists(year, month, day));
      expect(calendar.dateOf(calendar.dayNumber(year, month, day))).toEqual({ year, month, day });
    }),
  );
});
