// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { addDuration, compareDurations, durationParts, durationRatio, durationSeconds } from "../src/duration.js";
import { readPosition } from "../src/instant.js";
import { ISO_8601, type TemporalSystem } from "../src/temporal-system.js";
import { writeInstant } from "../src/write-instant.js";
import { temporal } from "./reference-systems.js";

describe("durationSeconds", () => {
  it.each([
    ["PT10M", 600],
    ["PT1H", 3600],
    ["P1D", 86400],
    ["P2W", 1209600],
    ["P1DT12H30M5.5S", 131405.5],
    ["PT0.1S", 0.1],
    ["PT0S", 0],
    ["P0Y1D", 86400],
    ["PT36H", 129600],
    ["P007D", 604800],
  ])("knows %s", (text, seconds) => {
    expect(durationSeconds(text)).toBe(seconds);
  });

  it.each(["P1M", "P1Y", "P1Y6M", "P0.5Y"])("has none for %s", (text) => {
    expect(durationSeconds(text)).toBeUndefined();
    expect(durationParts(text)).toBeDefined();
  });

  it.each([
    "P",
    "PT",
    "P1",
    "1D",
    "-P1D",
    "P-1D",
    "P1DT",
    "PT1D",
    "P1H",
    "P1D1Y",
    "P1,5D",
    "p1d",
    "",
    `PT${"9".repeat(300)}S`,
  ])("refuses %s", (text) => {
    expect(durationParts(text)).toBeUndefined();
  });
});

describe("compareDurations and durationRatio", () => {
  it.each([
    ["PT60M", "PT1H", 0, 1],
    ["P1D", "PT1H", 1, 24],
    ["P1Y", "P12M", 0, 1],
    ["P1M", "P1Y", -1, 1 / 12],
    ["PT10M", "PT1H", -1, 1 / 6],
    ["PT0.3S", "PT0.1S", 1, 3],
  ] as const)("compares %s with %s", (a, b, order, ratio) => {
    expect(compareDurations(a, b)).toBe(order);
    expect(durationRatio(a, b)).toBe(ratio);
  });

  it("orders months and days only where every month agrees", () => {
    expect(compareDurations("P1M", "P27D")).toBe(1);
    expect(compareDurations("P1M", "P32D")).toBe(-1);
    expect(compareDurations("P1M", "P30D")).toBeUndefined();
    expect(compareDurations("P1MT1H", "P1M")).toBe(1);
    expect(durationRatio("P1M", "P30D")).toBeUndefined();
    expect(durationRatio("P1D", "PT0S")).toBeUndefined();
    expect(durationRatio("P1D", "x")).toBeUndefined();
    expect(compareDurations("x", "P1D")).toBeUndefined();
  });
});

describe("addDuration", () => {
  const add = (text: string, duration: string, system: TemporalSystem = ISO_8601): string | undefined => {
    const position = readPosition(text, system);
    const later = position.kind === "date" ? addDuration(position, duration) : undefined;
    return later && writeInstant(later);
  };

  it.each([
    ["2024-01-31T00:00:00Z", "P1M", "2024-02-29T00:00:00Z"],
    ["2023-01-31T00:00:00Z", "P1M", "2023-02-28T00:00:00Z"],
    ["2024-02-29T00:00:00Z", "P1Y", "2025-02-28T00:00:00Z"],
    ["2023-11-30T12:00:00Z", "P3M", "2024-02-29T12:00:00Z"],
    ["2024-02-28T23:00:00Z", "PT2H", "2024-02-29T01:00:00Z"],
    ["2023-12-31T23:59:59Z", "PT1.5S", "2024-01-01T00:00:00.5Z"],
    ["2026-09-01T08:00:00+09:00", "P1M", "2026-10-01T08:00:00+09:00"],
    ["2026-09-01T08:00:00+09:00", "PT1H", "2026-09-01T09:00:00+09:00"],
    ["-0001-12-31T00:00:00Z", "P2M", "0000-02-29T00:00:00Z"],
  ])("moves %s by %s", (text, duration, later) => {
    expect(add(text, duration)).toBe(later);
  });

  it("uses the calendar of the system", () => {
    expect(add("2001-01-30T00:00:00", "P1M", temporal({ calendar: "360_day", timeScale: "model" }))).toBe(
      "2001-02-30T00:00:00",
    );
    expect(add("2004-01-31T00:00:00", "P1M", temporal({ calendar: "noleap", timeScale: "model" }))).toBe(
      "2004-02-28T00:00:00",
    );
    expect(add("2004-02-28T00:00:00", "P1D", temporal({ calendar: "noleap", timeScale: "model" }))).toBe(
      "2004-03-01T00:00:00",
    );
  });

  it("does not add a part of a month, nor without calendar", () => {
    expect(add("2024-01-01", "P0.5M")).toBeUndefined();
    expect(add("2024-01-01", "x")).toBeUndefined();
    expect(add("2024-01-01", "P1M", temporal({}))).toBeUndefined();
  });
});
