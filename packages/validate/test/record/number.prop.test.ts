// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isExactNumber } from "../../src/record/number.js";

describe("isExactNumber", () => {
  it("accepts every form in which programs write a double", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        for (const form of [String(x), x.toPrecision(17), x.toExponential(), x.toExponential(16)]) {
          expect(isExactNumber(form), form).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    "0",
    "-0",
    "1.0",
    "1e-07",
    "0.10000000000000001",
    "100000000000000000000",
    "9007199254740992",
    "1013.250",
    "2.5e3",
  ])("accepts %s", (token) => {
    expect(isExactNumber(token)).toBe(true);
  });

  it.each([
    "9007199254740993",
    "12345678901234567890",
    "1e400",
    "-1e400",
    "1e-400",
    "3.14159265358979323846",
    "0.1234567890123456789",
  ])("refuses %s", (token) => {
    expect(isExactNumber(token)).toBe(false);
  });

  it("refuses integers that a double changes", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 2n ** 53n, max: 10n ** 17n - 1n }), (n) => {
        const kept = BigInt(Number(n)) === n;
        if (!kept)
          expect(isExactNumber(n.toString())).toBe(
            n.toString() === String(Number(n)) || n.toString() === Number(n).toPrecision(17),
          );
      }),
      { numRuns: 2000 },
    );
  });
});
