// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** A decision chooses one of its alternatives. */
export const chosenInAlternatives: Rule<"Decision"> = {
  code: "FBK-020",
  on: "Decision",
  check({ chosen, alternatives }, report, { expand }) {
    if (!alternatives.some((ref) => expand(ref) === expand(chosen))) report("/chosen", { chosen });
  },
};
