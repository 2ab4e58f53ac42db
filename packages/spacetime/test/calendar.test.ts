// SPDX-License-Identifier: Apache-2.0
import type { Calendar } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { type CalendarArithmetic, calendarArithmetic, canonicalCalendar } from "../src/calendar.js";
import { calendarTable } from "../src/pack-tables.js";
import { CALENDAR_FACTS, EXISTENCE_FACTS, PALEO_MONTHS } from "./facts/calendar-facts.js";

function arithmetic(name: string): CalendarArithmetic {
  const found = calendarArithmetic(name as Calendar, name === "explicit" ? PALEO_MONTHS : undefined);
  if (found === undefined) throw new Error(name);
  return found;
}

function parts(date: string): readonly [number, number, number] {
  const [, year = "", month = "", day = ""] = /^([+-]?\d+)-(\d\d)-(\d\d)$/.exec(date) ?? [];
  return [Number(year), Number(month), Number(day)];
}

describe("calendarArithmetic", () => {
  it.each(CALENDAR_FACTS)("counts days of %s to %s as others do", (name, date, days) => {
    const calendar = arithmetic(name);
    const [year, month, day] = parts(date);
    expect(calendar.dayNumber(year, month, day) - calendar.dayNumber(2000, 1, 1)).toBe(days);
    expect(calendar.dateOf(days + calendar.dayNumber(2000, 1, 1))).toEqual({ year, month, day });
    expect(calendar.exists(year, month, day)).toBe(true);
  });

  it.each(EXISTENCE_FACTS)("knows whether %s has %s", (name, date, exists) => {
    expect(arithmetic(name).exists(...parts(date))).toBe(exists);
  });

  it("has at least 200 facts over all calendars with dates", () => {
    expect(CALENDAR_FACTS.length).toBeGreaterThanOrEqual(200);
    expect(new Set(CALENDAR_FACTS.map(([name]) => name))).toEqual(
      new Set([...Object.keys(calendarTable().calendars), "explicit"]),
    );
  });

  it("agrees with the month lengths of the pack", () => {
    for (const [name, { months, leapMonths }] of Object.entries(calendarTable().calendars)) {
      const lengths = (year: number): readonly number[] =>
        months.map((_, index) => arithmetic(name).monthLength(year, index + 1));
      expect(lengths(2001)).toEqual(months);
      expect(lengths(2004)).toEqual(leapMonths ?? months);
    }
  });

  it("begins utc in 1972 and tai in 1958", () => {
    expect(arithmetic("utc").exists(1971, 12, 31)).toBe(false);
    expect(arithmetic("utc").exists(1972, 1, 1)).toBe(true);
    expect(arithmetic("tai").exists(1957, 12, 31)).toBe(false);
    expect(arithmetic("tai").exists(1958, 1, 1)).toBe(true);
  });

  it("has no dates in calendar none, and in explicit without twelve months", () => {
    expect(calendarArithmetic("none")).toBeUndefined();
    expect(calendarArithmetic("explicit")).toBeUndefined();
    expect(calendarArithmetic("explicit", [30, 30])).toBeUndefined();
    expect(calendarArithmetic("explicit", Array(12).fill(0))).toBeUndefined();
    expect(calendarArithmetic("explicit", [...Array(11).fill(30), 30.5])).toBeUndefined();
    expect(calendarArithmetic("constructor" as Calendar)).toBeUndefined();
  });

  it("skips months without days", () => {
    const calendar = calendarArithmetic("explicit", [0, 10, 0, 10, 0, 0, 0, 0, 0, 0, 0, 5]);
    expect(calendar?.dateOf(10)).toEqual({ year: 0, month: 4, day: 1 });
    expect(calendar?.dateOf(-1)).toEqual({ year: -1, month: 12, day: 5 });
    expect(calendar?.exists(0, 1, 1)).toBe(false);
  });
});

describe("canonicalCalendar", () => {
  it.each([
    ["gregorian", "standard"],
    ["Standard", "standard"],
    ["365_day", "noleap"],
    ["366_day", "all_leap"],
    ["360_day", "360_day"],
    [" NOLEAP ", "noleap"],
    ["none", "none"],
    ["tai", "tai"],
  ])("reads %s", (text, name) => {
    expect(canonicalCalendar(text)).toBe(name);
  });

  it.each(["lunar", "", "constructor", "toString"])("does not know %s", (text) => {
    expect(canonicalCalendar(text)).toBeUndefined();
  });
});
