// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** What was measured names the instrument or the procedure. */
export const makerDeclared: Rule<"Observation" | "Field"> = {
  code: "OB-13",
  on: ["Observation", "Field"],
  check({ type, origin, madeBySystem, usedProcedure }, report) {
    if (origin !== "measured" || madeBySystem !== undefined || usedProcedure !== undefined) return;
    report("", { class: type });
  },
};
