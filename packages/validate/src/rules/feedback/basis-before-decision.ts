// SPDX-License-Identifier: Apache-2.0
import type { Belief, Rule } from "@jiku/model";
import { isBefore } from "../time/is-before.js";

/** What a decision rests on was there before it (PROV constraints, generation precedes usage). */
export const basisBeforeDecision: Rule<"Decision"> = {
  code: "FBK-022",
  on: "Decision",
  check({ basedOn, decidedAt }, report, context) {
    basedOn.forEach((basis, k) => {
      const issued = (context.resolve(basis) as Partial<Belief> | undefined)?.issuedAt;
      if (issued !== undefined && isBefore(decidedAt, issued))
        report(`/basedOn/${k}`, { basis, issued, decided: decidedAt });
    });
  },
};
