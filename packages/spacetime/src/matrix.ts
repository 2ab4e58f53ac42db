// SPDX-License-Identifier: Apache-2.0

/** Rows of numbers. */
export type Matrix = readonly (readonly number[])[];

/** Whether a matrix has as many columns as rows, and at least one. */
export function isSquare(matrix: Matrix): boolean {
  return matrix.length > 0 && matrix.every((row) => row.length === matrix.length);
}

/** Determinant by elimination with the largest pivot; NaN when the matrix is not square. */
export function determinant(matrix: Matrix): number {
  if (!isSquare(matrix)) return Number.NaN;
  const rows = matrix.map((row) => [...row]);
  let result = 1;
  for (let column = 0; column < rows.length; column += 1) {
    const pivot = largestBelow(rows, column);
    const top = rows[pivot] ?? [];
    if ((top[column] ?? 0) === 0) return 0;
    if (pivot !== column) {
      rows[pivot] = rows[column] ?? [];
      rows[column] = top;
      result = -result;
    }
    result *= top[column] ?? 0;
    eliminate(rows, top, column);
  }
  return result;
}

function largestBelow(rows: readonly (readonly number[])[], column: number): number {
  let best = column;
  for (let row = column + 1; row < rows.length; row += 1) {
    if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row;
  }
  return best;
}

function eliminate(rows: readonly number[][], top: readonly number[], column: number): void {
  for (const row of rows.slice(column + 1)) {
    const factor = (row[column] ?? 0) / (top[column] ?? 1);
    if (factor !== 0)
      for (let index = column; index < row.length; index += 1)
        row[index] = (row[index] ?? 0) - factor * (top[index] ?? 0);
  }
}

/** Below this share of the product of the row lengths, basis vectors count as dependent (rule SP-11). */
export const LATTICE_TOLERANCE = 1e-12;

/** True when the rows of a square matrix span no volume. */
export function isDegenerate(matrix: Matrix): boolean {
  const lengths = matrix.reduce((product, row) => product * Math.hypot(...row), 1);
  return !(Math.abs(determinant(matrix)) >= LATTICE_TOLERANCE * lengths) || lengths === 0;
}

/** True for a square matrix whose last row is 0 … 0 1. */
export function isAffine(matrix: Matrix): boolean {
  const last = matrix.length - 1;
  return isSquare(matrix) && (matrix[last] ?? []).every((value, index) => value === (index === last ? 1 : 0));
}
