// SPDX-License-Identifier: Apache-2.0
import type {
  AnyResource,
  Field,
  FieldSpec,
  Model,
  Observation,
  Property,
  ReferenceSystem,
  TimeExtent,
} from "@jiku/model";
import { referenceSystem } from "@jiku/spacetime";
import { geometriesOf } from "./geometries-of.js";

/** What the survey counts: carriers that declare something, of those that could. */
export interface DeclaredCount {
  readonly count: number;
  readonly of: number;
}

export const SURVEYED = [
  "meaning",
  "space",
  "time",
  "quantity",
  "uncertainty",
  "provenance",
  "policy",
  "coupling",
] as const;

/** A dimension that is judged by what resources declare. */
export type SurveyedDimension = (typeof SURVEYED)[number];

type Counters = Record<SurveyedDimension, { count: number; of: number }>;

/** Counts what is declared, one resource after the other. */
export interface DeclaredCollector {
  /** @param systemOf the reference system of an id, of the same document; registered ones are known */
  take(resource: AnyResource, systemOf?: (id: string) => ReferenceSystem | undefined): void;
  result(): Readonly<Record<SurveyedDimension, DeclaredCount>>;
}

/** Counts how much resources declare of their meaning, space, time, units, uncertainty, provenance and terms of use. */
export function collectDeclared(): DeclaredCollector {
  const counters = Object.fromEntries(SURVEYED.map((name) => [name, { count: 0, of: 0 }])) as Counters;
  return {
    take(resource, systemOf = referenceSystem) {
      for (const geometry of geometriesOf(resource)) note(counters.space, geometry.rs !== undefined);
      countUnits(resource, counters.quantity);
      if (resource.type === "Property") countProperty(resource as Property, counters);
      if (resource.type === "Observation") countObservation(resource as Observation, counters);
      if (resource.type === "Field") countField(resource as Field, counters, systemOf);
      if (resource.type === "Entity" && "existence" in resource)
        note(counters.time, isPlaced(resource.existence as TimeExtent));
      if (["Observation", "Field", "Dataset", "Sample"].includes(resource.type))
        note(counters.provenance, hasMaker(resource));
      countCoupling(resource, counters.coupling);
      if (resource.type === "Dataset") note(counters.policy, "license" in resource || resource.policy !== undefined);
    },
    result: () => counters,
  };
}

function note(counter: { count: number; of: number }, declared: boolean): void {
  counter.of++;
  if (declared) counter.count++;
}

function countProperty(property: Property, counters: Counters): void {
  const numeric =
    property.valueType === undefined
      ? property.categories === undefined
      : ["real", "integer", "complex"].includes(property.valueType);
  if (numeric) note(counters.meaning, property.quantityKind !== undefined || property.concept !== undefined);
}

function countObservation(observation: Observation, counters: Counters): void {
  const { result, phenomenonTime, support } = observation;
  note(counters.time, phenomenonTime !== undefined && isPlaced(phenomenonTime));
  if (support?.space !== undefined && support.space.kind !== "none")
    note(counters.space, support.space.rs !== undefined);
  const numeric =
    (result.kind === "quantity" && result.value !== undefined) ||
    (result.kind === "vector" && result.values !== undefined);
  if (numeric) note(counters.uncertainty, result.uncertainty !== undefined && result.uncertainty.kind !== "unknown");
}

const NOT_PLACES: ReadonlySet<string> = new Set(["identifier", "ordinal", "parametric"]);

/** The axes of the domain of a field in space and time, and the units and uncertainty of its numbers. */
function countField(
  { domain, variables, ranges }: Field,
  counters: Counters,
  systemOf: (id: string) => ReferenceSystem | undefined,
): void {
  for (const { rs } of domain.referencing ?? []) {
    const system = systemOf(rs);
    if (system?.kind === "temporal") note(counters.time, system.calendar !== undefined);
    else if (system === undefined || !NOT_PLACES.has(system.kind))
      note(counters.space, system === undefined || isDefined(system));
  }
  const names = Object.entries(variables);
  for (const [name, { role = "value", unit, uncertainty }] of names) {
    const range = ranges[name];
    const isNumber = range?.kind === "real" || (range?.kind === "array" && range.array.dataType !== "string");
    if (!isNumber || role === "flag") continue;
    note(counters.quantity, unit !== undefined);
    if (role !== "value") continue;
    const hasCompanion = names.some(([, one]) => one.companionOf === name && one.role === "standardUncertainty");
    note(counters.uncertainty, hasCompanion || (uncertainty !== undefined && uncertainty.kind !== "unknown"));
  }
}

/** Whether a system is tied to the world: by a definition, a datum, parts, or a body that it is fixed to. */
function isDefined(system: ReferenceSystem): boolean {
  const { kind, definition, verticalDatum, componentSystems, attachedTo } = system;
  const isEarthly = kind === "geodetic" || kind === "projected" || kind === "vertical" || kind === "compound";
  const ties = [definition, verticalDatum, componentSystems, attachedTo];
  return !isEarthly || registered(system) || ties.some((one) => one !== undefined);
}

function registered({ id }: ReferenceSystem): boolean {
  return referenceSystem(id) !== undefined;
}

/** Whatever gives or takes values: it can be coupled when the support of the values is known in space and time. */
function countCoupling(resource: AnyResource, counter: { count: number; of: number }): void {
  if (resource.type === "Observation") {
    const { support } = resource as Observation;
    note(counter, support?.space !== undefined && support.time !== undefined);
  } else if (resource.type === "Field") {
    for (const { role = "value", support } of Object.values((resource as Field).variables))
      if (role === "value") note(counter, support?.time !== undefined);
  } else if (resource.type === "Model" || resource.type === "Operator") {
    for (const { field } of (resource as Model).ports ?? []) note(counter, isCoupled(field));
  }
}

function isCoupled(field: FieldSpec | undefined): boolean {
  const { property, inlineProperty, space, time } = field ?? {};
  return (property ?? inlineProperty) !== undefined && space !== undefined && time !== undefined;
}

/** A time of day needs a zone or a time system; a date does not. */
function isPlaced(extent: TimeExtent): boolean {
  const { at, start, end, trs } = extent;
  if (trs !== undefined) return true;
  return [at, start, end].every(
    (text) => text === undefined || !text.includes("T") || /(?:Z|[+-]\d\d:\d\d)$/.test(text),
  );
}

function hasMaker(resource: AnyResource): boolean {
  const makers = ["usedProcedure", "madeBySystem", "generatedBy", "derivedFrom", "publisher", "creators", "source"];
  return makers.some((member) => Object.hasOwn(resource, member));
}

/** Every object that carries a number of its own: a Quantity, or a result of kind quantity or vector. */
function countUnits(value: unknown, counter: { count: number; of: number }): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    if (typeof value[0] === "object") for (const item of value) countUnits(item, counter);
    return;
  }
  const { kind, value: number, values, unit } = value as Readonly<Record<string, unknown>>;
  const isQuantity = typeof number === "number" && (kind === undefined || kind === "quantity") && !("metric" in value);
  if (isQuantity || (kind === "vector" && Array.isArray(values))) note(counter, typeof unit === "string");
  for (const member of Object.values(value)) countUnits(member, counter);
}
