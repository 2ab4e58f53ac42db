// SPDX-License-Identifier: Apache-2.0
import type { Dataset, Entity, Observation, Property, System } from "@jiku/model";
import { MADE_BY_SENSOR, OBSERVED_PROPERTY, OF_THING } from "../names.js";
import { defaulted, lossAt, losses } from "./carried.js";
import { type EncodeContext, identity, keptMembers, names, resourceOf, type StaEntity } from "./encode-context.js";
import { writePlace, writeThing } from "./write-place.js";
import { keptTraits, observationType, unitOfMeasurement, writeResult } from "./write-result.js";
import { writeTime } from "./write-time.js";

/** Observations of one property, one sensor and one unit. */
export interface DatastreamGroup {
  readonly id: string;
  readonly property: string;
  readonly system: string | undefined;
  readonly observations: readonly Observation[];
}

const SENSOR: ReadonlySet<string> = new Set([
  "label",
  "description",
  "roles",
  "derivedFrom",
  "sta:properties",
  "sta:encodingType",
  "sta:metadata",
]);
const PROPERTY: ReadonlySet<string> = new Set([
  "label",
  "description",
  "concept",
  "quantityKind",
  "native",
  "sta:properties",
]);
const OBSERVATION: ReadonlySet<string> = new Set([
  "observedProperty",
  "madeBySystem",
  "featureOfInterest",
  "phenomenonTime",
  "resultTime",
  "validTime",
  "result",
  "sta:Datastream",
  "sta:parameters",
  "sta:resultQuality",
]);
const DATASET: ReadonlySet<string> = new Set([
  "title",
  "label",
  "description",
  "temporal",
  "spatial",
  "members",
  "relations",
  "sta:observationType",
  "sta:unitOfMeasurement",
  "sta:resultTime",
  "sta:properties",
]);

/** A Datastream with all that its Observations refer to inside it. */
export function writeDatastream(group: DatastreamGroup, context: EncodeContext): StaEntity {
  const dataset = resourceOf<Dataset>(context, group.id, "Dataset");
  const [first] = group.observations as readonly [Observation];
  if (dataset !== undefined) datasetLosses(dataset, context);
  const title = dataset === undefined ? {} : names(dataset, context, "title");
  const kept = dataset === undefined ? {} : keptMembers(dataset, ["observationType", "unitOfMeasurement"]);
  const keptOthers = dataset === undefined ? {} : keptMembers(dataset, ["resultTime", "properties"]);
  const time = dataset?.temporal?.[0];
  const phenomenonTime = dataset === undefined ? undefined : writeTime(dataset, ["temporal"], time, context.emit);
  const thing = thingOf(dataset, context);
  return {
    ...identity("Datastreams", group.id),
    ...title,
    observationType: observationType(first.result),
    unitOfMeasurement: unitOfMeasurement(first.result),
    ...keptTraits(first.result, kept),
    ...keptOthers,
    ...(phenomenonTime === undefined ? {} : { phenomenonTime }),
    ...(thing === undefined ? {} : { Thing: thing }),
    ...writeSensor(group.system, context),
    ObservedProperty: writeProperty(group.property, context),
    Observations: group.observations.flatMap((one) => writeObservation(one, context)),
  };
}

function datasetLosses(dataset: Dataset, context: EncodeContext): void {
  context.written.add(dataset.id);
  losses(dataset, DATASET, context.emit);
  defaulted(dataset, ["sta:observationType", "sta:unitOfMeasurement"], context.emit);
  for (const [i, { predicate }] of (dataset.relations ?? []).entries())
    if (![OBSERVED_PROPERTY, MADE_BY_SENSOR, OF_THING].includes(predicate))
      context.emit(lossAt(dataset.id, ["relations", i]));
  if (dataset.spatial !== undefined) context.emit(lossAt(dataset.id, ["spatial"]));
  if ((dataset.temporal ?? []).length > 1) context.emit(lossAt(dataset.id, ["temporal"]));
}

function thingOf(dataset: Dataset | undefined, context: EncodeContext): StaEntity | undefined {
  const object = dataset?.relations?.find(({ predicate }) => predicate === OF_THING)?.object;
  if (object === undefined) return undefined;
  const entity = resourceOf<Entity>(context, object, "Entity");
  return entity === undefined || context.written.has(object) ? identity("Things", object) : writeThing(entity, context);
}

function writeSensor(id: string | undefined, context: EncodeContext): StaEntity {
  if (id === undefined) return {};
  const system = resourceOf<System>(context, id, "System");
  if (system === undefined || context.written.has(id)) return { Sensor: identity("Sensors", id) };
  context.written.add(id);
  losses(system, SENSOR, context.emit);
  if (system.roles.some((role) => role !== "sensor")) context.emit(lossAt(id, ["roles"]));
  for (const asset of system.derivedFrom ?? [])
    if (asset === `${id}/metadata`) context.written.add(asset);
    else context.emit(lossAt(id, ["derivedFrom"]));
  return {
    Sensor: {
      ...identity("Sensors", id),
      ...names(system, context),
      ...keptMembers(system, ["encodingType", "metadata", "properties"]),
    },
  };
}

function writeProperty(id: string, context: EncodeContext): StaEntity {
  const property = resourceOf<Property>(context, id, "Property");
  if (property === undefined || context.written.has(id)) return identity("ObservedProperties", id);
  context.written.add(id);
  losses(property, PROPERTY, context.emit);
  const { native, quantityKind, concept } = property;
  const definition = native?.["concept"] ?? native?.["quantityKind"] ?? concept ?? quantityKind;
  if (concept !== undefined && quantityKind !== undefined) context.emit(lossAt(id, ["quantityKind"]));
  return {
    ...identity("ObservedProperties", id),
    ...names(property, context),
    ...(definition === undefined ? {} : { definition }),
    ...keptMembers(property, ["properties"]),
  };
}

function writeObservation(observation: Observation, context: EncodeContext): readonly StaEntity[] {
  context.written.add(observation.id);
  const result = writeResult(observation, context);
  if (result === undefined) return [];
  losses(observation, OBSERVATION, context.emit);
  defaulted(observation, ["sta:Datastream"], context.emit);
  if ("unit" in observation.result && observation.result.native === undefined)
    context.emit(lossAt(observation.id, ["result", "native"], "defaulted"));
  const { featureOfInterest } = observation;
  const feature = resourceOf<Entity>(context, featureOfInterest, "Entity");
  const phenomenonTime = writeTime(observation, ["phenomenonTime"], observation.phenomenonTime, context.emit);
  const validTime = writeTime(observation, ["validTime"], observation.validTime, context.emit);
  const place = feature === undefined ? undefined : writePlace(feature, "FeaturesOfInterest", context);
  return [
    {
      ...identity("Observations", observation.id),
      ...(phenomenonTime === undefined ? {} : { phenomenonTime }),
      result,
      ...(observation.resultTime === undefined ? {} : { resultTime: observation.resultTime }),
      ...(validTime === undefined ? {} : { validTime }),
      ...keptMembers(observation, ["resultQuality", "parameters"]),
      ...(featureOfInterest === undefined
        ? {}
        : { FeatureOfInterest: place ?? identity("FeaturesOfInterest", featureOfInterest) }),
    },
  ];
}
