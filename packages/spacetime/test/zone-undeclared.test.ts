// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { readPosition } from "../src/instant.js";
import { ISO_8601, type TemporalSystem } from "../src/temporal-system.js";
import { isZoneUndeclared } from "../src/zone-undeclared.js";
import { temporal } from "./reference-systems.js";

function undeclared(text: string, system: TemporalSystem = ISO_8601): boolean {
  const position = readPosition(text, system);
  if (position.kind === "fault") throw new Error(text);
  return isZoneUndeclared(position);
}

it("misses the zone of a time of day only", () => {
  expect(undeclared("2026-09-01T12:00")).toBe(true);
  expect(undeclared("2026-09-01T12:00:00.5")).toBe(true);
  expect(undeclared("2026-09-01T12:00Z")).toBe(false);
  expect(undeclared("2026-09-01T12:00+09:00")).toBe(false);
  expect(undeclared("2026-09-01")).toBe(false);
  expect(undeclared("2026")).toBe(false);
});

it("takes the zone, or a scale without zones, from the reference system", () => {
  const text = "2026-09-01T12:00";
  expect(undeclared(text, temporal({ calendar: "standard", timeScale: "UTC" }))).toBe(true);
  expect(undeclared(text, temporal({ calendar: "standard" }))).toBe(true);
  expect(undeclared(text, temporal({ calendar: "standard", timeScale: "UTC", timeZone: "Europe/Berlin" }))).toBe(false);
  expect(undeclared(text, temporal({ calendar: "360_day", timeScale: "model" }))).toBe(false);
  expect(undeclared("12", temporal({ unit: "d" }))).toBe(false);
});
