// SPDX-License-Identifier: Apache-2.0
import { chance, pick } from "../draw.js";
import type { PropertyNature } from "../facts.js";
import { allows, enumValue, type Fixed, fill, wantsMember } from "../fill.js";
import { optionalTarget, type Scope, target, written } from "../scope.js";
import { spatialSupport } from "./geometry.js";
import { facetsOf, propertyFacets } from "./property-facets.js";
import { unitIriOf } from "./quantity.js";
import { ANY_NUMBER } from "./result.js";
import { temporalSupport } from "./time.js";
import { uncertaintySpec } from "./uncertainty.js";

/** A description of a field, and what its property is like. */
export interface SpecMade {
  readonly spec: Fixed;
  readonly facets: Fixed;
  readonly nature: PropertyNature;
}

const NUMBERS = new Set(["real", "integer", "complex"]);

function unitPart(scope: Scope, unit: string | undefined): Fixed {
  const iri = unitIriOf(unit);
  return { unit, unitIri: iri !== undefined && wantsMember(scope, "FieldSpec", "unitIri") ? iri : undefined };
}

/** A field of a property, in a unit of it. */
export function fieldSpec(scope: Scope): Fixed {
  const inline = chance(scope.draw, 50) ? propertyFacets(scope) : undefined;
  const property = inline === undefined ? target(scope, ["Property"]) : undefined;
  const nature = inline?.nature ?? property?.property ?? ANY_NUMBER;
  const unit = nature.usableUnits.length > 0 ? (nature.unit ?? nature.usableUnits[0]) : undefined;
  return fill(scope, "FieldSpec", {
    property: property && written(scope, property.id),
    inlineProperty: inline && fill(scope, "PropertyFacets", inline.fixed),
    ...unitPart(scope, unit),
    valueType: wantsMember(scope, "FieldSpec", "valueType") ? nature.valueType : undefined,
  });
}

/** Whether values of a property are numbers. */
export function isNumeric(facets: Fixed): boolean {
  return NUMBERS.has(valueTypeOf(facets) ?? "");
}

/** As declared, else real for what has a kind or a unit, else category for what has categories. */
export function valueTypeOf({ valueType, quantityKind, unit, categories }: Fixed): string | undefined {
  if (valueType !== undefined) return valueType as string;
  if (quantityKind !== undefined || unit !== undefined) return "real";
  return categories === undefined ? undefined : "category";
}

function needsDirection({ nature, rank = 0 }: Fixed): boolean {
  return nature === "flux" || (rank as number) > 0;
}

/** Whether values of a property can be told to be the same as others of it. */
export function isComparable(facets: Fixed): boolean {
  const { quantityKind, concept, positive, rank = 0, basis = "none" } = facets;
  const valueType = valueTypeOf(facets);
  if (valueType === undefined) return false;
  if (NUMBERS.has(valueType) && quantityKind === undefined && concept === undefined) return false;
  return !(needsDirection(facets) && positive === undefined) && !((rank as number) > 0 && basis === "none");
}

/** Facets of a property that lack nothing that a comparison asks for. */
function comparableFacets(scope: Scope): { readonly facets: Fixed; readonly nature: PropertyNature } {
  const { fixed, nature } = propertyFacets(scope);
  const made = fill(scope, "PropertyFacets", { ...fixed, valueType: nature.valueType });
  const direction =
    needsDirection(made) && made["positive"] === undefined ? { positive: enumValue(scope, "Positive") } : {};
  const { rank = 0, basis = "none" } = made;
  const frame = (rank as number) > 0 && basis === "none" ? { basis: "frame" } : {};
  const isNamed = made["quantityKind"] !== undefined || made["concept"] !== undefined;
  const concept = NUMBERS.has(nature.valueType) && !isNamed ? { concept: "cf:sea_surface_height_above_geoid" } : {};
  return { facets: { ...made, ...direction, ...frame, ...concept }, nature };
}

/** Where values lie, with everything that a comparison asks for. */
function comparableSpace(scope: Scope): unknown {
  if (!wantsMember(scope, "FieldSpec", "space", 60)) return undefined;
  const space = spatialSupport(scope) as Fixed;
  const size = pick(scope.draw, [100, 30, 250]);
  return {
    ...space,
    ...(space["rs"] === undefined || !allows(scope, "SpatialSupport", "epoch") ? {} : { epoch: 2011.4 }),
    ...(space["resolution"] === undefined
      ? {}
      : { resolution: fill(scope, "MeasuredRange", { min: size, max: size, unit: "m" }) }),
  };
}

/** Calendars and scales that go together. */
const CLOCKS = [
  ["UTC", "proleptic_gregorian"],
  ["TAI", "standard"],
  ["GPS", "proleptic_gregorian"],
  ["model", "360_day"],
  ["UT1", "noleap"],
] as const;

const PERIODS = ["PT10M", "PT1H", "P1D", "P1M", "P1Y2M3DT4H5M6.5S"] as const;

/** What a value speaks of in time, with everything that a comparison asks for. */
function comparableTime(scope: Scope): unknown {
  if (!wantsMember(scope, "FieldSpec", "time", 70)) return undefined;
  const { trs, calendar, timeScale, ...time } = temporalSupport(scope);
  const isDeclared = trs !== undefined && calendar !== undefined && timeScale !== undefined;
  const [scale, dates] = pick(scope.draw, CLOCKS);
  return {
    ...time,
    ...(isDeclared ? { trs, calendar, timeScale } : { calendar: dates, timeScale: scale }),
    ...(time["period"] === undefined ? {} : { period: pick(scope.draw, PERIODS) }),
    ...(time["step"] === undefined ? {} : { step: pick(scope.draw, ["PT1H", "PT10M"]) }),
    ...(time["latency"] === undefined ? {} : { latency: pick(scope.draw, ["PT10M", "PT1M", "P1M"]) }),
  };
}

const SILENT = new Set(["none", "unknown"]);

/** The form of an uncertainty; none is required where there is none. */
export function comparableUncertainty(scope: Scope): unknown {
  if (!wantsMember(scope, "FieldSpec", "uncertainty", 50)) return undefined;
  const { required, ...made } = uncertaintySpec(scope) as Fixed;
  return SILENT.has(made["kind"] as string) || required === undefined ? made : { ...made, required };
}

/** A property of the package, or facets of its own, that can be compared. */
function comparableProperty(scope: Scope): {
  readonly fixed: Fixed;
  readonly facets: Fixed;
  readonly nature: PropertyNature;
} {
  const found = chance(scope.draw, 50)
    ? optionalTarget(scope, ["Property"], ({ property }) => isComparable(property?.facets ?? {}))
    : undefined;
  if (found?.property?.facets !== undefined)
    return {
      fixed: { property: written(scope, found.id), inlineProperty: undefined },
      facets: found.property.facets,
      nature: found.property,
    };
  const { facets, nature } = comparableFacets(scope);
  return { fixed: { property: undefined, inlineProperty: facets }, facets, nature };
}

/** A field description that is compatible with itself: nothing is left undeclared that a comparison asks for. */
export function comparableSpec(scope: Scope): SpecMade {
  const { fixed, facets, nature } = comparableProperty(scope);
  const unit = nature.usableUnits.length > 0 ? (nature.unit ?? nature.usableUnits[0]) : undefined;
  const spec = fill(scope, "FieldSpec", {
    ...fixed,
    ...unitPart(scope, unit),
    valueType: wantsMember(scope, "FieldSpec", "valueType") ? valueTypeOf(facets) : undefined,
    space: comparableSpace(scope),
    time: comparableTime(scope),
    uncertainty: comparableUncertainty(scope),
  });
  return { spec, facets, nature };
}

/** Facets of a field whether they stand in it or in its property. */
export function inlined(facets: Fixed): Fixed {
  return { property: undefined, inlineProperty: facetsOf(facets) };
}

/** A form of uncertainty that informs. */
export function informs(spec: Fixed): boolean {
  const { kind = "none" } = (spec["uncertainty"] ?? {}) as Fixed;
  return !SILENT.has(kind as string);
}

/** A field that states how sure it is. */
export function sureSpec(scope: Scope): Fixed {
  const spec = fieldSpec(scope);
  return informs(spec)
    ? spec
    : {
        ...spec,
        uncertainty: fill(scope, "UncertaintySpec", {
          kind: "standard",
          required: undefined,
          correlation: undefined,
          correlationRef: undefined,
          memberCount: undefined,
          level: undefined,
          coverageFactor: undefined,
        }),
      };
}
