// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { risk } from "../parts/risk.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TRU-033 (Enough exceedances). */
export const tailExceedances = ruleMutator("TRU-033", [
  changing("Tail", "tail of few cases", (value) => ({ value: { ...value, method: "empirical", exceedances: 9 } })),
  adding("tail of few cases, or of nobody says how many", (idOf, random) => {
    const exceedances = oneOf([{}, { exceedances: 0 }, { exceedances: 6 }], random);
    return { resources: risk(idOf, { tail: { method: "empirical", sampleSize: 400, ...exceedances } }), at: "/0/tail" };
  }),
]);
