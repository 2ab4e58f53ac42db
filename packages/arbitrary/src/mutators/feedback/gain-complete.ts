// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { plan } from "../parts/action.js";
import { property } from "../parts/property.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks FBK-010 (Complete information gain). */
export const gainComplete = ruleMutator("FBK-010", [
  changing("InformationGain", "size of the sample left out", (value) =>
    value.samples === undefined || value.estimator === "gaussian" || value.estimator === "grid"
      ? undefined
      : { value: without({ ...value, estimator: "knn" }, "samples") },
  ),
  changing("InformationGain", "currency left out", (value) =>
    value.gainUnit === "currency" ? { value: without(value, "currency") } : undefined,
  ),
  adding("gain that says too little, or has another unit", (idOf, random) => {
    const gained = oneOf<object>(
      [
        { estimator: "ensembleGaussian" },
        { measure: "evoi", gainUnit: "currency", value: 180000 },
        { measure: "dfs", gainUnit: "nat", value: 1.6 },
        { measure: "varianceReduction", gainUnit: "bit" },
        { measure: "evoi", gainUnit: "one" },
      ],
      random,
    );
    return { resources: [plan(idOf, gained), property(idOf("property"))], at: "/0/expectedGain" };
  }),
]);
