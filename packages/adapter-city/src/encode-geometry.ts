// SPDX-License-Identifier: Apache-2.0
import type { Entity, Geometry } from "@jiku/model";
import type { UnitEncoding } from "./encode-context.js";
import { lossAt } from "./encode-losses.js";
import { isCoordinate } from "./transform.js";

/** Vertex indices, nested like the boundaries of a native geometry. */
export type Indices = number | readonly Indices[];

/** A native geometry before its semantics. */
export interface EncodedGeometry {
  readonly type: string;
  readonly lod: string;
  readonly boundaries: readonly Indices[];
  readonly depth: number;
}

/** Geometry types of the model: how deep the coordinates are nested, and the level that is added. */
const FORMS: ReadonlyMap<string, { readonly depth: number; readonly wrap: boolean }> = new Map([
  ["Point", { depth: 0, wrap: true }],
  ["MultiPoint", { depth: 1, wrap: false }],
  ["LineString", { depth: 1, wrap: true }],
  ["MultiLineString", { depth: 2, wrap: false }],
  ["Polygon", { depth: 2, wrap: true }],
  ["MultiPolygon", { depth: 3, wrap: false }],
  ["Polyhedron", { depth: 4, wrap: false }],
  ["MultiPolyhedron", { depth: 5, wrap: false }],
]);

const NATIVE_TYPES = ["", "MultiPoint", "MultiLineString", "MultiSurface", "Solid", "MultiSolid"] as const;
const SURFACE_DEPTH = 3;
const NO_LOD = "0";

/** The native geometry; undefined, with its loss, for what CityJSON cannot hold. */
export function encodeGeometry(
  geometry: Geometry,
  index: number,
  entity: Entity,
  unit: UnitEncoding,
): EncodedGeometry | undefined {
  const { emit, pool } = unit;
  const form = FORMS.get(geometry.type);
  if (form === undefined || !("coordinates" in geometry) || !isThreeDimensional(geometry.coordinates)) {
    emit(lossAt(entity.id, ["geometries", index], "dropped", { concept: "space.geometry" }));
    return undefined;
  }
  const depth = form.wrap ? form.depth + 1 : form.depth;
  const coordinates = form.wrap ? [geometry.coordinates] : geometry.coordinates;
  pool.takeError();
  const boundaries = indicesOf(coordinates as readonly unknown[], depth, depth >= SURFACE_DEPTH, (position) =>
    pool.add(position),
  ) as readonly Indices[];
  const abs = pool.takeError();
  if (abs > 0)
    emit(lossAt(entity.id, ["geometries", index, "coordinates"], "rounded", { concept: "space.geometry", abs }));
  if (form.wrap) emit(lossAt(entity.id, ["geometries", index, "type"], "widened", { concept: "space.geometry" }));
  emitMemberLosses(geometry, index, entity, unit);
  return { type: nativeTypeOf(entity, index, depth), lod: geometry.lod ?? NO_LOD, boundaries, depth };
}

/** The native indices of coordinates; the last position of a ring that repeats the first is left out. */
export function indicesOf(
  node: readonly unknown[],
  depth: number,
  rings: boolean,
  numberOf: (position: readonly number[]) => number,
): Indices {
  if (depth === 0) return numberOf(node as readonly number[]);
  const children = (node as readonly (readonly unknown[])[]).map((child) =>
    indicesOf(child, depth - 1, rings, numberOf),
  );
  const closed = rings && depth === 1 && children.length > 1 && children[0] === children[children.length - 1];
  return closed ? children.slice(0, -1) : children;
}

/** Whether every position has three coordinates that a vertex can hold. */
function isThreeDimensional(node: readonly unknown[]): boolean {
  if (node.length === 0 || Array.isArray(node[0])) {
    return node.every((child) => Array.isArray(child) && isThreeDimensional(child));
  }
  return isPosition(node);
}

/** Three coordinates. */
export function isPosition(node: unknown): node is readonly [number, number, number] {
  return Array.isArray(node) && node.length === 3 && node.every(isCoordinate);
}

function emitMemberLosses(geometry: Geometry, index: number, entity: Entity, { emit }: UnitEncoding): void {
  if (geometry.role !== "shape") emit(lossAt(entity.id, ["geometries", index, "role"], "defaulted"));
  if (geometry.lod === undefined)
    emit(lossAt(entity.id, ["geometries", index, "lod"], "defaulted", { concept: "space.lod" }));
  if (geometry.validTime !== undefined) emit(lossAt(entity.id, ["geometries", index, "validTime"], "dropped"));
  if (geometry.uncertainty !== undefined)
    emit(lossAt(entity.id, ["geometries", index, "uncertainty"], "dropped", { concept: "space.uncertainty" }));
}

/** Multi or Composite: the entity says where the native type was the latter. */
function nativeTypeOf(entity: Entity, index: number, depth: number): string {
  const composites = entity["cityjson:composites"];
  const entry = Array.isArray(composites) ? composites.find((e) => Array.isArray(e) && e[0] === index) : undefined;
  const composite: unknown = Array.isArray(entry) ? entry[1] : undefined;
  if ((composite === "CompositeSurface" && depth === 3) || (composite === "CompositeSolid" && depth === 5))
    return composite;
  return NATIVE_TYPES[depth] as string;
}
