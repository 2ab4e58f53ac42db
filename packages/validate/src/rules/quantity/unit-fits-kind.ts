// SPDX-License-Identifier: Apache-2.0
import type { Rule, RuleContext } from "@jiku/model";
import { type DimensionVector, parseUnit, quantityKind } from "@jiku/units";
import { isProperty, propertyName, propertyOf } from "../observation/property-of.js";
import { remember } from "../remember.js";
import { dimensionText } from "./dimension-text.js";

const vectorOfKind = remember((iri) => quantityKind(iri)?.vector);

/** The dimensions of unit and kind where they differ; undefined when they agree or one of them is not known. */
function differing(
  unit: string,
  kind: string,
  context: RuleContext,
): readonly [DimensionVector, DimensionVector] | undefined {
  const parsed = parseUnit(unit);
  if (parsed === undefined || parsed.special?.startsWith("arb:")) return undefined;
  const { vector } = parsed;
  const expected = vectorOfKind(context.expand(kind));
  if (expected === undefined || expected.every((n, i) => n === vector[i])) return undefined;
  return [vector, expected];
}

/**
 * A unit has the dimension of the quantity kind beside it; where the property has no unit, the unit in use has that of
 * the property's kind. Arbitrary units have no dimension of their own (UCUM 2.2, 24) and are not compared.
 */
export const unitFitsKind: Rule<"PropertyFacets" | "Result" | "Variable" | "FieldSpec"> = {
  code: "QU-02",
  on: ["PropertyFacets", "Result", "Variable", "FieldSpec"],
  check(value, report, context) {
    const unit = "unit" in value ? value.unit : undefined;
    if (unit === undefined) return;
    const own = isProperty(value, context);
    const facets = own ? value : propertyOf(value, context);
    if (facets?.quantityKind === undefined || (!own && facets.unit !== undefined)) return;
    const vectors = differing(unit, facets.quantityKind, context);
    if (vectors === undefined) return;
    const [dimension, expected] = vectors.map(dimensionText);
    const values = { unit, kind: facets.quantityKind, dimension, expected };
    if (own) report("/unit", values);
    else report("/unit", { ...values, property: propertyName(value, context) }, { case: "of-property" });
  },
};
