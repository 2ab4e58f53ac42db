// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart, pointerTokens } from "@jiku/adapter";
import type { Observation, TimeExtent } from "@jiku/model";
import {
  firstGiven,
  given,
  isObject,
  itemsOf,
  type JsonNode,
  member,
  textOf,
  wholeOf,
  wordOf,
} from "../json/json-node.js";
import { emitResource, type LiftContext, missing, wording } from "../lift-context.js";
import { liftResult, type ResultTraits, resultType } from "../lift-result.js";
import { liftInstant, liftTime } from "../lift-time.js";
import { liftUnitText, type UnitReading } from "../lift-unit.js";
import { FEATURE_CLASS, OMS_CONTEXT } from "../names.js";
import { liftGeoJson } from "../space/lift-geojson.js";
import { conceptOf } from "../sta/lift-sensor.js";
import { liftReference, readReference } from "./read-reference.js";

const FEATURES = ["featureOfInterest", "proximateFeatureOfInterest", "hasFeatureOfInterest", "samplingFeature"];
const ULTIMATE = ["ultimateFeatureOfInterest", "hasUltimateFeatureOfInterest"];
const PROCEDURES = ["procedure", "observingProcedure", "usedProcedure"];
const SENSORS = ["observer", "madeBySensor"];
const PROPERTIES = ["observedProperty"];
const RESULTS = ["result", "hasResult", "hasSimpleResult"];
const TYPES = ["observationType", "featureType", "type", "@type"];
/** Members without a place in the model, kept as they are. */
const KEPT = [...TYPES, "resultQuality", "parameter", "parameters", "metadata", "metadataReference"];

/** Whether an object, or the properties of a Feature, is an observation of OMS. */
export function isOmsObservation(value: unknown): boolean {
  if (!isObject(value)) return false;
  const has = (names: readonly string[]): boolean =>
    names.some((name) => Object.hasOwn(value, name) || Object.hasOwn(value, `${name}Reference`));
  return has(PROPERTIES) && (has(RESULTS) || has(FEATURES) || has(PROCEDURES));
}

/** An observation (ISO 19156): as an object, or as a GeoJSON Feature with its members among the properties. */
export function liftOms(context: LiftContext, record: JsonNode): void {
  const isFeature = member(record, "type")?.value === "Feature";
  const node = isFeature ? (given(record, "properties") ?? record) : record;
  const id = idOf(context, record);
  const result = firstGiven(node, RESULTS);
  if (result === undefined) {
    missing(context, "result", node);
    return;
  }
  const common = commonMembers(context, record, node, id, isFeature);
  const traits = traitsOf(context, node, result, textOf(given(node, "observedPropertyName")) ?? id);
  const steps = itemsOf(given(node, "timeStep"));
  const values = itemsOf(result);
  if (steps.length > 0 && steps.length === values.length) {
    for (const [i, step] of steps.entries()) {
      const time = liftTime(context, "timeStep", step);
      const value = values[i] as JsonNode;
      emitObservation(context, { ...common, id: `${id}/${i}` }, time, value, step, value, traits);
    }
    return;
  }
  const [time, timeNode] = phenomenonTime(context, node);
  emitObservation(context, { ...common, id }, time, record, timeNode, innerValue(result), traits);
}

type Common = Omit<Observation, "id" | "result" | "phenomenonTime">;

function emitObservation(
  context: LiftContext,
  common: Common & { readonly id: string },
  time: TimeExtent | undefined,
  source: JsonNode,
  timeNode: JsonNode | undefined,
  value: JsonNode,
  traits: ResultTraits,
): void {
  const observation: Observation = {
    ...common,
    ...(time === undefined ? {} : { phenomenonTime: time }),
    result: liftResult(context, value, traits),
  } as Observation;
  emitResource(context, observation, source, [
    ["/result", value],
    ["/phenomenonTime", timeNode],
  ]);
}

function idOf({ run }: LiftContext, node: JsonNode): string {
  const { base } = run.options;
  const local = wordOf(firstGiven(node, ["id", "@id", "identifier"]));
  if (local === undefined)
    return `${base}_/observation${pointerTokens(node.pointer)
      .map((token) => `/${encodeIriPart(token)}`)
      .join("")}`;
  return /^(?:https?:\/\/|urn:[a-z0-9][a-z0-9-]*:)\S+$/i.test(local) ? local : base + encodeIriPart(local);
}

function commonMembers(
  context: LiftContext,
  record: JsonNode,
  node: JsonNode,
  id: string,
  isFeature: boolean,
): Omit<Common, "id"> {
  const property = readReference(context, node, PROPERTIES, "property");
  if (property === undefined) missing(context, "observedProperty", node);
  const feature = readReference(context, node, FEATURES, "feature");
  const ultimate = readReference(context, node, ULTIMATE, "feature");
  const procedure = readReference(context, node, PROCEDURES, "procedure");
  const sensor = readReference(context, node, SENSORS, "sensor");
  const entity = (iri: string, label: { readonly und: string }) =>
    ({ type: "Entity", id: iri, label, entityTypes: [FEATURE_CLASS] }) as const;
  const geometry = given(record, "geometry");
  const [shape] =
    !isFeature || geometry === undefined ? [] : (liftGeoJson(context, geometry, "rfc7946", "sampledAt") ?? []);
  const observed = liftReference(context, property, (iri, label) => ({
    type: "Property",
    id: iri,
    label,
    ...conceptOf(iri),
  }));
  const featureId = liftReference(context, feature, entity);
  const ultimateId = liftReference(context, ultimate, entity);
  const procedureId = liftReference(context, procedure, (iri, label) => ({ type: "Procedure", id: iri, label }));
  const sensorId = liftReference(context, sensor, (iri, label) => ({
    type: "System",
    id: iri,
    label,
    roles: ["sensor"],
  }));
  const resultTime = liftInstant(context, "resultTime", given(node, "resultTime"));
  const validTime =
    liftTime(context, "validTime", given(node, "validTime")) ?? flatTime(context, node, "validTime")?.[0];
  const kept = KEPT.flatMap((name) => {
    const found = given(node, name);
    return found === undefined ? [] : [[`oms:${name.replace("@", "")}`, wholeOf(found)] as const];
  });
  const label = wording(context, "name", firstGiven(node, ["name", "label"]));
  return {
    type: "Observation",
    ...(kept.length === 0 ? {} : { "@context": OMS_CONTEXT }),
    ...(label === undefined ? {} : { label }),
    observedProperty: observed ?? `${id}/observedProperty`,
    ...((featureId ?? ultimateId) === undefined ? {} : { featureOfInterest: (featureId ?? ultimateId) as string }),
    ...(featureId === undefined || ultimateId === undefined ? {} : { ultimateFeatureOfInterest: ultimateId }),
    ...(resultTime === undefined ? {} : { resultTime }),
    ...(validTime === undefined ? {} : { validTime }),
    ...(procedureId === undefined ? {} : { usedProcedure: procedureId }),
    ...(sensorId === undefined ? {} : { madeBySystem: sensorId }),
    ...(shape === undefined ? {} : { geometry: shape }),
    ...Object.fromEntries(kept),
  };
}

function phenomenonTime(context: LiftContext, node: JsonNode): readonly [TimeExtent | undefined, JsonNode | undefined] {
  const one = given(node, "phenomenonTime");
  if (one !== undefined) return [liftTime(context, "phenomenonTime", one), one];
  return flatTime(context, node, "phenomenonTime") ?? [undefined, undefined];
}

/** A time in two members, as OMSF writes it. */
function flatTime(context: LiftContext, node: JsonNode, name: string): readonly [TimeExtent, JsonNode] | undefined {
  const start = given(node, `${name}Start`);
  const end = given(node, `${name}End`);
  const present = start ?? end;
  if (present === undefined) return undefined;
  const value = [textOf(start) ?? "", textOf(end) ?? ""].join("/");
  const extent = liftTime(context, name, { ...present, value });
  return extent === undefined ? undefined : [extent, present];
}

const VALUES = ["value", "hasNumericValue", "numericValue"];
const UNITS = ["uom", "unit", "unitOfMeasure", "unitCode", "hasUnit"];

/** The value of a result that carries its unit beside it. */
function innerValue(result: JsonNode): JsonNode {
  return (isObject(result.value) ? firstGiven(result, VALUES) : undefined) ?? result;
}

function traitsOf(context: LiftContext, node: JsonNode, result: JsonNode, variable: string): ResultTraits {
  const names = TYPES.flatMap((name) => textOf(given(node, name)) ?? []);
  const typeName = names.find((name) => resultType(name) !== "any");
  const reference =
    firstGiven(node, ["unitOfMeasureReference", "resultUnitOfMeasure", "unitOfMeasureName"]) ??
    (isObject(result.value) ? firstGiven(result, UNITS) : undefined);
  const unit: UnitReading = reference === undefined ? {} : liftUnitText(context, unitText(reference), variable);
  return { type: resultType(typeName), unit, ...(typeName === undefined ? {} : { typeName }) };
}

function unitText(node: JsonNode): JsonNode {
  return isObject(node.value) ? (firstGiven(node, ["code", "href", "@id", "symbol"]) ?? node) : node;
}
