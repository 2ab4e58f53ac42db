// SPDX-License-Identifier: Apache-2.0
import type { Entity, Geometry, Resource } from "@jiku/model";
import { AT_LOCATION, FEATURE_CLASS, LOCATION_CLASS, THING_CLASS } from "../names.js";
import { defaulted, lossAt, losses } from "./carried.js";
import { type EncodeContext, identity, keptMembers, names, resourceOf, type StaEntity } from "./encode-context.js";

const GEOJSON: ReadonlySet<string> = new Set([
  "Point",
  "MultiPoint",
  "LineString",
  "MultiLineString",
  "Polygon",
  "MultiPolygon",
]);
/** What GeoJSON means by its coordinates (RFC 7946, 4). */
const WGS84: ReadonlySet<string> = new Set(["OGC:CRS84", "OGC:CRS84h"]);
const GEOMETRY_MEMBERS: ReadonlySet<string> = new Set(["type", "coordinates", "rs"]);
const CARRIED: ReadonlySet<string> = new Set([
  "label",
  "description",
  "geometries",
  "entityTypes",
  "sta:properties",
  "sta:encodingType",
  "sta:location",
  "sta:feature",
]);

/** A geometry that GeoJSON can hold, as GeoJSON; a loss for each other. */
function geoJson(
  resource: Resource,
  path: readonly (string | number)[],
  geometry: Geometry,
  context: EncodeContext,
): StaEntity | undefined {
  const { rs } = geometry;
  const plain = GEOJSON.has(geometry.type) && "coordinates" in geometry;
  if (!plain || (rs !== undefined && !WGS84.has(rs))) {
    context.emit(lossAt(resource.id, path));
    return undefined;
  }
  const role = geometry.role === "location" ? ["role"] : [];
  losses(resource, new Set([...GEOMETRY_MEMBERS, ...role]), context.emit, path, geometry);
  return { type: geometry.type, coordinates: geometry.coordinates };
}

/** A geometry as it is written, and the system that it had. */
interface Shape {
  readonly shape: StaEntity;
  readonly rs: string | undefined;
}

const RFC_7946 = "application/geo+json";

/** An encoding type that says of the coordinates what the geometry says: that of the file where it does. */
function encodingOf(kept: unknown, rs: string | undefined, without: boolean): string {
  const named = typeof kept === "string" ? kept : undefined;
  if (without) return named ?? RFC_7946;
  const is2008 = named?.toLowerCase() === "application/vnd.geo+json";
  const isGeoJson = is2008 || named?.toLowerCase() === RFC_7946;
  if (rs === undefined) return named === undefined || isGeoJson ? "application/json" : named;
  return named !== undefined && isGeoJson && !(is2008 && rs !== "OGC:CRS84") ? named : RFC_7946;
}

/** The class of an entity has no place in SensorThings but the set in which it stands. */
function classLoss(entity: Entity, own: string, context: EncodeContext): void {
  if (entity.entityTypes.some((one) => one !== own)) context.emit(lossAt(entity.id, ["entityTypes"]));
}

/** The one geometry of an entity that is written, and whether its system is that of GeoJSON. */
function placeOf(entity: Entity, context: EncodeContext): Shape | undefined {
  let found: Shape | undefined;
  for (const [i, geometry] of (entity.geometries ?? []).entries()) {
    if (found !== undefined) {
      context.emit(lossAt(entity.id, ["geometries", i]));
      continue;
    }
    const shape = geoJson(entity, ["geometries", i], geometry, context);
    if (shape !== undefined) found = { shape, rs: geometry.rs };
  }
  return found;
}

/** An Entity as a FeatureOfInterest or Location. Coordinates of no declared system keep an encoding that declares none. */
export function writePlace(entity: Entity, set: "Locations" | "FeaturesOfInterest", context: EncodeContext): StaEntity {
  const isFirst = !context.written.has(entity.id);
  context.written.add(entity.id);
  const quiet = isFirst ? context : { ...context, emit: () => {} };
  losses(entity, CARRIED, quiet.emit);
  defaulted(entity, ["sta:encodingType"], quiet.emit);
  classLoss(entity, set === "Locations" ? LOCATION_CLASS : FEATURE_CLASS, quiet);
  const place = placeOf(entity, quiet);
  const kept = keptMembers(entity, ["encodingType", "properties", "location", "feature"]);
  const name = set === "Locations" ? "location" : "feature";
  return {
    ...identity(set, entity.id),
    ...names(entity, quiet),
    ...kept,
    encodingType: encodingOf(kept["encodingType"], place?.rs, place === undefined),
    ...(place === undefined ? {} : { [name]: place.shape }),
  };
}

/** An Entity as a Thing with its Locations: those that it refers to, else its own geometry. */
export function writeThing(entity: Entity, context: EncodeContext): StaEntity {
  context.written.add(entity.id);
  const carried = new Set([...CARRIED, "relations"]);
  losses(entity, carried, context.emit);
  classLoss(entity, THING_CLASS, context);
  const locations: StaEntity[] = [];
  for (const [i, { predicate, object, ...rest }] of (entity.relations ?? []).entries()) {
    const place = predicate === AT_LOCATION ? resourceOf<Entity>(context, object, "Entity") : undefined;
    if (place === undefined || Object.keys(rest).length > 0) context.emit(lossAt(entity.id, ["relations", i]));
    else locations.push(writePlace(place, "Locations", context));
  }
  if (locations.length === 0) {
    const place = placeOf(entity, context);
    if (place !== undefined)
      locations.push({
        "@iot.id": `${entity.id}/Locations`,
        ...names(entity, { ...context, emit: () => {} }),
        encodingType: encodingOf(undefined, place.rs, false),
        location: place.shape,
      });
  } else if ((entity.geometries ?? []).length > locations.length) context.emit(lossAt(entity.id, ["geometries"]));
  return {
    ...identity("Things", entity.id),
    ...names(entity, context),
    ...keptMembers(entity, ["properties"]),
    ...(locations.length === 0 ? {} : { Locations: locations }),
  };
}
