// SPDX-License-Identifier: Apache-2.0
import { type Gaussian, standardDensity, standardProbability } from "./gaussian.js";

/**
 * Continuous ranked probability score of an ensemble, in the unit of the values; smaller is better (Gneiting and Raftery
 * 2007, eq. 21). `fair` corrects for the finite number of members (Ferro 2014) and needs two.
 */
export function crpsOfEnsemble(members: readonly number[], observed: number, fair = false): number | undefined {
  const count = members.length;
  if (count < (fair ? 2 : 1)) return undefined;
  const sorted = [...members].sort((a, b) => a - b);
  const error = sorted.reduce((sum, x) => sum + Math.abs(x - observed), 0) / count;
  const spread = sorted.reduce((sum, x, i) => sum + (2 * i + 1 - count) * x, 0);
  return error - spread / (fair ? count * (count - 1) : count * count);
}

/** Continuous ranked probability score of a normal forecast (Gneiting and Raftery 2007, eq. 5 of 4.2). */
export function crpsOfGaussian({ mean, variance }: Gaussian, observed: number): number | undefined {
  if (!(variance >= 0)) return undefined;
  const deviation = Math.sqrt(variance);
  if (deviation === 0) return Math.abs(observed - mean);
  const z = (observed - mean) / deviation;
  return deviation * (z * (2 * standardProbability(z) - 1) + 2 * standardDensity(z) - 1 / Math.sqrt(Math.PI));
}

/** Score of an ensemble with all weight above a threshold (Gneiting and Ranjan 2011), by the chaining x → max(x, threshold). */
export function thresholdWeightedCrps(
  members: readonly number[],
  observed: number,
  threshold: number,
): number | undefined {
  return crpsOfEnsemble(
    members.map((x) => Math.max(x, threshold)),
    Math.max(observed, threshold),
  );
}

/** Brier score of one probability: 0 best, 1 worst; undefined outside 0 to 1. */
export function brierScore(probability: number, happened: boolean): number | undefined {
  return probability >= 0 && probability <= 1 ? (probability - (happened ? 1 : 0)) ** 2 : undefined;
}

/** Quantile (pinball) score of a forecast of the quantile at `level`, in the unit of the values. */
export function quantileScore(forecast: number, level: number, observed: number): number | undefined {
  if (!(level > 0 && level < 1)) return undefined;
  return ((observed <= forecast ? 1 : 0) - level) * (forecast - observed);
}

/** Interval score of a central interval of the given level (Gneiting and Raftery 2007, eq. 43): width, and a penalty outside. */
export function intervalScore(lower: number, upper: number, level: number, observed: number): number | undefined {
  if (!(lower <= upper) || !(level > 0 && level < 1)) return undefined;
  const penalty = 2 / (1 - level);
  return upper - lower + penalty * (Math.max(lower - observed, 0) + Math.max(observed - upper, 0));
}
