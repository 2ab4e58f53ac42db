// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { approximating } from "../parts/surrogate.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TRU-007 (Cheaper than its reference). */
export const surrogateCheaper = ruleMutator("TRU-007", [
  adding("surrogate that costs no less", (idOf, random) => {
    const [own, other] = oneOf<readonly (readonly [value: number, unit: string])[]>(
      [
        [
          [180, "s"],
          [2, "min"],
        ],
        [
          [2, "min"],
          [2, "min"],
        ],
      ],
      random,
    ).map(([value, unit]) => ({ costs: [{ measure: "wallTime", per: "run", value, unit }] }));
    return { resources: approximating(idOf, { surrogate: own ?? {}, model: other ?? {} }), at: "/0/costs" };
  }),
]);
