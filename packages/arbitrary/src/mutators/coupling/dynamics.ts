// SPDX-License-Identifier: Apache-2.0
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks CPL-004 (When values change). */
export const dynamics = ruleMutator("CPL-004", [
  coupling("fixed while the source changes", (_, random) => ({
    output: { dynamics: oneOf(["tunable", "discrete", "continuous"], random) },
    input: { dynamics: "fixed" },
  })),
  coupling("asked between the values of the source", (_, random) => {
    const [given, wanted] = oneOf([["continuous", "tunable"] as const, ["discrete", "continuous"] as const], random);
    return { output: { dynamics: given }, input: { dynamics: wanted } };
  }),
  coupling("dynamics undeclared", (_, random) => ({
    input: { dynamics: oneOf(["fixed", "tunable", "continuous"], random) },
  })),
]);
