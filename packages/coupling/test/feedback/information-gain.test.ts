// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bayes,
  discreteGain,
  ensembleGain,
  gaussianGain,
  linearGaussianUpdate,
} from "../../src/feedback/information-gain.js";

// The vectors of the model, 4.7: prior N(0, 1), error variance, observation.
const VECTORS = [
  [1, 0, 0.096574, 0.346574, 0.346574, 0.5],
  [1, 2, 0.596574, 0.346574, 0.346574, 0.5],
  [0.01, 0, 1.812511, 2.30756, 2.30756, 0.990099],
  [100, 0, 0.000025, 0.004975, 0.004975, 0.009901],
] as const;

describe("the update of a normal belief", () => {
  it.each(VECTORS)(
    "with error variance %d and observation %d agrees with the published vector",
    (r, y, kl, reduction, expected, dfs) => {
      const update = linearGaussianUpdate({ mean: 0, variance: 1 }, y, r);
      expect(update?.kl).toBeCloseTo(kl, 6);
      expect(update?.entropyReduction).toBeCloseTo(reduction, 6);
      expect(update?.expectedGain).toBeCloseTo(expected, 6);
      expect(update?.degreesOfFreedom).toBeCloseTo(dfs, 6);
      expect(update?.posterior.variance).toBeCloseTo(r / (1 + r), 12);
      expect(update?.posterior.mean).toBeCloseTo(y / (1 + r), 12);
    },
  );

  it("brings on average what was expected", () => {
    let sum = 0;
    const steps = 4000;
    for (let k = 0; k < steps; k++) {
      // Quantiles of N(0, 2), which is what is observed at R = 1: Box-Muller over a fixed lattice.
      const [u, v] = [(k + 0.5) / steps, (k * 0.6180339887498949) % 1];
      const y = Math.sqrt(2) * Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
      sum += linearGaussianUpdate({ mean: 0, variance: 1 }, y, 1)?.kl ?? Number.NaN;
    }
    expect(sum / steps).toBeCloseTo(0.346574, 2);
  });

  it("refuses an error without variance", () => {
    expect(linearGaussianUpdate({ mean: 0, variance: 1 }, 0, 0)).toBeUndefined();
    expect(gaussianGain({ mean: 0, variance: 0 }, { mean: 0, variance: 1 })).toBeUndefined();
    expect(ensembleGain([1], [1, 2])).toBeUndefined();
  });
});

describe("the gain over outcomes", () => {
  it("informs by a surprise although entropy rises (model, 4.7)", () => {
    const prior = [0.98, 0.01, 0.01];
    const gain = discreteGain(prior, bayes(prior, [0.01, 1, 1]) ?? []);
    expect(gain?.entropyReduction).toBeCloseTo(-0.9867, 4);
    expect(gain?.kl).toBeCloseTo(1.9988, 4);
  });

  it("is never negative", () => {
    const weights = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(weights, weights, (a, b) => {
        const normal = (w: readonly number[]) => w.map((x) => x / w.reduce((s, y) => s + y, 0));
        expect(discreteGain(normal(a), normal(b))?.kl).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });
});
