// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { columnOf, latitudeOf, longitudeOf, MERCATOR_LATITUDE, rowOf } from "../src/web-mercator.js";

it("ends at 85.0511287798°", () => {
  expect(MERCATOR_LATITUDE).toBeCloseTo(85.0511287798, 10);
  expect(latitudeOf(0, 1)).toBeCloseTo(MERCATOR_LATITUDE, 10);
  expect(rowOf(MERCATOR_LATITUDE, 4)).toBe(0);
  expect(rowOf(-MERCATOR_LATITUDE, 4)).toBe(3);
  expect(rowOf(-86, 4)).toBeUndefined();
});

it("counts columns from −180° and wraps", () => {
  expect([-180, -90, 0, 90, 180, 270].map((longitude) => columnOf(longitude, 4))).toEqual([0, 1, 2, 3, 0, 1]);
  expect(columnOf(-190, 4)).toBe(3);
  expect(longitudeOf(3, 4)).toBe(90);
});
