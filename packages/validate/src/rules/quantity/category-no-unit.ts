// SPDX-License-Identifier: Apache-2.0
import type { FieldSpec, PropertyFacets, Report, Rule, ValueType } from "@jiku/model";
import { isProperty, propertyName, propertyOf } from "../observation/property-of.js";
import { valueTypeOf } from "../observation/value-type-of.js";

const WITHOUT_UNIT: ReadonlySet<ValueType | undefined> = new Set(["category", "text", "boolean"]);

/** A property, or a spec with a value type of its own. */
function checkOwn(value: PropertyFacets | FieldSpec, report: Report): void {
  const { valueType, unit } = value;
  if (!WITHOUT_UNIT.has(valueType)) return;
  if (unit !== undefined) report("/unit", { valueType, unit });
  const kind = "quantityKind" in value ? value.quantityKind : undefined;
  if (kind !== undefined) report("/quantityKind", { valueType, kind }, { case: "kind" });
}

/** Categories, texts and booleans have neither unit nor quantity kind. */
export const categoryNoUnit: Rule<"PropertyFacets" | "Result" | "Variable" | "FieldSpec"> = {
  code: "QU-11",
  on: ["PropertyFacets", "Result", "Variable", "FieldSpec"],
  check(value, report, context) {
    if (isProperty(value, context)) return checkOwn(value, report);
    if ("valueType" in value && value.valueType !== undefined) return checkOwn(value, report);
    const unit = "unit" in value ? value.unit : undefined;
    if (unit === undefined) return;
    const facets = propertyOf(value, context);
    const valueType = facets === undefined ? undefined : valueTypeOf(facets);
    if (!WITHOUT_UNIT.has(valueType)) return;
    report("/unit", { property: propertyName(value, context), valueType, unit }, { case: "of-property" });
  },
};
