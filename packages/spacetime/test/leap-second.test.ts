// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { gregorianDayNumber } from "../src/day-number.js";
import { endsWithLeapSecond, leapSecondTable, mayEndWithLeapSecond, taiMinusUtc } from "../src/leap-second.js";
import { TAI_MINUS_UTC } from "./facts/time-scale-facts.js";

function dayOf(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return gregorianDayNumber(year, month, day);
}

it("holds 27 leap seconds and ends after the last bulletin", () => {
  expect(leapSecondTable().days).toHaveLength(27);
  expect(leapSecondTable().validUntil).toBe(dayOf("2027-06-28"));
});

it.each(TAI_MINUS_UTC)("gives TAI − UTC from %s on as two other tables do", (from, seconds) => {
  expect(taiMinusUtc(dayOf(from))).toBe(seconds);
  expect(taiMinusUtc(dayOf(from) - 1)).toBe(from === "1972-01-01" ? undefined : seconds - 1);
  expect(endsWithLeapSecond(dayOf(from) - 1)).toBe(from !== "1972-01-01");
});

it("keeps the last value after the end of the table", () => {
  expect(taiMinusUtc(dayOf("2100-01-01"))).toBe(37);
});

it("allows a local second 60 where some zone in use makes it a leap second", () => {
  expect(mayEndWithLeapSecond(dayOf("2016-12-31"), 23 * 60 + 59)).toBe(true);
  expect(mayEndWithLeapSecond(dayOf("2017-01-01"), 8 * 60 + 59)).toBe(true);
  expect(mayEndWithLeapSecond(dayOf("2017-01-01"), 13 * 60 + 59)).toBe(true);
  expect(mayEndWithLeapSecond(dayOf("2017-01-01"), 14 * 60 + 14)).toBe(false);
  expect(mayEndWithLeapSecond(dayOf("2016-12-31"), 11 * 60 + 59)).toBe(true);
  expect(mayEndWithLeapSecond(dayOf("2016-12-31"), 11 * 60 + 44)).toBe(false);
  expect(mayEndWithLeapSecond(dayOf("2017-01-01"), 8 * 60 + 58)).toBe(false);
  expect(mayEndWithLeapSecond(dayOf("2018-01-01"), 8 * 60 + 59)).toBe(false);
});
