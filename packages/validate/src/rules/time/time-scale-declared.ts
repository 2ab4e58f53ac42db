// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { systemOfResource } from "./system-of.js";

/** A temporal system says in which time scale it counts (CoverageJSON, TemporalRS). */
export const timeScaleDeclared: Rule<"ReferenceSystem"> = {
  code: "TM-16",
  on: "ReferenceSystem",
  check(rs, report) {
    if (rs.kind === "temporal" && systemOfResource(rs)?.timeScale === undefined) report("", { system: rs.id });
  },
};
