// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

const NO_LENGTH = new Set(["a", "a_j", "a_g", "a_t", "mo", "mo_j", "mo_g", "mo_s"]);
const NO_ORIGIN_NEEDED = new Set(["geologic", "logical", "model"]);

/** Time counted in a unit says from when and in which calendar, and the unit has one length (CF conventions 4.4). */
export const numericTimeComplete: Rule<"ReferenceSystem"> = {
  code: "TM-05",
  on: "ReferenceSystem",
  check({ kind, unit, timeOrigin, calendar, timeScale }, report) {
    if (kind !== "temporal" || unit === undefined) return;
    const missing = [
      ...(timeOrigin === undefined && !NO_ORIGIN_NEEDED.has(timeScale ?? "") ? ["timeOrigin"] : []),
      ...(calendar === undefined && timeScale !== "logical" ? ["calendar"] : []),
    ];
    if (missing.length > 0) report("", { unit, missing });
    else if (NO_LENGTH.has(unit) && timeScale !== "geologic") report("", { unit }, { case: "unit" });
  },
};
