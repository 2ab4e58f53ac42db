// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { resolveAs } from "../resolve-as.js";
import { isBefore } from "../time/is-before.js";

/** A risk that is decided on has not expired. */
export const riskNotExpired: Rule<"Decision"> = {
  code: "TRU-011",
  on: "Decision",
  check({ basedOn, decidedAt }, report, context) {
    basedOn.forEach((basis, k) => {
      const until = resolveAs(basis, "RiskStatement", context)?.validUntil;
      if (until !== undefined && isBefore(until, decidedAt))
        report(`/basedOn/${k}`, { basis, until, decided: decidedAt });
    });
  },
};
