// SPDX-License-Identifier: Apache-2.0
import type { Entity, Geometry, GeometryPoint, Relation } from "@jiku/model";
import { given, itemsOf, type JsonNode, member, oneOrMore, placeOf, textOf } from "../json/json-node.js";
import { isNew, lost, missing, wording } from "../lift-context.js";
import { extentOfText } from "../lift-time.js";
import { AT_LOCATION, FEATURE_CLASS, LOCATION_CLASS } from "../names.js";
import { type GeoJsonRules, liftGeoJson } from "../space/lift-geojson.js";
import { emitEntity, extras, followNothing, idOf, type StaContext } from "./sta-context.js";
import { isReference } from "./sta-ids.js";

/** Encoding types of GeoJSON and what they say of coordinates. */
const ENCODINGS: ReadonlyMap<string, GeoJsonRules> = new Map([
  ["application/geo+json", "rfc7946"],
  ["application/vnd.geo+json", "2008"],
]);

/** A place: what it is called and where it is. */
interface Place {
  readonly id: string;
  readonly geometries: readonly Geometry[];
}

/** A Location or FeatureOfInterest as an Entity. */
export function liftPlace(context: StaContext, node: JsonNode, set: "Locations" | "FeaturesOfInterest"): Place {
  const id = idOf(context, set, node);
  if (isReference(node)) return { id, geometries: [] };
  const member_ = set === "Locations" ? "location" : "feature";
  const shape = given(node, member_);
  const before = shape === undefined ? undefined : liftShape(context, node, shape);
  const geometries = before ?? [];
  if (!isNew(context, id)) return { id, geometries };
  followNothing(context, node);
  if (shape === undefined) missing(context, member_, node);
  const label = wording(context, "name", member(node, "name"));
  const description = wording(context, "description", member(node, "description"));
  const entity: Entity = {
    type: "Entity",
    id,
    entityTypes: [set === "Locations" ? LOCATION_CLASS : FEATURE_CLASS],
    ...(label === undefined ? {} : { label }),
    ...(description === undefined ? {} : { description }),
    ...(geometries.length === 0 ? {} : { geometries }),
    ...extras(node, ["properties", "encodingType", ...(before === undefined && shape !== undefined ? [member_] : [])]),
  };
  emitEntity(context, entity, node, [
    ["/geometries", shape],
    ["/label", member(node, "name")],
    ["/description", member(node, "description")],
  ]);
  for (const name of ["Thing", "Things"])
    for (const thing of oneOrMore(given(node, name)))
      context.lift.thing(context, thing, isReference(thing) ? undefined : id);
  return { id, geometries };
}

/** Undefined when the encoding is not GeoJSON: then the member is kept as it is. */
function liftShape(context: StaContext, node: JsonNode, shape: JsonNode): readonly Geometry[] | undefined {
  const { run, emit } = context;
  const named = member(node, "encodingType");
  const encoding = textOf(named);
  const rules = encoding === undefined ? undefined : ENCODINGS.get(encoding.toLowerCase());
  if (encoding === undefined) missing(context, "encodingType", node);
  else if (rules === undefined && named !== undefined) emit(run.report.own("STA-004", { encoding }, placeOf(named)));
  return liftGeoJson(context, shape, rules ?? "none", "location");
}

/** A position that a thing had, at the time that the file names. */
interface Stay {
  readonly time: string;
  readonly location: string;
  readonly geometries: readonly Geometry[];
}

/** Where a Thing is and was: relations to its Locations, and a trajectory where each of them is a point. */
export function liftPlaces(
  context: StaContext,
  thing: JsonNode,
): { readonly relations: readonly Relation[]; readonly geometries: readonly Geometry[] } {
  const places = oneOrMore(given(thing, "Locations")).map((node) => liftPlace(context, node, "Locations"));
  const stays = itemsOf(given(thing, "HistoricalLocations")).flatMap((node) => liftStay(context, node));
  const trajectory = trajectoryOf(stays);
  return {
    relations: [
      ...places.map(({ id }) => ({ predicate: AT_LOCATION, object: id })),
      ...stays.map(({ time, location }) => ({
        predicate: AT_LOCATION,
        object: location,
        validTime: extentOfText(time),
      })),
    ],
    geometries: [...places.flatMap(({ geometries }) => geometries), ...(trajectory === undefined ? [] : [trajectory])],
  };
}

/** A HistoricalLocation; without its Location it says nothing that the model could hold. */
export function liftStay(context: StaContext, node: JsonNode): readonly Stay[] {
  followNothing(context, node);
  const time = textOf(member(node, "time"));
  const locations = oneOrMore(given(node, "Locations"));
  if (time === undefined) missing(context, "time", node);
  if (time === undefined || locations.length === 0) {
    lost(context, node, "space.geometry");
    return [];
  }
  return locations.map((location) => {
    const { id, geometries } = liftPlace(context, location, "Locations");
    return { time, location: id, geometries };
  });
}

function trajectoryOf(stays: readonly Stay[]): Geometry | undefined {
  const points = stays.flatMap(({ time, geometries }) => {
    const [point] = geometries;
    return geometries.length === 1 && point?.type === "Point" ? [{ time, point }] : [];
  });
  if (points.length < 2 || points.length !== stays.length) return undefined;
  const ordered = [...points].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
  const first = ordered[0] as { readonly point: GeometryPoint };
  const one = ordered.every(
    ({ point }) => point.rs === first.point.rs && point.coordinates.length === first.point.coordinates.length,
  );
  const comparable = ordered.every(({ time }, i) => /Z$/.test(time) && time !== ordered[i - 1]?.time);
  if (!one || !comparable) return undefined;
  return {
    type: "MovingPoint",
    times: ordered.map(({ time }) => time),
    coordinates: ordered.map(({ point }) => point.coordinates),
    interpolation: "Discrete",
    ...(first.point.rs === undefined ? {} : { rs: first.point.rs }),
    role: "trajectory",
  };
}
