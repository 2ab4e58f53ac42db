// SPDX-License-Identifier: Apache-2.0
import type {
  Field,
  FieldSpec,
  PropertyFacets,
  Quantity,
  Report,
  Result,
  Rule,
  RuleContext,
  Variable,
} from "@jiku/model";
import { holderOf } from "../holder-of.js";
import { propertyOf, propertyOfCondition, propertyOfRef } from "../observation/property-of.js";
import { isNumeric, valueTypeOf } from "../observation/value-type-of.js";

const COUNT = "http://qudt.org/vocab/quantitykind/Count";
const WITHOUT_UNIT: ReadonlySet<string> = new Set(["flag", "missingReason", "count"]);

/** A count by whole numbers needs no unit. */
function isCount(facets: PropertyFacets | undefined, context: RuleContext): boolean {
  return (
    facets?.valueType === "integer" &&
    facets.quantityKind !== undefined &&
    context.expand(facets.quantityKind) === COUNT
  );
}

function checkQuantity({ value, unit }: Quantity, report: Report, context: RuleContext): void {
  if (value === undefined || unit !== undefined) return;
  if (!isCount(propertyOfCondition(context), context)) report("", { value });
}

function checkResult(result: Result, report: Report, context: RuleContext): void {
  if ((result.kind !== "quantity" && result.kind !== "vector") || result.unit !== undefined) return;
  const value = result.kind === "quantity" ? result.value : result.values;
  if (value === undefined || isCount(propertyOf(result, context), context)) return;
  report("", { value: JSON.stringify(value) });
}

function checkNumbers(carrier: Variable | FieldSpec, report: Report, context: RuleContext): void {
  if (carrier.unit !== undefined) return;
  if ("role" in carrier && carrier.role !== undefined && WITHOUT_UNIT.has(carrier.role)) return;
  const facets = carrier.property === undefined ? carrier.inlineProperty : propertyOfRef(carrier.property, context);
  const own = "valueType" in carrier ? carrier.valueType : undefined;
  if (!isNumeric(own ?? (facets && valueTypeOf(facets))) || isCount(facets, context)) return;
  if (context.key !== "variables") {
    report("", {}, { case: "spec" });
    return;
  }
  const { variables = {} } = holderOf<Field>(context);
  report("", { variable: Object.keys(variables).find((name) => variables[name] === carrier) }, { case: "variable" });
}

/** A number has a unit; a pure number has the unit "1". */
export const unitDeclared: Rule<"Quantity" | "Result" | "Variable" | "FieldSpec"> = {
  code: "QU-15",
  on: ["Quantity", "Result", "Variable", "FieldSpec"],
  check(carrier, report, context) {
    if ("kind" in carrier) checkResult(carrier, report, context);
    else if ("value" in carrier) checkQuantity(carrier, report, context);
    else checkNumbers(carrier, report, context);
  },
};
