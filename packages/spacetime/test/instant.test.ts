// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { readPosition } from "../src/instant.js";
import { ISO_8601 } from "../src/temporal-system.js";
import { temporal } from "./reference-systems.js";

it("takes the zone off", () => {
  expect(readPosition("2026-09-01T08:30:15+09:00", ISO_8601)).toMatchObject({
    kind: "date",
    day: 2461284,
    second: 84615,
    offset: 540,
    zoneWritten: true,
    precision: "second",
  });
  expect(readPosition("2026-08-31T23:30:15Z", ISO_8601)).toMatchObject({
    kind: "date",
    day: 2461284,
    second: 84615,
    offset: 0,
  });
});

it("leaves the zone undeclared where none is written", () => {
  expect(readPosition("2026-09-01T08:30", ISO_8601)).toMatchObject({
    offset: undefined,
    zoneWritten: false,
    precision: "minute",
  });
  expect(readPosition("2026-09-01", ISO_8601)).toMatchObject({ offset: undefined, precision: "day" });
});

it("takes the zone of the system where it is known", () => {
  const japan = temporal({ calendar: "proleptic_gregorian", timeScale: "UTC", timeZone: "Asia/Tokyo" });
  expect(readPosition("2026-09-01T09:00", japan)).toMatchObject({
    day: 2461285,
    second: 0,
    offset: 540,
    zoneWritten: false,
  });
  expect(readPosition("1950-06-01T09:00", japan)).toMatchObject({ offset: undefined });
});

it("keeps every digit of the second", () => {
  expect(readPosition("2026-09-01T08:30:15.000000000000000001Z", ISO_8601)).toMatchObject({
    fraction: "000000000000000001",
    precision: "fraction",
  });
});

it("keeps a leap second apart from its neighbours", () => {
  expect(readPosition("2017-01-01T08:59:60+09:00", ISO_8601)).toMatchObject({ day: 2457754, second: 86399, leap: 1 });
});

it("has no day where no calendar is declared", () => {
  expect(readPosition("2026-09-01", temporal({}))).toMatchObject({ kind: "date", day: Number.NaN });
  expect(readPosition(`+${"9".repeat(40)}`, ISO_8601)).toMatchObject({ kind: "date", day: Number.NaN });
});

it("reads numbers and eras", () => {
  expect(readPosition("-4.5e3", temporal({ unit: "Ma", timeScale: "geologic" }))).toMatchObject({
    kind: "number",
    value: -4500,
    text: "-4.5e3",
  });
  expect(readPosition("Jurassic", temporal({ kind: "ordinal", eras: ["Triassic", "Jurassic"] }))).toMatchObject({
    kind: "era",
    index: 1,
  });
});

it("gives the fault of what it cannot read", () => {
  expect(readPosition("2023-02-29", ISO_8601)).toMatchObject({ kind: "fault", fault: "not-in-calendar" });
  expect(readPosition("x", temporal({ unit: "d" }))).toMatchObject({ kind: "fault", fault: "numeric" });
  expect(readPosition("x", temporal({ kind: "ordinal", eras: ["a"] }))).toMatchObject({ kind: "fault", fault: "era" });
});
