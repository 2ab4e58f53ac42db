// SPDX-License-Identifier: Apache-2.0
import type { PropertyFacets, ValueType } from "@jiku/model";

/**
 * The value type of a property: as declared, else real when it has a quantity kind or a unit, else category when it has
 * categories; undefined when it is undeclared.
 *
 * @see model, 3.5, PropertyFacets
 */
export function valueTypeOf(facets: PropertyFacets): ValueType | undefined {
  if (facets.valueType !== undefined) return facets.valueType;
  if (facets.quantityKind !== undefined || facets.unit !== undefined) return "real";
  return facets.categories === undefined ? undefined : "category";
}

/** Whether values of the type are numbers. */
export function isNumeric(type: ValueType | undefined): boolean {
  return type === "real" || type === "integer" || type === "complex";
}
