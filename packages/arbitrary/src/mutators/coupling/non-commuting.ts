// SPDX-License-Identifier: Apache-2.0
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { operatorOf } from "../parts/coupled-model.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks CPL-032 (Order of mean and function). */
export const nonCommuting = ruleMutator("CPL-032", [
  coupling("a function of a mean", (idOf, random) => {
    const assumed = oneOf<object>([{}, { assumes: ["steady"] }], random);
    const bent = { linear: false, exact: true, ...assumed };
    return {
      connection: { via: [{ id: idOf("mean") }, { id: idOf("function") }] },
      others: [
        operatorOf(idOf, "aggregate", ["resolution"], { linear: true, exact: true }, "mean"),
        operatorOf(idOf, oneOf(["map", "observe"], random), ["range"], bent, "function"),
      ],
    };
  }),
]);
