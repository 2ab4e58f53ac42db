// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { systemOfResource } from "./system-of.js";

/** A temporal system says in which calendar its dates are read (CF conventions 4.4.1). Logical time has none. */
export const calendarDeclared: Rule<"ReferenceSystem"> = {
  code: "TM-14",
  on: "ReferenceSystem",
  check(rs, report) {
    if (rs.kind !== "temporal" || rs.timeScale === "logical") return;
    if (systemOfResource(rs)?.calendar === undefined) report("", { system: rs.id });
  },
};
