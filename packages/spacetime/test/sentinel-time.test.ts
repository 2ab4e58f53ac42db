// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { isSentinelTime } from "../src/sentinel-time.js";
import { ISO_8601 } from "../src/temporal-system.js";
import { temporal } from "./reference-systems.js";

it.each(["0001-01-01", "0001-01-01T00:00:00Z", "9999-12-31", "9999-12-31T23:59:59.999"])("sees %s", (text) => {
  expect(isSentinelTime(text, ISO_8601)).toBe(true);
});

it.each(["0001-01-02", "0001", "0001-01", "9999", "-0001-01-01", "+009999-12-31", "2026-01-01", "0001-01-011"])(
  "lets %s be",
  (text) => {
    expect(isSentinelTime(text, ISO_8601)).toBe(false);
  },
);

it("looks at civil dates only", () => {
  expect(isSentinelTime("0001-01-01", temporal({ calendar: "standard", timeScale: "UTC" }))).toBe(true);
  expect(isSentinelTime("0001-01-01", temporal({ calendar: "360_day" }))).toBe(false);
  expect(isSentinelTime("0001-01-01", temporal({ calendar: "noleap", timeScale: "model" }))).toBe(false);
  expect(isSentinelTime("0001-01-01", temporal({ calendar: "standard", timeScale: "model" }))).toBe(false);
  expect(isSentinelTime("9999", temporal({ unit: "d" }))).toBe(false);
});
