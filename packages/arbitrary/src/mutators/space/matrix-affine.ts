// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { frame } from "../parts/reference-systems.js";
import { transform } from "../parts/transform.js";
import { ruleMutator } from "../rule-mutator.js";

const TRANSPOSED = [
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [0, 0, 1, 0],
  [12.5, 4, 0, 1],
];

/** Breaks SP-24 (Affine matrix). */
export const matrixAffine = ruleMutator("SP-24", [
  changing("Transform", "matrix without its last row", (value) =>
    value.matrix === undefined ? undefined : { value: { ...value, matrix: value.matrix.slice(0, -1) }, at: "/matrix" },
  ),
  adding("matrix that is not affine", (idOf, random) => {
    const matrix = oneOf([TRANSPOSED, TRANSPOSED.slice(0, 3)], random);
    const [sourceRs, targetRs] = [idOf("source"), idOf("target")];
    const affine = transform(idOf("transform"), sourceRs, targetRs, { method: "affine", matrix });
    return { resources: [affine, frame(sourceRs), frame(targetRs)], at: "/0/matrix" };
  }),
]);
