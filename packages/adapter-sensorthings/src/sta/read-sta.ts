// SPDX-License-Identifier: Apache-2.0
import { isObject, type JsonNode, keysOf, member, placeOf, textOf } from "../json/json-node.js";
import { badForm, type LiftContext, lost } from "../lift-context.js";
import { readWith, refuse } from "../read-format.js";
import { classify } from "./classify.js";
import { liftDatastream } from "./lift-datastream.js";
import { liftObservation } from "./lift-observation.js";
import { liftPlace, liftStay } from "./lift-place.js";
import { liftRows } from "./lift-rows.js";
import { liftProperty, liftSensor } from "./lift-sensor.js";
import { liftThing } from "./lift-thing.js";
import { followNothing, type StaContext, type StaLifters } from "./sta-context.js";
import { serviceOf } from "./sta-ids.js";

const AN_ENTITY = { en: "an entity of SensorThings", ja: "SensorThingsの実体" };

/** All events of a SensorThings file but `end`: one entity, a page of them, or result values in rows. */
export const readSta = readWith("sensorthings", (lift, first) => {
  let context: StaContext | undefined;
  const contextFor = (node: JsonNode): StaContext => {
    context ??= openContext(lift, first, node);
    return context;
  };
  return {
    head(node, { scan }) {
      if (scan.list === undefined || scan.list.pointer !== "/value") {
        liftOne(contextFor(node), node);
        return false;
      }
      followNothing(openContext(lift, first, node), node);
      return true;
    },
    record(node) {
      const sta = contextFor(node);
      if (isServiceEntry(node)) {
        if (!sta.run.refused) refuse(sta, "service root", node);
        return;
      }
      liftOne(sta, node);
    },
  };
});

const LIFTERS: StaLifters = { thing: liftThing, datastream: liftDatastream };

/** The context; the address of the service is that of the first link that shows it. */
function openContext(lift: LiftContext, head: JsonNode | undefined, node: JsonNode): StaContext {
  const { base } = lift.run.options;
  const links = [node, head].flatMap((one) =>
    keysOf(one).flatMap((key) =>
      /@iot\.(?:selfLink|nextLink|navigationLink)$/.test(key) ? (textOf(member(one, key)) ?? []) : [],
    ),
  );
  const root = links.map((link) => serviceOf(link)).find((found) => found !== undefined);
  return { ...lift, lift: LIFTERS, root: root ?? base, base, datastreams: new Map() };
}

/** The root of a service lists the addresses of its sets. */
function isServiceEntry(node: JsonNode): boolean {
  return isObject(node.value) && Object.keys(node.value).every((key) => key === "name" || key === "url");
}

function liftOne(context: StaContext, node: JsonNode): void {
  const kind = classify(node.value);
  switch (kind) {
    case "Things":
      liftThing(context, node);
      break;
    case "Locations":
    case "FeaturesOfInterest":
      liftPlace(context, node, kind);
      break;
    case "HistoricalLocations":
      liftHistorical(context, node);
      break;
    case "Datastreams":
    case "MultiDatastreams":
      liftDatastream(context, node, { multi: kind === "MultiDatastreams" });
      break;
    case "Sensors":
      liftSensor(context, node);
      break;
    case "ObservedProperties":
      liftProperty(context, node);
      break;
    case "Observations":
      liftObservation(context, node);
      break;
    case "dataArray":
      liftRows(context, node);
      break;
    default:
      other(context, node);
  }
}

const TASKING = ["taskingParameters", "taskingCapability", "TaskingCapability", "Actuator"];

function other(context: StaContext, node: JsonNode): void {
  const tasking = TASKING.some((name) => member(node, name) !== undefined);
  if (tasking) refuse(context, "Tasking", node);
  else if (keysOf(node).length === 0) lost(context, node, "entity.type");
  else badForm(context, "value", node, AN_ENTITY);
}

/** A HistoricalLocation that stands alone: its Thing gets the relation to where it was. */
function liftHistorical(context: StaContext, node: JsonNode): void {
  const thing = member(node, "Thing");
  const stays = liftStay(context, node);
  if (thing === undefined || !isObject(thing.value) || stays.length === 0) {
    if (stays.length > 0) lost(context, node, "entity.relation");
    return;
  }
  liftThing(context, withStay(thing, node));
}

/** The Thing with the HistoricalLocation in which it stands. */
function withStay(thing: JsonNode, stay: JsonNode): JsonNode {
  const { Thing: _thing, ...rest } = stay.value as Record<string, unknown>;
  const inside = `${thing.pointer}/HistoricalLocations`;
  return {
    value: { ...(thing.value as Record<string, unknown>), HistoricalLocations: [rest] },
    pointer: thing.pointer,
    ...(thing.trail === undefined ? {} : { trail: thing.trail }),
    place: (pointer) => (pointer.startsWith(inside) ? placeOf(stay) : thing.place(pointer)),
  };
}
