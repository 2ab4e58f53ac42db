// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** Beside the value at risk stands the mean of what is worse (Artzner et al. 1999). */
export const varWithCvar: Rule<"RiskStatement"> = {
  code: "TRU-034",
  on: "RiskStatement",
  check({ measures = [] }, report) {
    const names = new Set(measures.map(({ measure }) => measure));
    if (names.has("VaR") && !names.has("CVaR")) report("/measures");
  },
};
