// SPDX-License-Identifier: Apache-2.0
import type {
  Condition,
  FieldSpec,
  Observation,
  Property,
  PropertyFacets,
  Quantity,
  Result,
  RuleContext,
  Variable,
} from "@jiku/model";
import { holderOf } from "../holder-of.js";

/** What has a unit in use and speaks of a property. */
export type UnitCarrier = Result | Variable | FieldSpec;

/** Companions whose values are not in the unit of the property they stand beside. */
const BESIDE: ReadonlySet<string> = new Set(["flag", "missingReason", "weight", "count"]);

/** The Property with this id; undefined when it is not in the closed set. */
export function propertyOfRef(ref: string | undefined, context: RuleContext): PropertyFacets | undefined {
  if (ref === undefined) return undefined;
  const resource = context.resolve(ref);
  return resource?.type === "Property" ? (resource as Property) : undefined;
}

/** Whether a value is a property: a Property, the inline property of a spec or variable, or facets that stand alone. */
export function isProperty(
  value: PropertyFacets | UnitCarrier | Quantity,
  context: RuleContext,
): value is PropertyFacets {
  if (context.key === "inlineProperty") return true;
  return context.holders.length === 0 && !("kind" in value || "property" in value || "inlineProperty" in value);
}

/**
 * The property that the numbers of a result, variable or spec are values of; undefined when it is undeclared, when it
 * does not resolve, and for a companion (flag, reason, weight, count) whose numbers are no values of the property.
 */
export function propertyOf(carrier: UnitCarrier, context: RuleContext): PropertyFacets | undefined {
  if ("kind" in carrier) return propertyOfRef(holderOf<Observation>(context).observedProperty, context);
  if ("role" in carrier && carrier.role !== undefined && BESIDE.has(carrier.role)) return undefined;
  return carrier.property === undefined ? carrier.inlineProperty : propertyOfRef(carrier.property, context);
}

/** The property of the condition that a quantity states; undefined for a quantity elsewhere. */
export function propertyOfCondition(context: RuleContext): PropertyFacets | undefined {
  return propertyOfRef(holderOf<Condition>(context).property, context);
}

/** How a message names the property of a carrier: its id as written, or "inlineProperty". */
export function propertyName(carrier: UnitCarrier, context: RuleContext): string {
  const ref = "kind" in carrier ? holderOf<Observation>(context).observedProperty : carrier.property;
  return ref ?? "inlineProperty";
}
