// SPDX-License-Identifier: Apache-2.0
import { isObject, type JsonObject } from "../json/json-node.js";
import { ENTITY_SETS, type EntitySet, readSelfLink } from "./sta-ids.js";

/** What an object of SensorThings is, beside an entity: the answer with result values in rows. */
export type StaKind = EntitySet | "dataArray";

/** Members that tell an entity, in the order in which they decide. */
const MARKS: readonly (readonly [readonly string[], EntitySet])[] = [
  [["result"], "Observations"],
  [["unitOfMeasurements", "multiObservationDataTypes"], "MultiDatastreams"],
  [["unitOfMeasurement", "observationType"], "Datastreams"],
  [["feature"], "FeaturesOfInterest"],
  [["location"], "Locations"],
  [["metadata"], "Sensors"],
  [["definition"], "ObservedProperties"],
];
const LINKED: readonly string[] = ["Datastreams", "Locations", "HistoricalLocations", "MultiDatastreams"];

/** The kind of an object, by its own link and then by its members; undefined when it is none. */
export function classify(value: unknown): StaKind | undefined {
  if (!isObject(value)) return undefined;
  const has = (key: string): boolean => Object.hasOwn(value, key);
  const link = value["@iot.selfLink"];
  const set = readSelfLink(typeof link === "string" ? link : undefined)?.set;
  const known = ENTITY_SETS.find((one) => one === set);
  if (known !== undefined) return known;
  if (has("dataArray") && has("components")) return "dataArray";
  const marked = MARKS.find(([keys]) => keys.some(has));
  if (marked !== undefined) return fitted(value, marked[1]);
  if (has("time") && (has("Thing") || has("Locations") || linked(value, ["Thing", "Locations"])))
    return "HistoricalLocations";
  return isThing(value) ? "Things" : undefined;
}

/** Marks that other formats use too need a second one. */
function fitted(value: JsonObject, set: EntitySet): EntitySet | undefined {
  const has = (key: string): boolean => Object.hasOwn(value, key);
  if (set === "Locations" || set === "FeaturesOfInterest" || set === "Sensors")
    return has("encodingType") || has("@iot.id") || has("description") ? set : undefined;
  if (set === "ObservedProperties") return has("name") && (has("description") || has("@iot.id")) ? set : undefined;
  if (set === "Observations")
    return ["phenomenonTime", "resultTime", "Datastream", "MultiDatastream", "@iot.id", "FeatureOfInterest"].some(has)
      ? set
      : undefined;
  return set;
}

function isThing(value: JsonObject): boolean {
  if (!Object.hasOwn(value, "description") && !Object.hasOwn(value, "name")) return false;
  return LINKED.some((key) => Object.hasOwn(value, key)) || linked(value, LINKED);
}

function linked(value: JsonObject, names: readonly string[]): boolean {
  return names.some((name) => Object.hasOwn(value, `${name}@iot.navigationLink`));
}
