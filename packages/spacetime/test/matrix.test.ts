// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, it } from "vitest";
import { determinant, isAffine, isDegenerate, isSquare } from "../src/matrix.js";

it("finds the determinant", () => {
  expect(
    determinant([
      [2, 0],
      [0, 3],
    ]),
  ).toBe(6);
  expect(
    determinant([
      [0, 1],
      [1, 0],
    ]),
  ).toBe(-1);
  expect(
    determinant([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]),
  ).toBeCloseTo(0, 12);
  expect(
    determinant([
      [0, 0],
      [0, 1],
    ]),
  ).toBe(0);
  expect(determinant([[1, 2]])).toBeNaN();
  expect(determinant([])).toBeNaN();
});

it("agrees with the rule of Sarrus", () => {
  const entry = fc.integer({ min: -50, max: 50 });
  const row = fc.tuple(entry, entry, entry);
  fc.assert(
    fc.property(row, row, row, ([a, b, c], [d, e, f], [g, h, i]) => {
      expect(
        determinant([
          [a, b, c],
          [d, e, f],
          [g, h, i],
        ]),
      ).toBeCloseTo(a * e * i + b * f * g + c * d * h - c * e * g - b * d * i - a * f * h, 6);
    }),
  );
});

it("knows a basis that spans no volume, however short its vectors", () => {
  expect(
    isDegenerate([
      [1e-10, 0, 0],
      [0, 1e-10, 0],
      [0, 0, 1e-10],
    ]),
  ).toBe(false);
  expect(
    isDegenerate([
      [1, 2, 3],
      [2, 4, 6],
      [0, 0, 1],
    ]),
  ).toBe(true);
  expect(
    isDegenerate([
      [0, 0],
      [0, 1],
    ]),
  ).toBe(true);
  expect(isDegenerate([[1, 2]])).toBe(true);
});

it("knows square and affine matrices", () => {
  expect(isSquare([[1, 2], [3]])).toBe(false);
  expect(
    isAffine([
      [1, 2, 3],
      [4, 5, 6],
      [0, 0, 1],
    ]),
  ).toBe(true);
  expect(
    isAffine([
      [1, 2, 3],
      [4, 5, 6],
      [0, 1, 1],
    ]),
  ).toBe(false);
  expect(
    isAffine([
      [1, 2, 3],
      [0, 0, 1],
    ]),
  ).toBe(false);
});
