// SPDX-License-Identifier: Apache-2.0
import type { TimeExtent } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { decimalNumber } from "../src/decimal.js";
import {
  contains,
  endsAfter,
  gapBetween,
  overlaps,
  readBound,
  readInterval,
  startsBefore,
  startToEnd,
} from "../src/interval.js";
import { ISO_8601 } from "../src/temporal-system.js";

const read = (extent: TimeExtent) => readInterval(extent, ISO_8601);
const year = (start: string, end: string, bounds?: TimeExtent["bounds"]) =>
  read({ start, end, ...(bounds && { bounds }) });

describe("readInterval", () => {
  it("reads an instant as an interval that starts and ends with it", () => {
    expect(read({ at: "2026-09-01" })).toMatchObject({ startIncluded: true, endIncluded: true });
    expect(startToEnd(read({ at: "2026-09-01" }))).toBe("equal");
  });

  it("tells unbounded, unknown and faulty ends", () => {
    expect(read({ start: "..", unknown: ["end"] })).toMatchObject({ start: "unbounded", end: undefined });
    expect(readBound("2026-02-30", ISO_8601)).toBeUndefined();
    expect(read({ at: ".." })).toMatchObject({ start: undefined, end: undefined });
    expect(read({ recurrence: { rrule: "FREQ=DAILY" } })).toMatchObject({ start: undefined, end: undefined });
  });

  it("takes absent bounds as start included, end left out", () => {
    expect(year("2026-01-01", "2026-02-01")).toMatchObject({ startIncluded: true, endIncluded: false });
    expect(year("2026-01-01", "2026-02-01", "(]")).toMatchObject({ startIncluded: false, endIncluded: true });
  });
});

describe("startToEnd", () => {
  it("orders the ends where both are known", () => {
    expect(startToEnd(year("2026-02-01", "2026-01-01"))).toBe("after");
    expect(startToEnd(year("2026-01-01", ".."))).toBeUndefined();
    expect(startToEnd(read({ start: "2026-01-01" }))).toBeUndefined();
  });
});

describe("overlaps", () => {
  it.each([
    [year("2026-01-01", "2026-03-01"), year("2026-02-01", "2026-04-01"), true],
    [year("2026-01-01", "2026-02-01"), year("2026-02-01", "2026-03-01"), false],
    [year("2026-01-01", "2026-02-01", "[]"), year("2026-02-01", "2026-03-01"), true],
    [year("2026-01-01", "2026-02-01", "[]"), year("2026-02-01", "2026-03-01", "()"), false],
    [year("2026-01-01", ".."), year("2030-01-01", "2031-01-01"), true],
    [year("..", "2026-01-01"), year("2030-01-01", ".."), false],
    [year("..", ".."), read({ at: "2026-01-01" }), true],
    [read({ start: "2026-01-01" }), year("2020-01-01", "2021-01-01"), false],
    [read({ start: "2026-01-01" }), year("2030-01-01", "2031-01-01"), undefined],
    [read({ at: "2026-01-01" }), year("2026-01-01", "2027-01-01"), true],
    [read({ at: "2027-01-01" }), year("2026-01-01", "2027-01-01"), false],
  ])("case %#", (a, b, wanted) => {
    expect(overlaps(a, b)).toBe(wanted);
    expect(overlaps(b, a)).toBe(wanted);
  });
});

describe("an end without bound", () => {
  it("is in every other one, however it is written", () => {
    expect(contains(year("1990", ".."), year("2024", "..", "(]"))).toBe(true);
    expect(contains(year("..", "2024", "()"), year("..", "1990"))).toBe(true);
  });
});

describe("contains", () => {
  it.each([
    [year("2026-01-01", "2027-01-01"), year("2026-02-01", "2026-03-01"), true],
    [year("2026-01-01", "2027-01-01"), year("2026-01-01", "2027-01-01"), true],
    [year("2026-01-01", "2027-01-01"), year("2026-01-01", "2027-01-01", "[]"), false],
    [year("2026-01-01", "2027-01-01"), year("2025-01-01", "2026-03-01"), false],
    [year("2026-01-01", ".."), year("2026-01-01", ".."), true],
    [year("2026-01-01", "2027-01-01"), year("2026-06-01", ".."), false],
    [year("..", "2027-01-01"), year("2026-06-01", "2026-07-01"), true],
    [read({ start: "2026-01-01" }), year("2025-06-01", "2026-07-01"), false],
    [read({ start: "2026-01-01" }), year("2026-06-01", "2026-07-01"), undefined],
    [year("2026-01-01", "2027-01-01", "(]"), year("2026-01-01", "2026-03-01"), false],
  ])("case %#", (outer, inner, wanted) => {
    expect(contains(outer, inner)).toBe(wanted);
  });

  it("tells which end sticks out", () => {
    const outer = year("2026-01-01", "2027-01-01");
    expect(startsBefore(year("2025-01-01", "2026-06-01"), outer)).toBe(true);
    expect(endsAfter(year("2025-01-01", "2026-06-01"), outer)).toBe(false);
    expect(endsAfter(year("2026-01-01", ".."), outer)).toBe(true);
    expect(startsBefore(year("..", "2026-06-01"), outer)).toBe(true);
    expect(startsBefore(read({ end: "2026-06-01" }), outer)).toBeUndefined();
  });
});

describe("gapBetween", () => {
  it("measures from the end of the earlier to the start of the later, whichever comes first", () => {
    const [a, b] = [year("2026-01-01", "2026-02-01"), year("2026-02-03", "2026-03-01")];
    const gap = gapBetween(a, b);
    expect(gap && decimalNumber(gap)).toBe(172800);
    expect(gapBetween(b, a)).toEqual(gap);
  });

  it("is none between intervals that overlap or are not known", () => {
    expect(gapBetween(year("2026-01-01", "2026-02-01"), year("2026-01-15", "2026-03-01"))).toBeUndefined();
    expect(gapBetween(year("2026-01-01", ".."), read({ start: "2026-01-15" }))).toBeUndefined();
  });
});
