// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { gregorianDate, gregorianDayNumber, julianDate, julianDayNumber } from "../src/day-number.js";

it("counts Julian days from noon of 1 January 4713 BCE", () => {
  expect(julianDayNumber(-4712, 1, 1)).toBe(0);
  expect(gregorianDayNumber(-4713, 11, 24)).toBe(0);
  expect(gregorianDayNumber(2000, 1, 1)).toBe(2451545);
  expect(gregorianDayNumber(1858, 11, 17)).toBe(2400001);
});

it("joins both calendars at the reform of 1582", () => {
  expect(julianDayNumber(1582, 10, 4) + 1).toBe(gregorianDayNumber(1582, 10, 15));
});

it("turns every day of four centuries round 0 back into its date", () => {
  for (let day = gregorianDayNumber(-200, 1, 1); day < gregorianDayNumber(200, 1, 1); day += 1) {
    const gregorian = gregorianDate(day);
    const julian = julianDate(day);
    if (gregorianDayNumber(gregorian.year, gregorian.month, gregorian.day) !== day) expect(gregorian).toBe(day);
    if (julianDayNumber(julian.year, julian.month, julian.day) !== day) expect(julian).toBe(day);
  }
  expect(gregorianDate(gregorianDayNumber(0, 2, 29))).toEqual({ year: 0, month: 2, day: 29 });
});
