// SPDX-License-Identifier: Apache-2.0
import type { PropertyFacets, Quantity, Rule, RuleContext } from "@jiku/model";
import { type QudtUnit, unitsOfCode } from "@jiku/units";
import { isProperty, propertyOf, propertyOfCondition, type UnitCarrier } from "../observation/property-of.js";
import { remember } from "../remember.js";
import { isSameKind } from "./same-kind.js";

/** QUDT rounds the factor of one unit to different lengths under two names. */
const SAME_FACTOR = 1e-6;
/** The kind of units of which QUDT knows no use. */
const UNKNOWN = "http://qudt.org/vocab/quantitykind/Unknown";

function isOneSize(units: readonly QudtUnit[]): boolean {
  const factors = units.map((unit) => unit.factor).filter((factor) => factor !== 0);
  return factors.every((factor) => Math.abs(factor / (factors[0] ?? factor) - 1) <= SAME_FACTOR);
}

function hasUse({ quantityKinds }: QudtUnit, kind: string): boolean {
  return quantityKinds.some((known) => known === UNKNOWN || isSameKind(known, kind));
}

/** Whether every use of one unit is a use of the other. */
function isUsedAs(a: QudtUnit, b: QudtUnit): boolean {
  return a.exactMatch.includes(b.iri) || a.quantityKinds.every((kind) => kind === UNKNOWN || hasUse(b, kind));
}

/** The units that a code may be; undefined when they are of one size and of the same uses. */
const readingsOf = remember((code) => {
  const units = unitsOfCode(code);
  const isOne = isOneSize(units) && units.every((a) => units.every((b) => isUsedAs(a, b)));
  return isOne ? undefined : units;
});

function isSettled(readings: readonly QudtUnit[], facets: PropertyFacets | undefined, context: RuleContext): boolean {
  if (facets?.quantityKind === undefined) return false;
  const kind = context.expand(facets.quantityKind);
  const left = readings.filter((unit) => hasUse(unit, kind));
  return left.length > 0 && isOneSize(left);
}

function facetsOf(value: PropertyFacets | UnitCarrier | Quantity, context: RuleContext): PropertyFacets | undefined {
  if (isProperty(value, context)) return value;
  return propertyOf(value, context) ?? propertyOfCondition(context);
}

/** A code that stands for several QUDT units is made clear by a unit IRI, or by the quantity kind. */
export const ambiguousCode: Rule<"Quantity" | "Result" | "PropertyFacets" | "Variable" | "FieldSpec"> = {
  code: "QU-20",
  on: ["Quantity", "Result", "PropertyFacets", "Variable", "FieldSpec"],
  check(value, report, context) {
    if (!("unit" in value) || value.unit === undefined || value.unitIri !== undefined) return;
    const readings = readingsOf(value.unit);
    if (readings === undefined || isSettled(readings, facetsOf(value, context), context)) return;
    report("/unit", {
      unit: value.unit,
      units: readings.map(({ iri }) => `unit:${iri.slice(iri.lastIndexOf("/") + 1)}`),
    });
  },
};
