// SPDX-License-Identifier: Apache-2.0
import { type Gaussian, gaussianOf } from "./gaussian.js";

/** What an observation told, in nats. */
export interface Gain {
  /** Kullback-Leibler divergence of the posterior from the prior; never negative. */
  readonly kl: number;
  /** Entropy of the prior less that of the posterior; negative after a surprise. */
  readonly entropyReduction: number;
}

/** Gain between two normal distributions; undefined unless both variances are positive. */
export function gaussianGain(prior: Gaussian, posterior: Gaussian): Gain | undefined {
  if (!(prior.variance > 0) || !(posterior.variance > 0)) return undefined;
  const ratio = posterior.variance / prior.variance;
  const shift = (posterior.mean - prior.mean) ** 2 / prior.variance;
  return { kl: 0.5 * (ratio + shift - 1 - Math.log(ratio)), entropyReduction: -0.5 * Math.log(ratio) };
}

/** Gain between two ensembles taken as normal (estimator `ensembleGaussian`); undefined for fewer than two members or no spread. */
export function ensembleGain(prior: readonly number[], posterior: readonly number[]): Gain | undefined {
  const [a, b] = [gaussianOf(prior), gaussianOf(posterior)];
  return a === undefined || b === undefined ? undefined : gaussianGain(a, b);
}

/** Gain between two distributions over the same outcomes; undefined when they do not sum to 1 or the prior excludes what came. */
export function discreteGain(prior: readonly number[], posterior: readonly number[]): Gain | undefined {
  if (prior.length !== posterior.length || ![prior, posterior].every(isDistribution)) return undefined;
  if (posterior.some((p, i) => p > 0 && prior[i] === 0)) return undefined;
  const kl = posterior.reduce((sum, p, i) => sum + (p === 0 ? 0 : p * Math.log(p / (prior[i] as number))), 0);
  return { kl, entropyReduction: entropy(prior) - entropy(posterior) };
}

function isDistribution(p: readonly number[]): boolean {
  return p.every((x) => x >= 0) && Math.abs(p.reduce((sum, x) => sum + x, 0) - 1) <= 1e-9;
}

function entropy(p: readonly number[]): number {
  return p.reduce((sum, x) => sum - (x === 0 ? 0 : x * Math.log(x)), 0);
}

/** Bayes' rule over discrete outcomes; undefined when nothing remains possible. */
export function bayes(prior: readonly number[], likelihood: readonly number[]): readonly number[] | undefined {
  const joint = prior.map((p, i) => p * (likelihood[i] ?? 0));
  const sum = joint.reduce((total, x) => total + x, 0);
  return sum > 0 ? joint.map((x) => x / sum) : undefined;
}

/** One number observed with an error, both normal. */
export interface LinearGaussianUpdate extends Gain {
  readonly posterior: Gaussian;
  /** Mean of `kl` over what may be observed; known before the observation. */
  readonly expectedGain: number;
  /** Degrees of freedom for signal, 0 to 1: the part of the information that the observation brought. */
  readonly degreesOfFreedom: number;
}

/**
 * The update of a normal belief by one observation of the quantity with normal error.
 * @param errorVariance of the observation, in the square of its unit; above 0
 */
export function linearGaussianUpdate(
  prior: Gaussian,
  observed: number,
  errorVariance: number,
): LinearGaussianUpdate | undefined {
  if (!(prior.variance > 0) || !(errorVariance > 0)) return undefined;
  const weight = prior.variance / (prior.variance + errorVariance);
  const posterior = {
    mean: prior.mean + weight * (observed - prior.mean),
    variance: prior.variance * (1 - weight),
  };
  const gain = gaussianGain(prior, posterior);
  if (gain === undefined) return undefined;
  const expectedGain = 0.5 * Math.log1p(prior.variance / errorVariance);
  return { ...gain, posterior, expectedGain, degreesOfFreedom: weight };
}
