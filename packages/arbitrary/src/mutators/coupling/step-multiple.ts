// SPDX-License-Identifier: Apache-2.0
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks CPL-076 (Exchange step and own step). */
export const stepMultiple = ruleMutator("CPL-076", [
  coupling(
    "steps that do not meet",
    (_, random) => ({
      source: { numerics: { stepping: "fixed", stepSize: "PT10M" } },
      target: { numerics: { stepping: "fixed", stepSize: oneOf(["PT7M", "PT2H", "PT33S"], random) } },
      whole: { schedule: { strategy: "dataflow", macroStep: oneOf(["PT1H", "PT10M"], random) } },
    }),
    "/components/1",
  ),
]);
