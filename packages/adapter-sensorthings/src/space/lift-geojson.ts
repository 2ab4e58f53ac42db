// SPDX-License-Identifier: Apache-2.0
import type { Geometry, GeometryRole, ReferenceSystem } from "@jiku/model";
import { referenceSystem } from "@jiku/spacetime";
import { given, isObject, itemsOf, type JsonNode, member, placeOf, textOf } from "../json/json-node.js";
import { emitResource, isNew, type LiftContext, lost } from "../lift-context.js";

/** Nesting of `coordinates`: 0 is one position. */
const DEPTHS: ReadonlyMap<string, number> = new Map([
  ["Point", 0],
  ["MultiPoint", 1],
  ["LineString", 1],
  ["MultiLineString", 2],
  ["Polygon", 2],
  ["MultiPolygon", 3],
]);
const COLLECTION = "GeometryCollection";

/**
 * What the text says of its coordinates. `rfc7946`: WGS 84, longitude first, heights above the ellipsoid.
 * `2008`: WGS 84, longitude first, heights above nothing that is named. `none`: nothing.
 */
export type GeoJsonRules = "rfc7946" | "2008" | "none";

/** Whether an object is a GeoJSON geometry, sound or not. */
export function isGeometry(value: unknown): boolean {
  return isObject(value) && (DEPTHS.has(String(value["type"])) || value["type"] === COLLECTION);
}

/** The geometries of a GeoJSON geometry or Feature; STA-012 for a malformed one. Undefined when it is neither. */
export function liftGeoJson(
  context: LiftContext,
  node: JsonNode,
  rules: GeoJsonRules,
  role?: GeometryRole,
): readonly Geometry[] | undefined {
  const inner = textOf(member(node, "type")) === "Feature" ? member(node, "geometry") : node;
  if (inner?.value === null) return [];
  if (inner === undefined || !isGeometry(inner.value)) return undefined;
  const crs = given(inner, "crs") ?? given(node, "crs");
  if (crs !== undefined) lost(context, crs, "space.crs");
  return geometries(context, inner, crs === undefined ? rules : "none", role);
}

function geometries(
  context: LiftContext,
  node: JsonNode,
  rules: GeoJsonRules,
  role: GeometryRole | undefined,
): readonly Geometry[] {
  const type = String(textOf(member(node, "type")));
  if (type === COLLECTION)
    return itemsOf(member(node, "geometries")).flatMap((part) =>
      isGeometry(part.value) ? geometries(context, part, rules, role) : malformed(context, part, type),
    );
  const coordinates = member(node, "coordinates");
  const dims = coordinates === undefined ? undefined : dimensionsOf(coordinates.value, DEPTHS.get(type) ?? 0);
  if (coordinates === undefined || dims === undefined) return malformed(context, coordinates ?? node, type);
  const rs = systemOf(context, node, rules, dims);
  return [
    {
      type,
      coordinates: coordinates.value,
      ...(rs === undefined ? {} : { rs }),
      ...(role === undefined ? {} : { role }),
    } as Geometry,
  ];
}

function malformed({ run, emit }: LiftContext, node: JsonNode, type: string): readonly Geometry[] {
  emit(run.report.own("STA-012", { type, expected: POSITIONS }, placeOf(node)));
  return [];
}

const POSITIONS = { en: "sound list of positions", ja: "正しい位置の並び" };

/** Numbers of each position; undefined when the value has another nesting, or the positions differ in it. */
function dimensionsOf(value: unknown, depth: number): 2 | 3 | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  if (depth === 0) {
    const sound = value.every((number) => typeof number === "number" && Number.isFinite(number));
    return sound && (value.length === 2 || value.length === 3) ? value.length : undefined;
  }
  const inner = value.map((part) => dimensionsOf(part, depth - 1));
  return inner.every((one) => one === inner[0]) ? inner[0] : undefined;
}

/** The reference system that the rules give, or the user; undefined = undeclared. */
function systemOf(context: LiftContext, node: JsonNode, rules: GeoJsonRules, dims: 2 | 3): string | undefined {
  if (rules === "none") return declaredSystem(context, node);
  if (dims === 2) return "OGC:CRS84";
  return rules === "rfc7946" ? "OGC:CRS84h" : heightsOfNothing(context, node);
}

function declaredSystem({ run, emit, told }: LiftContext, node: JsonNode): string | undefined {
  const value = run.options.declared?.["crs"];
  if (value === undefined || referenceSystem(value) === undefined) return undefined;
  if (!told.has("crs")) emit(run.report.shared("AD-109", { concept: "space.crs", value }, placeOf(node)));
  told.add("crs");
  return value;
}

/** Longitude and latitude of WGS 84 with heights whose datum nothing states. */
function heightsOfNothing(context: LiftContext, node: JsonNode): string {
  const { base } = context.run.options;
  const id = `${base}_/reference-system`;
  if (!isNew(context, id)) return id;
  const height = `${base}_/height`;
  const systems: readonly ReferenceSystem[] = [
    { type: "ReferenceSystem", id, kind: "compound", componentSystems: ["OGC:CRS84", height] },
    { type: "ReferenceSystem", id: height, kind: "vertical", axes: [{ name: "height", direction: "up" }] },
  ];
  for (const system of systems) emitResource(context, system, node);
  return id;
}
