// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { firstOutside, looksSwapped, outsideCell, outsideRange, samePosition } from "../src/position.js";
import { referenceSystem } from "../src/reference-system.js";

const latLon = referenceSystem("EPSG:6668")?.axes ?? [];

it("finds the first coordinate out of range", () => {
  expect(firstOutside(latLon, [35.68, 139.77])).toBe(-1);
  expect(firstOutside(latLon, [139.77, 35.68])).toBe(0);
  expect(firstOutside(latLon, [90, 180])).toBe(-1);
  expect(firstOutside(latLon, [0, 180.000001])).toBe(1);
  expect(firstOutside(latLon, [1, 2, 1e9])).toBe(-1);
  expect(outsideRange({ name: "x" }, 1e300)).toBe(false);
  expect(outsideRange({ name: "x", range: { min: 0 } }, -1)).toBe(true);
});

it("sees when latitude and longitude look swapped", () => {
  expect(looksSwapped(latLon, [139.77, 35.68])).toBe(true);
  expect(looksSwapped(latLon, [35.68, 139.77])).toBe(false);
  expect(looksSwapped(latLon, [500, 600])).toBe(false);
  expect(looksSwapped(latLon, [139.77])).toBe(false);
});

it("finds what leaves the unit cell on a periodic direction", () => {
  expect(outsideCell([0, 0.5, 0.999], [true, true, true])).toBe(-1);
  expect(outsideCell([0, 1, 0], [true, true, true])).toBe(1);
  expect(outsideCell([-0.1, 0, 0], [false, true, true])).toBe(-1);
  expect(outsideCell([-1e-9, 0, 0], [true, true, true])).toBe(0);
});

it("compares positions", () => {
  expect(samePosition([1, 2], [1, 2])).toBe(true);
  expect(samePosition([1, 2], [1, 2, 3])).toBe(false);
  expect(samePosition([1, 2], [1, 3])).toBe(false);
});
