// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** A confidence is a number from 0 to 1. */
export const confidenceInUnitInterval: Rule<"Relation"> = {
  code: "EN-07",
  on: "Relation",
  check({ confidence }, report) {
    if (confidence !== undefined && !(confidence >= 0 && confidence <= 1)) report("/confidence", { value: confidence });
  },
};
