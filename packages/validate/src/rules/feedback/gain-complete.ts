// SPDX-License-Identifier: Apache-2.0
import type { Estimator, GainMeasure, GainUnit, Rule } from "@jiku/model";

const SAMPLED: ReadonlySet<Estimator> = new Set(["ensembleGaussian", "knn", "nestedMonteCarlo"]);

const UNITS: { readonly [m in GainMeasure]?: GainUnit } = { dfs: "one", varianceReduction: "one", evoi: "currency" };

/** A gain states its sample size, its currency, and the unit that its measure has. */
export const gainComplete: Rule<"InformationGain"> = {
  code: "FBK-010",
  on: "InformationGain",
  check({ estimator, samples, gainUnit, currency, measure }, report) {
    const expected = UNITS[measure];
    if (SAMPLED.has(estimator) && samples === undefined) report("", { estimator });
    else if (gainUnit === "currency" && currency === undefined) report("", {}, { case: "currency" });
    else if (expected !== undefined && expected !== gainUnit)
      report("", { measure, gainUnit, expected }, { case: "unit" });
  },
};
