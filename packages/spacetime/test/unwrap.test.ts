// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, it } from "vitest";
import { unwrap } from "../src/unwrap.js";

it("adds whole turns where a step is longer than half a turn", () => {
  expect(unwrap([179, -179, -178], 360)).toEqual([179, 181, 182]);
  expect(unwrap([-179, 179], 360)).toEqual([-179, -181]);
  expect(unwrap([10, 20, 30], 360)).toEqual([10, 20, 30]);
  expect(unwrap([179, -179], undefined)).toEqual([179, -179]);
  expect(unwrap([], 360)).toEqual([]);
});

it("leaves no step longer than half a turn, and changes no value but by whole turns", () => {
  const values = fc.array(fc.integer({ min: -720, max: 720 }), { minLength: 1 });
  fc.assert(
    fc.property(values, (longitudes) => {
      const free = unwrap(longitudes, 360);
      free.forEach((value, index) => {
        expect(Math.abs((value - (longitudes[index] ?? 0)) % 360)).toBe(0);
        expect(Math.abs(value - (free[index - 1] ?? value))).toBeLessThanOrEqual(180);
      });
    }),
  );
});
