// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { CONTRIBUTED, evaluated } from "../parts/evaluated.js";
import { ruleMutator } from "../rule-mutator.js";

const OTHERS = ["shared", "unknown"] as const;

/** Breaks FBK-034 (Contribution on independent data). */
export const contributionIndependent = ruleMutator("FBK-034", [
  changing("Evaluation", "contribution on data that are not independent", (value, { random }) =>
    value.conclusion === "contributed"
      ? { value: { ...value, independence: oneOf(OTHERS, random) }, at: "/independence" }
      : undefined,
  ),
  adding("contribution on data that are not independent", (idOf, random) => ({
    resources: evaluated(idOf, { ...CONTRIBUTED, independence: oneOf(OTHERS, random) }),
    at: "/0/independence",
  })),
]);
