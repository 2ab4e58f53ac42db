// SPDX-License-Identifier: Apache-2.0
import { centredNormals, meanOf, rounded } from "../../lib/random.mjs";
import { leastSquares, solve } from "../../lib/solve.mjs";
import { POINT_ERROR, TEST, TRAINING } from "../points.mjs";
import { energyPerAtom, latticeSums } from "./crystal.mjs";

/** Distances in ångström that the training points hold: from the nearest neighbours of the smallest lattice to the cutoff. */
export const DISTANCES = { min: 2.263, max: 5.2 };
export const MEMBERS = 24;

/**
 * The pair potential E(r) = P r^-8 - Q r^-4, cut smoothly, fitted to the training points, and as many fits again as the
 * uncertainty of the points allows.
 */
export function fitPotential() {
  const rows = TRAINING.map(([constant]) => {
    const [repulsive, attractive] = latticeSums(constant);
    return [repulsive, -attractive];
  });
  const pair = leastSquares(
    rows,
    TRAINING.map(([, energy]) => energy),
  ).map((value, k) => rounded(value, k === 0 ? 3 : 5));
  const errors = TEST.map(([constant, energy]) => energyPerAtom(pair, constant) - energy);
  const error = rounded(Math.sqrt(meanOf(errors.map((one) => one * one))), 4);
  return { pair, error, members: drawn(pair, rows) };
}

/** Draws of the two coefficients from their joint normal distribution. */
function drawn(pair, rows) {
  const information = [0, 1].map((i) => [0, 1].map((j) => rows.reduce((sum, row) => sum + row[i] * row[j], 0)));
  const [[first], [cross]] = [solve(information, [1, 0]), solve(information, [1, 0]).slice(1)].map((list) => [list[0]]);
  const second = solve(information, [0, 1])[1];
  const [a, b] = [centredNormals(MEMBERS, 29), centredNormals(MEMBERS, 31)];
  const [low, slope] = [Math.sqrt(first), cross / Math.sqrt(first)];
  const rest = Math.sqrt(second - slope * slope);
  return a.map((z, at) => [
    rounded(pair[0] + POINT_ERROR * low * z, 3),
    rounded(pair[1] + POINT_ERROR * (slope * z + rest * b[at]), 5),
  ]);
}
