// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { differsByFactor, evenStep, scaleDisorder, typicalSize } from "../src/scale.js";

it("finds the pair that breaks the order of sizes", () => {
  expect(scaleDisorder({ resolution: 1, characteristic: 10, extent: 100 })).toBeUndefined();
  expect(scaleDisorder({ resolution: 1, extent: 1 })).toBeUndefined();
  expect(scaleDisorder({ resolution: 11, characteristic: 10, extent: 100 })).toEqual(["resolution", "characteristic"]);
  expect(scaleDisorder({ characteristic: 10, extent: 1 })).toEqual(["characteristic", "extent"]);
  expect(scaleDisorder({ resolution: 10, extent: 1 })).toEqual(["resolution", "extent"]);
  expect(scaleDisorder({ resolution: 0.1 + 0.2, characteristic: 0.3 })).toBeUndefined();
  expect(scaleDisorder({ extent: 1 })).toBeUndefined();
});

it("compares sizes by their ratio", () => {
  expect(typicalSize(1, 100)).toBe(10);
  expect(differsByFactor(1, 2, 2)).toBe(false);
  expect(differsByFactor(1, 2.01, 2)).toBe(true);
  expect(differsByFactor(2.01, 1, 2)).toBe(true);
});

it("finds the step of an evenly spaced axis", () => {
  expect(evenStep([0, 250, 500, 750])).toBe(250);
  expect(evenStep([10, 9, 8])).toBe(1);
  expect(evenStep([0, 0.1, 0.2, 0.30000000000000004])).toBeCloseTo(0.1);
  expect(evenStep([0, 1, 3])).toBeUndefined();
  expect(evenStep([5])).toBeUndefined();
  expect(evenStep([5, 5])).toBeUndefined();
});
