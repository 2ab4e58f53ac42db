// SPDX-License-Identifier: Apache-2.0
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { fieldOf } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";

const AT = "/connections/0/verdict";

/** Breaks CPL-005 (Declared verdict). */
export const declaredVerdict = ruleMutator("CPL-005", [
  changing("Connection", "another verdict", (value) => {
    if (value.verdict === undefined) return undefined;
    const verdict = value.verdict === "undetermined" ? "compatible" : "undetermined";
    return { value: { ...value, verdict }, at: "/verdict" };
  }),
  coupling(
    "worse than it is",
    (_, random) => ({
      connection: { verdict: oneOf(["mediatedExact", "mediatedLossy", "undetermined", "incompatible"], random) },
    }),
    AT,
  ),
  coupling(
    "better than it is",
    (idOf, random) => ({
      given: fieldOf(idOf, { unit: oneOf(["km", "cm"], random) }),
      connection: { verdict: "compatible" },
    }),
    AT,
  ),
]);
