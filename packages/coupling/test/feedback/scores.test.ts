// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frechetBounds } from "../../src/feedback/frechet-bounds.js";
import { standardProbability } from "../../src/feedback/gaussian.js";
import {
  brierScore,
  crpsOfEnsemble,
  crpsOfGaussian,
  intervalScore,
  quantileScore,
  thresholdWeightedCrps,
} from "../../src/feedback/scores.js";

/** The definition: the integral of the squared distance of the distribution from the step at the observation. */
function integral(probability: (x: number) => number, observed: number, from: number, to: number): number {
  const steps = 200_000;
  const h = (to - from) / steps;
  let sum = 0;
  for (let k = 0; k < steps; k++) {
    const x = from + (k + 0.5) * h;
    sum += (probability(x) - (x >= observed ? 1 : 0)) ** 2 * h;
  }
  return sum;
}

const share = (members: readonly number[]) => (x: number) => members.filter((m) => m <= x).length / members.length;

describe("proper scores", () => {
  it("of an ensemble are the integral of their definition", () => {
    const members = [1.5, 2.25, 2.25, 4, 7];
    for (const observed of [0, 2.3, 9])
      expect(crpsOfEnsemble(members, observed)).toBeCloseTo(integral(share(members), observed, -1, 10), 3);
    expect(crpsOfEnsemble([3], 5)).toBe(2);
    expect(crpsOfEnsemble([], 5)).toBeUndefined();
  });

  it("of an ensemble above a threshold are the integral from there", () => {
    const members = [1.5, 2.25, 4, 7];
    expect(thresholdWeightedCrps(members, 5, 3)).toBeCloseTo(integral(share(members), 5, 3, 10), 3);
    expect(thresholdWeightedCrps(members, 1, 8)).toBe(0);
  });

  it("of a normal forecast are the integral of their definition", () => {
    for (const [mean, variance, observed] of [
      [0, 1, 0],
      [2, 4, 5],
      [-1, 0.25, -3],
    ] as const) {
      const expected = integral((x) => standardProbability((x - mean) / Math.sqrt(variance)), observed, -20, 20);
      expect(crpsOfGaussian({ mean, variance }, observed)).toBeCloseTo(expected, 4);
    }
    // Gneiting and Raftery 2007: (sqrt 2 - 1) / sqrt pi for a standard normal forecast of its own mean.
    expect(crpsOfGaussian({ mean: 0, variance: 1 }, 0)).toBeCloseTo((Math.SQRT2 - 1) / Math.sqrt(Math.PI), 12);
  });

  it("are best on average for the distribution that is true", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (p, q) => {
          const mean = (forecast: number) =>
            p * (brierScore(forecast, true) as number) + (1 - p) * (brierScore(forecast, false) as number);
          expect(mean(p)).toBeLessThanOrEqual(mean(q) + 1e-12);
        },
      ),
    );
  });

  it("know quantiles and intervals by hand", () => {
    expect(quantileScore(10, 0.9, 12)).toBeCloseTo(1.8, 12);
    expect(quantileScore(10, 0.9, 7)).toBeCloseTo(0.3, 12);
    expect(intervalScore(2, 6, 0.9, 4)).toBe(4);
    expect(intervalScore(2, 6, 0.9, 7)).toBeCloseTo(24, 9);
    expect(intervalScore(6, 2, 0.9, 4)).toBeUndefined();
  });
});

describe("the normal distribution", () => {
  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [1.959963984540054, 0.975],
    [-3, 0.0013498980316300957],
    [7, 1 - 1.279812543885835e-12],
  ])("at %d is %d", (z, p) => expect(standardProbability(z)).toBeCloseTo(p, 12));
});

describe("bounds without knowledge of dependence", () => {
  it("agree with the vector of the model, 4.6", () => {
    expect(frechetBounds([0.3, 0.05], "any")).toEqual({ lower: 0.3, upper: 0.35 });
    expect(frechetBounds([0.3, 0.05], "all")).toEqual({ lower: 0, upper: 0.05 });
    expect(frechetBounds([0.3, 1.2], "any")).toBeUndefined();
  });

  it("hold what independence gives", () => {
    const p = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(p, (list) => {
        const all = list.reduce((x, y) => x * y, 1);
        const bounds = frechetBounds(list, "all");
        expect(bounds?.lower).toBeLessThanOrEqual(all + 1e-12);
        expect(bounds?.upper).toBeGreaterThanOrEqual(all - 1e-12);
      }),
    );
  });
});
