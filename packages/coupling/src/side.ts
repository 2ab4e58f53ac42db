// SPDX-License-Identifier: Apache-2.0
import type {
  AnyResource,
  FieldSpec,
  Property,
  PropertyFacets,
  SpatialSupport,
  TemporalSupport,
  ValueType,
} from "@jiku/model";

/** What a coupling check looks resources up with. */
export interface Look {
  /** The resource behind a reference; undefined when it is not at hand. */
  resolve(ref: string | undefined): AnyResource | undefined;
  /** Makes a CURIE absolute. */
  expand(iri: string): string;
}

/** One end of a comparison, with its property at hand. */
export interface Side {
  readonly spec: FieldSpec;
  /** Facets of the property; empty when it is undeclared or not at hand. */
  readonly facets: PropertyFacets;
  readonly valueType: ValueType | undefined;
  readonly space: SpatialSupport | undefined;
  readonly time: TemporalSupport | undefined;
}

export function sideOf(spec: FieldSpec, look: Look): Side {
  const facets = facetsOf(spec, look);
  const { space, time } = spec;
  return { spec, facets, valueType: spec.valueType ?? valueTypeOf(facets), space, time };
}

function facetsOf({ property, inlineProperty }: FieldSpec, look: Look): PropertyFacets {
  if (inlineProperty !== undefined) return inlineProperty;
  const found = look.resolve(property);
  return found?.type === "Property" ? (found as Property) : {};
}

/** As declared, else real for what has a kind or a unit, else category for what has categories (model, PropertyFacets). */
function valueTypeOf({ valueType, quantityKind, unit, categories }: PropertyFacets): ValueType | undefined {
  if (valueType !== undefined) return valueType;
  if (quantityKind !== undefined || unit !== undefined) return "real";
  return categories === undefined ? undefined : "category";
}

export function isNumeric({ valueType }: Side): boolean {
  return valueType === "real" || valueType === "integer" || valueType === "complex";
}

export function rankOfValues({ facets }: Side): number {
  return facets.rank ?? 0;
}
