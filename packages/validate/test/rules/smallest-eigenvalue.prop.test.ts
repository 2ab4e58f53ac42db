// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPositiveDefinite, smallestEigenvalue } from "../../src/rules/quantity/smallest-eigenvalue.js";

const entry = fc.double({ min: -10, max: 10, noNaN: true });
const square = fc
  .integer({ min: 1, max: 6 })
  .chain((n) => fc.array(fc.array(entry, { minLength: n, maxLength: n }), { minLength: n, maxLength: n }));

/** A matrix times its transpose, which has no negative eigenvalue. */
function gram(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return rows.map((a) => rows.map((b) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0)));
}

describe("smallestEigenvalue", () => {
  it("is that of a matrix of two rows by its formula", () => {
    fc.assert(
      fc.property(entry, entry, entry, (a, b, d) => {
        const expected = (a + d) / 2 - Math.hypot((a - d) / 2, b);
        fc.pre(expected < -1e-3);
        expect(
          smallestEigenvalue([
            [a, b],
            [b, d],
          ]),
        ).toBeCloseTo(expected, 6);
      }),
    );
  });

  it("moves with the diagonal", () => {
    fc.assert(
      fc.property(square, fc.double({ min: 1, max: 100, noNaN: true }), (rows, shift) => {
        const matrix = gram(rows);
        const lowered = matrix.map((row, i) => row.map((x, j) => (i === j ? x - shift - 1000 : x)));
        const raised = matrix.map((row, i) => row.map((x, j) => (i === j ? x - 1000 : x)));
        expect(smallestEigenvalue(lowered)).toBeCloseTo(smallestEigenvalue(raised) - shift, 4);
      }),
    );
  });
});

describe("isPositiveDefinite", () => {
  it("accepts what is a covariance, once rounding is allowed for", () => {
    fc.assert(
      fc.property(square, (rows) => {
        const matrix = gram(rows);
        const trace = matrix.reduce((sum, row, i) => sum + (row[i] ?? 0), 0);
        fc.pre(trace > 1e-6);
        expect(isPositiveDefinite(matrix, 1e-9 * trace)).toBe(true);
        expect(isPositiveDefinite(matrix, -1.01 * trace)).toBe(false);
      }),
    );
  });
});
