// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, it } from "vitest";
import { rationalOfDecimal, toNumber } from "../src/rational.js";

it("a decimal numeral rounds as JavaScript rounds it", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e100, max: 1e100 }), (x) => {
      const exact = rationalOfDecimal(String(x));
      fc.pre(exact !== undefined && Math.abs(x) > 1e-250);
      expect(toNumber(exact!)).toBe(x);
    }),
  );
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 30n }), fc.integer({ min: -40, max: 40 }), (digits, exponent) => {
      const text = `${digits}e${exponent}`;
      expect(toNumber(rationalOfDecimal(text)!)).toBe(Number(text));
    }),
  );
});
