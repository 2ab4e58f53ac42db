// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { decimalNumber } from "../src/decimal.js";
import { dayTimeOf, secondsBetween, secondsOf } from "../src/exact-seconds.js";
import { type DatePosition, readPosition } from "../src/instant.js";
import { ISO_8601, type TemporalSystem } from "../src/temporal-system.js";
import { temporal } from "./reference-systems.js";

function read(text: string, system: TemporalSystem = ISO_8601): DatePosition {
  const position = readPosition(text, system);
  if (position.kind !== "date") throw new Error(text);
  return position;
}

it("counts day · 86400 + time − offset", () => {
  expect(secondsOf(read("2000-01-01T00:00:00Z"))).toEqual({ coefficient: 2451545n * 86400n, exponent: 0 });
  expect(secondsOf(read("2000-01-01T09:00:00.125+09:00"))).toEqual({
    coefficient: 2451545n * 86400n * 1000n + 125n,
    exponent: -3,
  });
});

it("keeps what doubles lose", () => {
  const seconds = secondsOf(read("+100000-01-01T00:00:00.000000000000000001Z"));
  expect(seconds && seconds.coefficient % 10n).toBe(1n);
});

it("has no seconds without calendar", () => {
  expect(secondsOf(read("2000-01-01", temporal({})))).toBeUndefined();
});

it("finds day, second and fraction again, before day 0 too", () => {
  expect(dayTimeOf({ coefficient: -1n, exponent: 0 })).toEqual({ day: -1, second: 86399, fraction: "" });
  expect(dayTimeOf({ coefficient: 864005n, exponent: -1 })).toEqual({ day: 1, second: 0, fraction: "5" });
  expect(dayTimeOf({ coefficient: 10n ** 40n, exponent: 0 })).toBeUndefined();
});

it("leaves leap seconds out between two positions", () => {
  const between = secondsBetween(read("2016-12-31T00:00:00Z"), read("2017-01-01T00:00:00Z"));
  expect(between && decimalNumber(between)).toBe(86400);
});
