// SPDX-License-Identifier: Apache-2.0
import type { Calendar } from "@jiku/model";
import { expect, it } from "vitest";
import { compareInstants } from "../src/compare-instants.js";
import { type DatePosition, readPosition } from "../src/instant.js";
import { addSeconds, dateOfNumber } from "../src/numeric-time.js";
import type { TemporalSystem } from "../src/temporal-system.js";
import { writeInstant } from "../src/write-instant.js";
import { NUMERIC_FACTS } from "./facts/numeric-time-facts.js";
import { temporal } from "./reference-systems.js";

const UNITS: Readonly<Record<string, string>> = { days: "d", hours: "h", seconds: "s" };

function dateOf(number: string, system: TemporalSystem): DatePosition | undefined {
  const position = readPosition(number, system);
  return position.kind === "number" ? dateOfNumber(position) : undefined;
}

function textOf(number: string, system: TemporalSystem): string | undefined {
  const date = dateOf(number, system);
  return date && writeInstant(date)?.replace(/Z$/, "");
}

it.each(NUMERIC_FACTS)("reads %s %s since %s: %s", (calendar, unit, timeOrigin, number, date) => {
  const system = temporal({ calendar: calendar as Calendar, unit: UNITS[unit] ?? "", timeOrigin });
  expect(textOf(number, system)).toBe(date);
});

it("is exact", () => {
  const system = temporal({
    calendar: "proleptic_gregorian",
    timeScale: "UTC",
    unit: "ns",
    timeOrigin: "1970-01-01T00:00:00Z",
  });
  expect(textOf("1234567890123456789", system)).toBe("2009-02-13T23:31:30.123456789");
  expect(textOf("0.1", temporal({ calendar: "standard", unit: "d", timeOrigin: "2000-01-01" }))).toBe(
    "2000-01-01T02:24:00",
  );
});

it("counts leap seconds in calendar utc only", () => {
  const origin = { unit: "s", timeOrigin: "2016-12-31T00:00:00Z", timeScale: "UTC" } as const;
  expect(textOf("86400", temporal({ ...origin, calendar: "utc" }))).toBe("2016-12-31T23:59:60");
  expect(textOf("86401", temporal({ ...origin, calendar: "utc" }))).toBe("2017-01-01T00:00:00");
  expect(textOf("86400", temporal({ ...origin, calendar: "standard" }))).toBe("2017-01-01T00:00:00");
});

it("shows that two CF axes of equal length may lie a day apart", () => {
  const one = temporal({ id: "a:1", calendar: "standard", timeScale: "UTC", unit: "d", timeOrigin: "2001-01-01" });
  const other = temporal({ id: "a:2", calendar: "noleap", timeScale: "UTC", unit: "d", timeOrigin: "2001-01-01" });
  expect(textOf("1461", one)).toBe("2005-01-01T00:00:00");
  expect(textOf("1461", other)).toBe("2005-01-02T00:00:00");
});

it("makes dates of one system comparable", () => {
  const system = temporal({ id: "a:1", calendar: "360_day", timeScale: "model", unit: "d", timeOrigin: "2000-01-01" });
  const [a, b] = [dateOf("1", system), dateOf("2", system)];
  expect(a && b && compareInstants(a, b)).toBe("before");
});

it("gives nothing where unit, origin or calendar is missing, or nothing finite comes out", () => {
  const whole = { calendar: "standard", unit: "d", timeOrigin: "2000-01-01" } as const;
  expect(dateOf("1", temporal({ unit: "d", timeOrigin: "2000-01-01" }))).toBeUndefined();
  expect(dateOf("1", temporal({ unit: "d", calendar: "standard" }))).toBeUndefined();
  expect(dateOf("1", temporal({ ...whole, unit: "mo" }))).toBeUndefined();
  expect(dateOf("1", temporal({ ...whole, timeOrigin: "2000-02-30" }))).toBeUndefined();
  expect(dateOf("1e300", temporal(whole))).toBeUndefined();
  expect(dateOf("1e999999999", temporal(whole))).toBeUndefined();
});

it("moves a date by seconds", () => {
  const start = readPosition("2023-12-31T23:59:59Z", temporal({ calendar: "standard", timeScale: "UTC" }));
  const later = start.kind === "date" ? addSeconds(start, { coefficient: 15n, exponent: -1 }) : undefined;
  expect(later && writeInstant(later)).toBe("2024-01-01T00:00:00.5Z");
});
