// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { commensurable, parseUnit } from "@jiku/units";
import { propertyName, propertyOf } from "../observation/property-of.js";

/** The unit in use converts to the unit of the property, when both are units. */
export const unitFitsProperty: Rule<"Result" | "Variable" | "FieldSpec"> = {
  code: "QU-05",
  on: ["Result", "Variable", "FieldSpec"],
  check(carrier, report, context) {
    const unit = "unit" in carrier ? carrier.unit : undefined;
    if (unit === undefined) return;
    const expected = propertyOf(carrier, context)?.unit;
    if (expected === undefined || expected === unit || commensurable(unit, expected)) return;
    if (parseUnit(unit) === undefined || parseUnit(expected) === undefined) return;
    report("/unit", { unit, expected, property: propertyName(carrier, context) });
  },
};
