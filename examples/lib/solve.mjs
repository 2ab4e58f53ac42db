// SPDX-License-Identifier: Apache-2.0

/** Solution of a small system of linear equations, by elimination with row exchange. */
export function solve(matrix, right) {
  const rows = matrix.map((row, i) => [...row, right[i]]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const pivot = rows.reduce(
      (best, row, i) => (i >= column && Math.abs(row[column]) > Math.abs(rows[best][column]) ? i : best),
      column,
    );
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    if (Math.abs(rows[column][column]) < 1e-300) throw new RangeError("the equations have no single solution");
    for (let i = column + 1; i < size; i++) {
      const share = rows[i][column] / rows[column][column];
      for (let j = column; j <= size; j++) rows[i][j] -= share * rows[column][j];
    }
  }
  const found = new Array(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    const known = found.reduce((sum, x, j) => (j > i ? sum + rows[i][j] * x : sum), 0);
    found[i] = (rows[i][size] - known) / rows[i][i];
  }
  return found;
}

/** Weights that bring `rows` nearest to `targets` in the sum of squares; `ridge` keeps them small. */
export function leastSquares(rows, targets, ridge = 0) {
  const size = rows[0].length;
  const normal = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => rows.reduce((sum, row) => sum + row[i] * row[j], i === j ? ridge : 0)),
  );
  const right = Array.from({ length: size }, (_, i) => rows.reduce((sum, row, k) => sum + row[i] * targets[k], 0));
  return solve(normal, right);
}
