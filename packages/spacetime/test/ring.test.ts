// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, it } from "vitest";
import { referenceSystem } from "../src/reference-system.js";
import { isRingClosed, isRingLargeEnough, type Ring, signedArea } from "../src/ring.js";

const axesOf = (curie: string) => referenceSystem(curie)?.axes ?? [];
const square: Ring = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];

it("knows closed rings of enough positions", () => {
  expect(isRingClosed(square)).toBe(true);
  expect(isRingClosed(square.slice(0, -1))).toBe(false);
  expect(isRingClosed([])).toBe(false);
  expect(isRingLargeEnough(square.slice(1))).toBe(true);
  expect(isRingLargeEnough(square.slice(2))).toBe(false);
});

it("measures counterclockwise as positive in east and north, whatever the order of the axes", () => {
  expect(signedArea(square, axesOf("OGC:CRS84"))).toBe(1);
  expect(signedArea([...square].reverse(), axesOf("OGC:CRS84"))).toBe(-1);
  expect(signedArea(square, axesOf("EPSG:4326"))).toBe(-1);
  expect(signedArea(square, axesOf("EPSG:6677"))).toBe(-1);
  expect(signedArea(square, axesOf("EPSG:5513"))).toBe(-1);
  expect(signedArea(square, axesOf("EPSG:3031"))).toBeUndefined();
  expect(signedArea(square, [])).toBeUndefined();
});

it("does not lose small rings at large coordinates", () => {
  const far = square.map(([x = 0, y = 0]) => [x + 500_000_000, y + 4_000_000_000]);
  expect(signedArea(far, axesOf("EPSG:32654"))).toBe(1);
});

it("unwraps rings across the antimeridian", () => {
  const across: Ring = [
    [179, 0],
    [-179, 0],
    [-179, 1],
    [179, 1],
    [179, 0],
  ];
  expect(signedArea(across, axesOf("OGC:CRS84"))).toBe(2);
});

it("has no area for a ring round a pole", () => {
  const polar: Ring = [
    [-120, 80],
    [0, 80],
    [120, 80],
    [-120, 80],
  ];
  expect(signedArea(polar, axesOf("OGC:CRS84"))).toBeUndefined();
});

it("changes its sign when reversed, and not when moved", () => {
  const position = fc.tuple(fc.integer({ min: -80, max: 80 }), fc.integer({ min: -80, max: 80 }));
  const ring = fc.array(position, { minLength: 3, maxLength: 8 }).map((list): Ring => [...list, list[0] ?? [0, 0]]);
  fc.assert(
    fc.property(ring, (points) => {
      const area = signedArea(points, axesOf("OGC:CRS84")) ?? Number.NaN;
      expect(signedArea([...points].reverse(), axesOf("OGC:CRS84"))).toBeCloseTo(-area);
      const moved = points.map(([x = 0, y = 0]) => [x + 5, y - 3]);
      expect(signedArea(moved, axesOf("OGC:CRS84"))).toBeCloseTo(area);
    }),
  );
});
