// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Field, FieldSpec, Model, Observation, Property, TimeExtent } from "@jiku/model";
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
  take(resource: AnyResource): void;
  result(): Readonly<Record<SurveyedDimension, DeclaredCount>>;
}

/** Counts how much resources declare of their meaning, space, time, units, uncertainty, provenance and terms of use. */
export function collectDeclared(): DeclaredCollector {
  const counters = Object.fromEntries(SURVEYED.map((name) => [name, { count: 0, of: 0 }])) as Counters;
  return {
    take(resource) {
      for (const geometry of geometriesOf(resource)) note(counters.space, geometry.rs !== undefined);
      countUnits(resource, counters.quantity);
      if (resource.type === "Property") countProperty(resource as Property, counters);
      if (resource.type === "Observation") countObservation(resource as Observation, counters);
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
