// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { commensurable, parseUnit } from "@jiku/units";
import { SI_UNITS } from "./scale-sizes.js";

const MEMBERS = ["resolution", "characteristic", "supportSize", "extent"] as const;

/** The sizes of a space scale are lengths, those of a time scale are times (QUDT dimension vectors). */
export const scaleDimension: Rule<"Scale"> = {
  code: "SC-02",
  on: "Scale",
  check(scale, report) {
    const expected = SI_UNITS[scale.dimension];
    for (const member of MEMBERS) {
      const unit = scale[member]?.unit;
      if (unit === undefined || unit === expected || commensurable(unit, expected) || parseUnit(unit) === undefined)
        continue;
      report(`/${member}`, { member, unit }, scale.dimension === "time" ? { case: "time" } : {});
    }
  },
};
