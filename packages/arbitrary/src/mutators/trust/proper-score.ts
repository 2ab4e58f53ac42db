// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { CONTRIBUTED, CSI, evaluated, score } from "../parts/evaluated.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TRU-020 (A proper score). */
export const properScore = ruleMutator("TRU-020", [
  adding("contribution without a proper score", (idOf, random) => {
    const measures = oneOf([["rmse"], ["mae", "rmse"], ["custom"]], random);
    const scores = [CSI, ...measures.map((measure) => score({ measure }))];
    return { resources: evaluated(idOf, { ...CONTRIBUTED, scores }), at: "/0" };
  }),
]);
