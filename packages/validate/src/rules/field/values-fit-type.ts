// SPDX-License-Identifier: Apache-2.0
import type { PropertyFacets, Range, Rule, RuleContext, ValueType, Variable } from "@jiku/model";
import { token } from "../token.js";

const FITTING: Readonly<Partial<Record<ValueType, readonly Range["kind"][]>>> = {
  real: ["real", "integer"],
  integer: ["integer"],
  boolean: ["truth"],
  category: ["text", "integer"],
  text: ["text", "integer"],
};

/** The values of a variable are of the type of its property, and whole numbers are ones that a double holds (CoverageJSON 1.0, 6.2). */
export const valuesFitType: Rule<"Field"> = {
  code: "FD-10",
  on: "Field",
  check({ variables, ranges }, report, context) {
    for (const [variable, range] of Object.entries(ranges)) {
      if (range.kind === "array") continue;
      const own = Object.hasOwn(variables, variable) ? variables[variable] : undefined;
      const valueType = own === undefined || (own.role ?? "value") !== "value" ? undefined : valueTypeOf(own, context);
      const expected = valueType === undefined ? undefined : FITTING[valueType];
      if (expected !== undefined && !expected.includes(range.kind)) {
        report(`/ranges${token(variable)}`, { variable, kind: range.kind, valueType, expected });
      } else if (range.kind === "integer") {
        const value = range.values.find((v) => v !== null && !Number.isSafeInteger(v));
        if (value !== undefined) report(`/ranges${token(variable)}`, { variable, value }, { case: "integer" });
      }
    }
  },
};

/** The declared value type, or what unit, kind and categories imply (model, 3.5); undefined when nothing says it. */
function valueTypeOf(variable: Variable, context: RuleContext): ValueType | undefined {
  const property = variable.inlineProperty ?? (context.resolve(variable.property) as PropertyFacets | undefined);
  if (property === undefined) return undefined;
  if (property.valueType !== undefined) return property.valueType;
  if (property.quantityKind !== undefined || property.unit !== undefined) return "real";
  return property.categories === undefined ? undefined : "category";
}
