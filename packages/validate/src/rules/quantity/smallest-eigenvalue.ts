// SPDX-License-Identifier: Apache-2.0

type Matrix = readonly (readonly number[])[];

const HALVINGS = 40;

/** Whether a symmetric matrix plus `shift` times the identity is positive definite, by Cholesky's decomposition: n³/3 steps. */
export function isPositiveDefinite(matrix: Matrix, shift: number): boolean {
  const size = matrix.length;
  const rows: Float64Array[] = [];
  for (let i = 0; i < size; i++) {
    const row = new Float64Array(i + 1);
    for (let j = 0; j <= i; j++) {
      const left = j === i ? row : (rows[j] as Float64Array);
      let sum = (matrix[i]?.[j] as number) + (i === j ? shift : 0);
      for (let k = 0; k < j; k++) sum -= (row[k] as number) * (left[k] as number);
      if (i !== j) row[j] = sum / (left[j] as number);
      else if (sum > 0) row[j] = Math.sqrt(sum);
      else return false;
    }
    rows.push(row);
  }
  return true;
}

/** The smallest eigenvalue of a symmetric matrix that has a negative one, to 12 digits of its largest row sum. */
export function smallestEigenvalue(matrix: Matrix): number {
  let below = -Math.max(...matrix.map((row) => row.reduce((sum, x) => sum + Math.abs(x), 0)));
  let above = 0;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (below + above) / 2;
    if (isPositiveDefinite(matrix, -middle)) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}
