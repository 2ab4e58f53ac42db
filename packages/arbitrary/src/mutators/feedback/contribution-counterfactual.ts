// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { CONTRIBUTED, evaluated } from "../parts/evaluated.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks FBK-032 (Contribution against a counterfactual). */
export const contributionCounterfactual = ruleMutator("FBK-032", [
  changing("Evaluation", "counterfactual left out", (value) =>
    value.conclusion === "contributed" ? { value: without(value, "counterfactual") } : undefined,
  ),
  adding("contribution without counterfactual", (idOf, random) => {
    const compared = oneOf<object>(
      [without(CONTRIBUTED, "counterfactual"), { ...CONTRIBUTED, counterfactual: { method: "none" } }],
      random,
    );
    return { resources: evaluated(idOf, compared), at: "/0" };
  }),
]);
