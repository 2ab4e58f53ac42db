// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { readPosition } from "../src/instant.js";
import { localDateTime, writtenUnitSeconds } from "../src/local-date.js";
import { ISO_8601, type TemporalSystem } from "../src/temporal-system.js";
import { temporal } from "./reference-systems.js";

function unit(text: string, system: TemporalSystem = ISO_8601): number | undefined {
  const position = readPosition(text, system);
  if (position.kind !== "date") throw new Error(text);
  return writtenUnitSeconds(position);
}

it("says the date in the zone of the position", () => {
  const position = readPosition("2026-09-01T08:30:00+09:00", ISO_8601);
  expect(position.kind === "date" && localDateTime(position)).toEqual({ year: 2026, month: 9, day: 1, second: 30600 });
});

it.each([
  ["2024", 366 * 86400],
  ["2023", 365 * 86400],
  ["2024-02", 29 * 86400],
  ["2024-02-29", 86400],
  ["2024-02-29T12:00", 60],
  ["2024-02-29T12:00:00Z", 1],
  ["2024-02-29T12:00:00.001Z", 1e-3],
])("measures the last unit of %s", (text, seconds) => {
  expect(unit(text)).toBe(seconds);
});

it("measures by the calendar of the system", () => {
  expect(unit("2023", temporal({ calendar: "360_day" }))).toBe(360 * 86400);
  expect(unit("1582", temporal({ calendar: "standard" }))).toBe(355 * 86400);
  expect(unit("2023", temporal({}))).toBeUndefined();
  expect(unit("2023-01-01", temporal({}))).toBe(86400);
});
