// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { plan } from "../parts/action.js";
import { property } from "../parts/property.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FBK-011 (Sign of a gain). */
export const gainSign = ruleMutator("FBK-011", [
  changing("InformationGain", "gain below zero", (value) => {
    const { measure } = value;
    if (measure === "entropyReduction" || measure === "varianceReduction") return undefined;
    return { value: { ...value, value: -0.08 }, at: "/value" };
  }),
  adding("gain below zero", (idOf, random) => {
    const gained = oneOf<object>(
      [
        { measure: "kl" },
        { measure: "mutualInformation", gainUnit: "bit" },
        { measure: "dfs", gainUnit: "one" },
        { measure: "evoi", gainUnit: "currency", currency: "JPY" },
      ],
      random,
    );
    const resources = [plan(idOf, { ...gained, value: -0.08 }), property(idOf("property"))];
    return { resources, at: "/0/expectedGain/value" };
  }),
]);
