// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { resolveAs } from "../resolve-as.js";
import { isBefore } from "../time/is-before.js";

/** A belief that is decided on is still valid then. */
export const basisNotStale: Rule<"Decision"> = {
  code: "FBK-024",
  on: "Decision",
  check({ basedOn, decidedAt }, report, context) {
    basedOn.forEach((basis, k) => {
      const until = resolveAs(basis, "Belief", context)?.validUntil;
      if (until !== undefined && isBefore(until, decidedAt))
        report(`/basedOn/${k}`, { basis, until, decided: decidedAt });
    });
  },
};
