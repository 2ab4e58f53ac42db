// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, it } from "vitest";
import { isExactNumber } from "../src/index.js";

it.each([
  "0",
  "-0",
  "1.0",
  "1e-07",
  "0.1",
  "5e-324",
  "1e22",
  "1.7976931348623157e308",
  "9007199254740992",
  "0.50000000000000000000",
  "12345678901234567000",
  "100000000000000000000",
])("accepts %s", (token) => expect(isExactNumber(token)).toBe(true));

it.each([
  "9007199254740993",
  "1e400",
  "-1e400",
  "1e-400",
  "3.14159265358979323846",
  "12345678901234567890",
  "0.1234567890123456789",
])("refuses %s", (token) => expect(isExactNumber(token)).toBe(false));

it("accepts every way in which a double is commonly written", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      for (const form of [String(x), x.toPrecision(17), x.toExponential()])
        expect(isExactNumber(form.replace("e+", "e"))).toBe(true);
    }),
  );
});
