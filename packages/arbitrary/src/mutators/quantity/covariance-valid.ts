// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { observed } from "../parts/observed.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks QU-08 (Valid covariance matrix). */
export const covarianceValid = ruleMutator("QU-08", [
  changing("Uncertainty", "covariance with a row too few", (value) => {
    if (value.kind !== "covariance") return undefined;
    return { value: { ...value, matrix: value.matrix.slice(1) } };
  }),
  adding("matrix that is no covariance", (idOf, random) => {
    const matrix = oneOf<readonly number[][]>(
      [
        [
          [0.04, 0.01],
          [0.02, 0.09],
        ],
        [
          [0.04, 0.08],
          [0.08, 0.09],
        ],
        [[0.04, 0.01], [0.01]],
      ],
      random,
    );
    const componentNames = ["eastward", "northward"];
    const uncertainty = { kind: "covariance", matrix, componentNames };
    const facets = { quantityKind: "quantitykind:Velocity", unit: "m/s", rank: 1, componentNames, basis: "localEnu" };
    const result = { kind: "vector", values: [3.1, -1.2], unit: "m/s", uncertainty };
    return { resources: observed(idOf, { result }, facets), at: "/0/result/uncertainty" };
  }),
]);
