// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** 1e-6, with room for the rounding of the sum. */
const TOLERANCE = 1e-6 + 1e-12;
const DIGITS = 12;

/** The probabilities of the categories are within [0, 1] and sum to 1. */
export const probabilitiesSum: Rule<"Uncertainty"> = {
  code: "QU-09",
  on: "Uncertainty",
  check(uncertainty, report) {
    if (uncertainty.kind !== "probabilities") return;
    let sum = 0;
    for (const category in uncertainty.probabilities) {
      const probability = uncertainty.probabilities[category] as number;
      if (!(probability >= 0 && probability <= 1)) return report("", { category, probability }, { case: "outside" });
      sum += probability;
    }
    if (Math.abs(sum - 1) > TOLERANCE) report("", { sum: Number(sum.toPrecision(DIGITS)) });
  },
};
