// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { risk } from "../parts/risk.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TRU-030 (Order of probabilities). */
export const probabilityOrder = ruleMutator("TRU-030", [
  changing("ProbabilityBounds", "value outside the bounds", (value) => {
    const { lower, upper } = value;
    if (lower === 0 && upper === 1) return undefined;
    return { value: { lower, upper, value: lower === 0 ? (upper + 1) / 2 : lower / 2 } };
  }),
  adding("bounds or value out of order", (idOf, random) => {
    const probability = oneOf(
      [
        { lower: 0.3, upper: 0.1 },
        { lower: 10, upper: 30 },
        { lower: -0.1, upper: 0.3 },
        { lower: 0.1, upper: 0.3, value: 0.35 },
      ],
      random,
    );
    return { resources: risk(idOf, { probability }), at: "/0/probability" };
  }),
]);
