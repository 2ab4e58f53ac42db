// SPDX-License-Identifier: Apache-2.0
import type { Dataset, Relation } from "@jiku/model";
import { given, itemsOf, type JsonNode, member, oneOrMore, textOf } from "../json/json-node.js";
import { isNew, missing, wording } from "../lift-context.js";
import { type ResultTraits, resultType } from "../lift-result.js";
import { liftTime } from "../lift-time.js";
import { liftUnit } from "../lift-unit.js";
import { SENSOR_LIMITS } from "../limits.js";
import { MADE_BY_SENSOR, OBSERVED_PROPERTY, OF_THING } from "../names.js";
import { liftGeoJson } from "../space/lift-geojson.js";
import { liftObservation } from "./lift-observation.js";
import { liftProperty, liftSensor } from "./lift-sensor.js";
import {
  type Datastream,
  type DatastreamSite,
  emitEntity,
  extras,
  followNothing,
  idOf,
  linkedId,
  type StaContext,
} from "./sta-context.js";
import { isReference } from "./sta-ids.js";

const UNKNOWN: readonly ResultTraits[] = [{ type: "any", unit: {} }];

/** A Datastream or MultiDatastream as a Dataset of its Observations, and all that stands within it. */
export function liftDatastream(context: StaContext, node: JsonNode, site: DatastreamSite): Datastream {
  const id = idOf(context, site.multi ? "MultiDatastreams" : "Datastreams", node);
  const known = context.datastreams.get(id);
  if (known !== undefined) return known;
  if (isReference(node)) return { id, properties: [`${id}/ObservedProperty`], traits: UNKNOWN, multi: site.multi };
  const datastream = readDatastream(context, node, id, site);
  context.datastreams.set(id, datastream);
  if (!isNew(context, id)) return datastream;
  followNothing(context, node);
  const things = oneOrMore(firstOf(node, "Thing", "Things")).map((thing) => context.lift.thing(context, thing));
  const thing = site.thing ?? things[0] ?? linkedId(context, node, "Thing");
  const members = itemsOf(given(node, "Observations")).flatMap((one) => liftObservation(context, one, datastream));
  emitDataset(context, node, datastream, thing, members);
  return datastream;
}

function firstOf(node: JsonNode, ...names: readonly string[]): JsonNode | undefined {
  return names.map((name) => given(node, name)).find((found) => found !== undefined);
}

function readDatastream(context: StaContext, node: JsonNode, id: string, site: DatastreamSite): Datastream {
  const { multi } = site;
  const sensorNode = given(node, "Sensor");
  const sensor =
    site.sensor ?? (sensorNode === undefined ? linkedId(context, node, "Sensor") : liftSensor(context, sensorNode));
  const inline = oneOrMore(firstOf(node, "ObservedProperty", "ObservedProperties"));
  const own = inline.map((one) => liftProperty(context, one));
  const traits = traitsOf(context, node, multi);
  const fallback = site.property ?? linkedId(context, node, "ObservedProperty");
  const properties =
    own.length > 0 ? own : fallback !== undefined ? [fallback] : traits.map((_, i) => unnamed(id, multi, i));
  return { id, properties, traits, multi, ...(sensor === undefined ? {} : { sensor }) };
}

/** The address under which a service would give the property that the file does not hold. */
function unnamed(id: string, multi: boolean, index: number): string {
  return multi ? `${id}/ObservedProperties/${index}` : `${id}/ObservedProperty`;
}

function traitsOf(context: StaContext, node: JsonNode, multi: boolean): readonly ResultTraits[] {
  const variable = textOf(member(node, "name")) ?? textOf(member(node, "description")) ?? "–";
  if (!multi) {
    const typeName = textOf(member(node, "observationType"));
    const unitNode = member(node, "unitOfMeasurement");
    if (typeName === undefined) missing(context, "observationType", node);
    if (unitNode === undefined) missing(context, "unitOfMeasurement", node);
    return [traits(typeName, liftUnit(context, unitNode, variable))];
  }
  const names = itemsOf(given(node, "multiObservationDataTypes")).map((one) => textOf(one));
  const units = itemsOf(given(node, "unitOfMeasurements"));
  const count = Math.max(names.length, units.length, 1);
  return Array.from({ length: count }, (_, i) => traits(names[i], liftUnit(context, units[i], `${variable} ${i}`)));
}

function traits(typeName: string | undefined, unit: ResultTraits["unit"]): ResultTraits {
  return { type: resultType(typeName), unit, ...(typeName === undefined ? {} : { typeName }) };
}

function emitDataset(
  context: StaContext,
  node: JsonNode,
  { id, properties, sensor }: Datastream,
  thing: string | undefined,
  members: readonly string[],
): void {
  const relations: readonly Relation[] = [
    ...properties.map((object) => ({ predicate: OBSERVED_PROPERTY, object })),
    ...(sensor === undefined ? [] : [{ predicate: MADE_BY_SENSOR, object: sensor }]),
    ...(thing === undefined ? [] : [{ predicate: OF_THING, object: thing }]),
  ];
  const area = given(node, "observedArea");
  const spatial = area === undefined ? [] : (liftGeoJson(context, area, "rfc7946", "bounding") ?? []);
  const temporal = liftTime(context, "phenomenonTime", member(node, "phenomenonTime"));
  const title = wording(context, "name", member(node, "name"));
  const description = wording(context, "description", member(node, "description"));
  const kept = ["observationType", "multiObservationDataTypes", "unitOfMeasurement", "unitOfMeasurements"];
  const dataset: Dataset = {
    type: "Dataset",
    id,
    ...(description === undefined ? {} : { description }),
    ...(title === undefined ? {} : { title }),
    ...(spatial.length === 0 ? {} : { spatial }),
    ...(temporal === undefined ? {} : { temporal: [temporal] }),
    ...(members.length === 0 || members.length > SENSOR_LIMITS.members ? {} : { members }),
    relations,
    ...extras(node, [...kept, "resultTime", "properties"]),
  };
  emitEntity(context, dataset, node, [
    ["/title", member(node, "name")],
    ["/description", member(node, "description")],
    ["/spatial", area],
    ["/temporal", member(node, "phenomenonTime")],
  ]);
}
