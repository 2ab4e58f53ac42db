// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { evaluated } from "../parts/evaluated.js";
import { gain } from "../parts/gain.js";
import { property } from "../parts/property.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FBK-031 (Gains of one kind). */
export const gainsComparable = ruleMutator("FBK-031", [
  changing("Evaluation", "gains of two estimators", (value) => {
    const { expectedGain, realisedGain } = value;
    if (expectedGain === undefined || realisedGain === undefined) return undefined;
    const estimator = expectedGain.estimator === "grid" ? "variational" : "grid";
    return { value: { ...value, realisedGain: { ...realisedGain, estimator } }, at: "/realisedGain" };
  }),
  adding("gains of two kinds", (idOf, random) => {
    const realised = oneOf<object>(
      [
        { measure: "entropyReduction" },
        { gainUnit: "bit" },
        { about: idOf("other-property") },
        { estimator: "knn", samples: 400 },
      ],
      random,
    );
    const gains = { expectedGain: gain(idOf), realisedGain: gain(idOf, realised) };
    return { resources: [...evaluated(idOf, gains), property(idOf("other-property"))], at: "/0/realisedGain" };
  }),
]);
