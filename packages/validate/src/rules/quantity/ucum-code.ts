// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { nearestUnit, parseUnit } from "@jiku/units";
import { unitEdit } from "./unit-edit.js";

/** Every unit is a UCUM code. */
export const ucumCode: Rule<"Ucum"> = {
  code: "QU-01",
  on: "Ucum",
  check(unit, report, context) {
    if (parseUnit(unit) !== undefined) return;
    const edit = unitEdit(unit, context);
    if (/\s/.test(unit)) return report("", { unit }, { case: "blank", ...edit });
    const nearest = nearestUnit(unit);
    if (nearest === undefined) report("", { unit }, edit);
    else report("", { unit, nearest }, { case: "nearest", ...edit });
  },
};
