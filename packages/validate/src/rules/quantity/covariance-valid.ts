// SPDX-License-Identifier: Apache-2.0
import type { Report, Rule, UncertaintyCovariance } from "@jiku/model";
import { isPositiveDefinite, smallestEigenvalue } from "./smallest-eigenvalue.js";

const ASYMMETRY = 1e-9;
const NEGATIVE = 1e-9;
/** Above this size the eigenvalue itself is not computed for the message. */
const EXACT_SIZE = 256;
const DIGITS = 6;

function checkShape({ matrix, componentNames }: UncertaintyCovariance, report: Report): boolean {
  const names = componentNames.length;
  const odd = matrix.find((row) => row.length !== names);
  if (matrix.length === names && odd === undefined) return true;
  report("", { rows: matrix.length, columns: (odd ?? matrix[0])?.length ?? 0, names });
  return false;
}

function checkSymmetry({ matrix, componentNames }: UncertaintyCovariance, largest: number, report: Report): boolean {
  for (let i = 1; i < matrix.length; i++) {
    for (let j = 0; j < i; j++) {
      const [a, b] = [matrix[j]?.[i] as number, matrix[i]?.[j] as number];
      if (Math.abs(a - b) <= ASYMMETRY * largest) continue;
      report("", { first: componentNames[j], second: componentNames[i], a, b }, { case: "asymmetric" });
      return false;
    }
  }
  return true;
}

function rounded(x: number): number {
  return Number(x.toPrecision(DIGITS));
}

function checkEigenvalues({ matrix }: UncertaintyCovariance, report: Report): void {
  const trace = matrix.reduce((sum, row, i) => sum + (row[i] as number), 0);
  const allowed = NEGATIVE * Math.max(trace, 0);
  if (isPositiveDefinite(matrix, allowed)) return;
  const eigenvalue = matrix.length > EXACT_SIZE ? `< ${rounded(-allowed)}` : rounded(smallestEigenvalue(matrix));
  report("", { eigenvalue }, { case: "negative" });
}

/** A covariance matrix has one row and column a component, is symmetric, and gives no direction a negative variance. */
export const covarianceValid: Rule<"Uncertainty"> = {
  code: "QU-08",
  on: "Uncertainty",
  check(uncertainty, report) {
    if (uncertainty.kind !== "covariance" || !checkShape(uncertainty, report)) return;
    let largest = 0;
    for (const row of uncertainty.matrix) for (const entry of row) largest = Math.max(largest, Math.abs(entry));
    if (largest > 0 && checkSymmetry(uncertainty, largest, report)) checkEigenvalues(uncertainty, report);
  },
};
