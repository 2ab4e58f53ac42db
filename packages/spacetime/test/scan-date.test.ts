// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, it } from "vitest";
import { emptyScan, scanDate } from "../src/scan-date.js";

const FORM =
  /^(?:-?\d{4}|[+-]\d{6,})(?:-\d\d(?:-\d\d(?:T([01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?)?$/;

it.each([
  ["2026", { year: 2026, month: 1, day: 1, precision: 0 }],
  ["0000", { year: 0, precision: 0 }],
  ["-0001", { year: -1, precision: 0 }],
  ["+123456-07", { year: 123456, month: 7, precision: 1 }],
  ["-123456-07-08", { year: -123456, month: 7, day: 8, precision: 2 }],
  ["2026-09-01T12:34", { minute: 754, second: 0, zone: 0, precision: 3 }],
  ["2026-09-01T12:34Z", { minute: 754, zone: 1, offset: 0, precision: 3 }],
  [
    "2026-09-01T12:34:56.789-09:30",
    { second: 56, fractionStart: 20, fractionEnd: 23, zone: 2, offset: -570, precision: 5 },
  ],
  ["2026-09-01T23:59:60Z", { second: 60, precision: 4 }],
  ["2026-13-99", { month: 13, day: 99 }],
] as const)("reads %s", (text, wanted) => {
  const scan = emptyScan();
  expect(scanDate(text, scan)).toBe(true);
  expect(scan).toMatchObject(wanted);
});

it.each([
  "",
  "20",
  "20260901",
  "2026-9-1",
  "2026-09-01 12:00",
  "2026-09-01t12:00",
  "2026-09-01T",
  "2026-09-01T12",
  "2026-09-01T24:00",
  "2026-09-01T12:60",
  "2026-09-01T12:00:61",
  "2026-09-01T12:00:00.",
  "2026-09-01T12:00:00.Z",
  "2026-09-01T12:00z",
  "2026-09-01T12:00+9:00",
  "2026-09-01T12:00+0900",
  "2026-09-01T12:00+24:00",
  "2026-09-01Z",
  "2026-09-01T12:00Z ",
  "+2026",
  "12345",
  "-12345",
  "+12345",
  "..",
  "2026-",
  "2026-09-",
  "2026-W01",
  "2026-001",
  "２０２６",
])("refuses %s", (text) => {
  expect(scanDate(text, emptyScan())).toBe(false);
});

it("forgets the date before", () => {
  const scan = emptyScan();
  scanDate("2026-09-01T12:34:56.7+09:00", scan);
  scanDate("1999", scan);
  expect(scan).toEqual({ ...emptyScan(), year: 1999 });
});

it("takes just what the grammar takes", () => {
  const near = fc.constantFrom(
    "2026-09-01T12:34:56.789+09:00",
    "-0001-12-31T23:59:60Z",
    "+002026-01-01",
    "2026-01-01T00:00Z",
  );
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."0123456789+-.:TZ".split("")), maxLength: 26 }),
    fc
      .tuple(near, fc.nat(28), fc.constantFrom(..."059+-.:TZ".split(""), ""))
      .map(([date, at, put]) => date.slice(0, at) + put + date.slice(at + 1)),
  );
  fc.assert(
    fc.property(text, (sample) => {
      expect(scanDate(sample, emptyScan())).toBe(FORM.test(sample));
    }),
    { numRuns: 5000 },
  );
});
