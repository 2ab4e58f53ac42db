// SPDX-License-Identifier: Apache-2.0
import { deviationOf, meanOf, rounded, uniform } from "../../lib/random.mjs";
import { leastSquares } from "../../lib/solve.mjs";
import { STEP_MINUTES, STEPS } from "../world.mjs";
import { canalLevels } from "./canal.mjs";
import { excessRain } from "./losses.mjs";

/** Mean rain of an hour over the catchment, in mm/h, up to which the surrogate has learned. */
export const LARGEST_HOUR = 40;
const HIDDEN = 9;

/** The highest level after 02:00 out of the mean rain of three hours, learned from runs of the canal model. */
export function learnSurrogate() {
  const train = storms(90, 41);
  const test = storms(40, 97);
  const first = directions();
  const firstBias = Array.from({ length: HIDDEN }, (_, k) => (k < 3 ? 0 : Math.fround(-6 * ((k % 3) + 1))));
  const rows = train.map(({ hours }) => [...active(hours, first, firstBias), 1]);
  const weights = leastSquares(
    rows,
    train.map(({ peak }) => peak),
    1e-6,
  ).map(Math.fround);
  const network = {
    first,
    firstBias,
    second: weights.slice(0, HIDDEN).map((weight) => [weight]),
    secondBias: [weights[HIDDEN]],
  };
  const errors = test.map(({ hours, peak }) => surrogatePeak(network, hours) - peak);
  const error = rounded(Math.sqrt(meanOf(errors.map((one) => one * one))), 4);
  return { network, train, test, error, spread: rounded(deviationOf(errors), 4) };
}

/** Weights of the first layer: the hours weighed by how much of their rain is still on its way at 02:00. */
function directions() {
  const shares = [
    [0.1, 0.5, 0.4],
    [0, 0.8, 0.2],
    [0, 0.3, 0.7],
  ];
  return [0, 1, 2].map((hour) =>
    Array.from({ length: HIDDEN }, (_, k) => Math.fround(shares[Math.floor(k / 3)][hour])),
  );
}

/** Peak level in metres for the mean rain of three hours in mm/h. */
export function surrogatePeak({ first, firstBias, second, secondBias }, hours) {
  return active(hours, first, firstBias).reduce((sum, x, k) => sum + x * second[k][0], secondBias[0]);
}

function active(hours, first, bias) {
  return bias.map((offset, k) =>
    Math.max(
      0,
      hours.reduce((sum, rain, hour) => sum + rain * first[hour][k], offset),
    ),
  );
}

/** Whether the surrogate was trained on such rain. */
export function isInside(hours) {
  return hours.every((rain) => rain >= 0 && rain <= LARGEST_HOUR);
}

/** Mean over the catchment of each of the first three hours, in mm/h. */
export function hourlyRain(rain) {
  return [0, 6, 12].map((from) => meanOf(rain.slice(from, from + 6).map(meanOf)));
}

/** The highest level after 02:00 by the canal model itself. @param rain in mm/h as `[step][cell]` */
export function peakByCanal(rain, settings) {
  const excess = excessRain(rain, STEP_MINUTES).map((cells) => cells.map((rate) => rate / 3.6e6));
  return Math.max(...canalLevels(excess, STEP_MINUTES, settings).slice(12));
}

/** Invented storms within the range of the surrogate, with the peak that the canal model makes of each. */
function storms(count, seed) {
  const next = uniform(seed);
  const found = [];
  while (found.length < count) {
    const [peak, at, rise, fall] = [8 + 67 * next(), 7 + 9 * next(), 3.4 + 1.6 * next(), 2.4 + 1.6 * next()];
    const rain = Array.from({ length: STEPS }, (_, step) => {
      const late = step + 0.5 - at;
      return new Array(9).fill(peak * Math.exp(-((late / (late < 0 ? rise : fall)) ** 2)));
    });
    const hours = hourlyRain(rain).map((value) => rounded(value, 2));
    if (isInside(hours)) found.push({ hours, peak: rounded(peakByCanal(rain), 3) });
  }
  return found;
}
