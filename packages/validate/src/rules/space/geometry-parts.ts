// SPDX-License-Identifier: Apache-2.0
import type { Geometry } from "@jiku/model";
import type { Coordinates, Ring, Shell } from "@jiku/spacetime";

/** Depth of arrays in `coordinates`: a position is 1, a list of positions 2, the rings of a polygon 3. */
const DEPTHS: ReadonlyMap<string, number> = new Map([
  ["Point", 1],
  ["MultiPoint", 2],
  ["LineString", 2],
  ["MovingPoint", 2],
  ["MultiLineString", 3],
  ["Polygon", 3],
  ["MultiPolygon", 4],
  ["MovingPolygon", 4],
  ["Polyhedron", 5],
  ["MultiPolyhedron", 6],
]);

const POSITION = 1;
const RING = 2;
const SHELL = 4;

/** Where a part stands, as indices into `coordinates`; valid until the next part. */
export type Indices = readonly number[];

/** JSON Pointer of a part, relative to its geometry. */
export function partPath(at: Indices): string {
  return at.reduce((path, index) => `${path}/${index}`, "/coordinates");
}

function isNested(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  return value.every((item) => (depth === POSITION ? typeof item === "number" : isNested(item, depth - 1)));
}

function descend<T>(
  value: unknown,
  depth: number,
  level: number,
  at: number[],
  visit: (part: T, at: Indices) => void,
): void {
  if (depth === level) {
    visit(value as T, at);
    return;
  }
  const items = value as readonly unknown[];
  for (let i = 0; i < items.length; i += 1) {
    at.push(i);
    descend(items[i], depth - 1, level, at, visit);
    at.pop();
  }
}

/** Parts of one level; the base of a prism is free JSON and is left out unless it has the form of its `baseType`. */
function eachPart<T>(geometry: Geometry, level: number, visit: (part: T, at: Indices) => void): void {
  if (!("coordinates" in geometry)) return;
  const { coordinates } = geometry;
  const depth = DEPTHS.get(geometry.type === "Prism" ? geometry.baseType : geometry.type) ?? 0;
  if (depth < level || (geometry.type === "Prism" && !isNested(coordinates, depth))) return;
  descend(coordinates, depth, level, [], visit);
}

/** Every position of a geometry; those of the base for a prism, none for a box, cells and an external geometry. */
export function eachPosition(geometry: Geometry, visit: (position: Coordinates, at: Indices) => void): void {
  eachPart(geometry, POSITION, visit);
}

const WITH_RINGS: ReadonlySet<string> = new Set([
  "Polygon",
  "MultiPolygon",
  "MovingPolygon",
  "Polyhedron",
  "MultiPolyhedron",
]);

/** True when the geometry, or the base of a prism, is bounded by rings. */
export function hasRings(geometry: Geometry): boolean {
  return WITH_RINGS.has(geometry.type === "Prism" ? geometry.baseType : geometry.type);
}

/** Every ring of polygons, faces and prism bases; the last index is 0 for an exterior ring, more for a hole. */
export function eachRing(geometry: Geometry, visit: (ring: Ring, at: Indices) => void): void {
  if (hasRings(geometry)) eachPart(geometry, RING, visit);
}

/** Every shell of a polyhedron. */
export function eachShell(geometry: Geometry, visit: (shell: Shell, at: Indices) => void): void {
  if (geometry.type === "Polyhedron" || geometry.type === "MultiPolyhedron") eachPart(geometry, SHELL, visit);
}
