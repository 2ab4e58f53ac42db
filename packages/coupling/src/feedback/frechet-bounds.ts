// SPDX-License-Identifier: Apache-2.0

/** The least and the greatest probability that some dependence allows. */
export interface ProbabilityInterval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Bounds on the probability that any or all of several events happen when nothing is known of their dependence (Frechet
 * 1935). Undefined for fewer than one event or a number that is no probability.
 */
export function frechetBounds(
  probabilities: readonly number[],
  combine: "any" | "all",
): ProbabilityInterval | undefined {
  if (probabilities.length === 0 || !probabilities.every((p) => p >= 0 && p <= 1)) return undefined;
  const sum = probabilities.reduce((total, p) => total + p, 0);
  if (combine === "any") return { lower: Math.max(...probabilities), upper: Math.min(1, sum) };
  return { lower: Math.max(0, sum - (probabilities.length - 1)), upper: Math.min(...probabilities) };
}
