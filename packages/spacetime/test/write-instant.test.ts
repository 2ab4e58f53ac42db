// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, it } from "vitest";
import { readPosition } from "../src/instant.js";
import { ISO_8601, type TemporalSystem } from "../src/temporal-system.js";
import { writeInstant } from "../src/write-instant.js";
import { temporal } from "./reference-systems.js";

function again(text: string, system: TemporalSystem = ISO_8601): string | undefined {
  const position = readPosition(text, system);
  return position.kind === "date" ? writeInstant(position) : undefined;
}

it.each([
  "2026",
  "0000",
  "-0001-12",
  "+123456-07-08",
  "-123456",
  "2026-09-01",
  "2026-09-01T12:34",
  "2026-09-01T12:34Z",
  "2026-09-01T00:00:05.0070+09:30",
  "2026-09-01T23:59:59-11:45",
  "2016-12-31T23:59:60Z",
  "2017-01-01T08:59:60.25+09:00",
])("writes %s as it was", (text) => {
  expect(again(text)).toBe(text);
});

it("writes the dates of other calendars, and the local time of a system's zone", () => {
  expect(again("2001-02-30T06:00:00", temporal({ calendar: "360_day", timeScale: "model" }))).toBe(
    "2001-02-30T06:00:00",
  );
  expect(again("2026-09-01T08:30", temporal({ calendar: "standard", timeScale: "UTC", timeZone: "Asia/Tokyo" }))).toBe(
    "2026-09-01T08:30",
  );
  expect(again("2026-09-01", temporal({}))).toBeUndefined();
});

it("writes every date so that it is read as the same instant", () => {
  const date = fc.date({ noInvalidDate: true }).map((value) => value.toISOString());
  fc.assert(
    fc.property(date, (text) => {
      const written = readPosition(again(text) ?? "", ISO_8601);
      expect(written).toEqual(readPosition(text, ISO_8601));
      if (/^[0-9]/.test(text)) expect(again(text)).toBe(text);
    }),
  );
});
