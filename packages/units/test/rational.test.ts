// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { add, divide, multiply, power, rational, rationalOfDecimal, subtract, toNumber } from "../src/rational.js";

describe("rational", () => {
  it("is in lowest terms with a positive denominator", () => {
    expect(rational(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(rational(0n, 7n)).toEqual({ numerator: 0n, denominator: 1n });
  });

  it.each([
    ["1.5e-3", 3n, 2000n],
    ["6.02214076e23", 602214076000000000000000n, 1n],
    ["1e+2", 100n, 1n],
    ["-0.25", -1n, 4n],
    ["007", 7n, 1n],
  ])("reads %s", (text, numerator, denominator) => {
    expect(rationalOfDecimal(text)).toEqual({ numerator, denominator });
  });

  it.each(["", ".5", "1.", "1e", "0x1", "1 ", "1e9999"])("does not read %j", (text) => {
    expect(rationalOfDecimal(text)).toBeUndefined();
  });

  it("computes without rounding", () => {
    const [third, tenth] = [rational(1n, 3n), rational(1n, 10n)];
    expect(add(third, tenth)).toEqual(rational(13n, 30n));
    expect(subtract(third, third)).toEqual(rational(0n));
    expect(multiply(third, tenth)).toEqual(rational(1n, 30n));
    expect(divide(third, tenth)).toEqual(rational(10n, 3n));
    expect(power(third, -2)).toEqual(rational(9n));
    expect(power(third, 3)).toEqual(rational(1n, 27n));
    expect(power(third, 0)).toEqual(rational(1n));
  });

  it("rounds to the nearest double, ties to even", () => {
    expect(toNumber(rational(1n, 3n))).toBe(1 / 3);
    expect(toNumber(rational(-5n, 9n))).toBe(-5 / 9);
    expect(toNumber(rational(2n ** 53n + 1n))).toBe(2 ** 53);
    expect(toNumber(rational(2n ** 54n + 6n, 2n))).toBe(2 ** 53 + 4);
    expect(toNumber(rational(10n ** 400n))).toBe(Number.POSITIVE_INFINITY);
    expect(toNumber(rational(1n, 10n ** 400n))).toBe(0);
    expect(toNumber(rational(0n))).toBe(0);
  });
});
