// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDecimals,
  compareDecimals,
  compareNumberTexts,
  decimalNumber,
  decimalOf,
  floorDecimal,
  isJsonNumber,
} from "../src/decimal.js";

describe("isJsonNumber", () => {
  it.each(["0", "-0", "12", "1.5", "-1.25e-3", "1E+9", "0.0"])("takes %s", (text) =>
    expect(isJsonNumber(text)).toBe(true),
  );
  it.each([
    "",
    "-",
    "01",
    "1.",
    ".5",
    "+1",
    "1e",
    "1e+",
    "0x1",
    "1 ",
    " 1",
    "NaN",
    "Infinity",
    "1,5",
    "2020-01-01",
    "1.5.2",
    "--1",
  ])("refuses %s", (text) => expect(isJsonNumber(text)).toBe(false));

  it("agrees with JSON.parse on any text", () => {
    const text = fc.string({ unit: fc.constantFrom(..."0123456789+-.eE".split("")), maxLength: 8 });
    fc.assert(
      fc.property(text, (sample) => {
        let parsed: unknown;
        try {
          parsed = JSON.parse(sample);
        } catch {
          parsed = undefined;
        }
        expect(isJsonNumber(sample)).toBe(typeof parsed === "number");
      }),
      { numRuns: 2000 },
    );
  });
});

describe("compareNumberTexts", () => {
  it.each([
    ["1", "2", -1],
    ["1.0", "1", 0],
    ["-0", "0", 0],
    ["1234567890123456789", "1234567890123456788", 1],
    ["-1234567890123456789", "-1234567890123456788", -1],
    ["1e3", "1000.000", 0],
    ["0.1", "0.1000000000000000000001", -1],
    ["1e400", "1e401", -1],
    ["-1e400", "1e401", -1],
    ["-1e401", "-1e400", -1],
    ["1e-400", "0", 1],
    ["-1e-400", "0", -1],
    ["1e999999999999", "2e999999999999", -1],
    ["0e99", "0", 0],
  ] as const)("puts %s and %s in order", (a, b, order) => {
    expect(compareNumberTexts(a, b)).toBe(order);
    expect(compareNumberTexts(b, a)).toBe(0 - order + 0);
  });

  it("agrees with exact integers", () => {
    const digits = fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n });
    fc.assert(
      fc.property(digits, digits, (a, b) => {
        expect(compareNumberTexts(String(a), String(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
});

describe("decimals", () => {
  it("refuse what is not a number, and what is out of all proportion", () => {
    expect(decimalOf("x")).toBeUndefined();
    expect(decimalOf("1e401")).toBeUndefined();
    expect(decimalOf("1e999999999")).toBeUndefined();
    expect(decimalOf("9".repeat(1001))).toBeUndefined();
  });

  it("add, compare and round down exactly", () => {
    const [tenth, fifth] = [decimalOf("0.1"), decimalOf("0.2")];
    if (tenth === undefined || fifth === undefined) throw new Error("no decimals");
    const sum = addDecimals(tenth, fifth);
    expect(sum).toEqual({ coefficient: 3n, exponent: -1 });
    expect(decimalNumber(sum)).toBe(0.3);
    expect(compareDecimals(sum, fifth)).toBe(1);
    expect(floorDecimal({ coefficient: -25n, exponent: -2 })).toEqual({ whole: -1n, fraction: "75" });
    expect(floorDecimal({ coefficient: 12n, exponent: 2 })).toEqual({ whole: 1200n, fraction: "" });
    expect(floorDecimal({ coefficient: 1005n, exponent: -3 })).toEqual({ whole: 1n, fraction: "005" });
  });
});
