// SPDX-License-Identifier: Apache-2.0

/** A normal distribution of one number. */
export interface Gaussian {
  readonly mean: number;
  readonly variance: number;
}

/** Density of the standard normal distribution. */
export function standardDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}

/** Probability of the standard normal distribution up to `z`; absolute error below 1e-12. */
export function standardProbability(z: number): number {
  const x = Math.abs(z);
  const upper = x < 6 ? 0.5 - seriesBelow(x) : standardDensity(x) * continuedFraction(x);
  return z < 0 ? upper : 1 - upper;
}

/** Integral of the density from 0 to x, by its power series (Abramowitz and Stegun, 26.2.11). */
function seriesBelow(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 1; Math.abs(term) > 1e-17 * sum; k++) {
    term *= (x * x) / (2 * k + 1);
    sum += term;
  }
  return standardDensity(x) * sum;
}

/** Mills' ratio of the upper tail (Abramowitz and Stegun, 26.2.14). */
function continuedFraction(x: number): number {
  let value = x;
  for (let k = 60; k > 0; k--) value = x + k / value;
  return 1 / value;
}

/** Mean and unbiased variance of the members of an ensemble; undefined for fewer than two. */
export function gaussianOf(members: readonly number[]): Gaussian | undefined {
  if (members.length < 2) return undefined;
  const mean = members.reduce((sum, x) => sum + x, 0) / members.length;
  const variance = members.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (members.length - 1);
  return { mean, variance };
}
