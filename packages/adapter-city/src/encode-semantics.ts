// SPDX-License-Identifier: Apache-2.0
import type { Entity } from "@jiku/model";
import { nativeType, surfaceType } from "./class-iri.js";
import { encodeAttributes } from "./encode-attributes.js";
import type { UnitEncoding } from "./encode-context.js";
import { type EncodedGeometry, type Indices, indicesOf } from "./encode-geometry.js";
import { lossAt, lossesBeside, lossOf } from "./encode-losses.js";
import { PART_OF } from "./names.js";

/** A semantic object and the geometry that it belongs to. */
interface Placed {
  readonly entity: Entity;
  readonly geometry: number;
  /** Place among the semantic objects of that geometry in the native file; beyond all others when unknown. */
  readonly order: number;
  /** Primitives as keys. */
  readonly primitives: readonly string[];
}

const CARRIED: ReadonlySet<string> = new Set(["entityTypes", "geometries", "relations"]);
const SURFACE_DEPTH = 3;

/**
 * The member `semantics` of each geometry: which primitive belongs to which semantic object is found again by comparing
 * vertices. A semantic object that fits no geometry is lost.
 * @returns by the index of the geometry
 */
export async function encodeSemantics(
  surfaces: readonly Entity[],
  geometries: readonly (EncodedGeometry | undefined)[],
  unit: UnitEncoding,
): Promise<ReadonlyMap<number, object>> {
  const free = geometries.map((geometry) =>
    geometry === undefined ? new Map<string, number[]>() : primitiveKeys(geometry),
  );
  const byGeometry = new Map<number, Placed[]>();
  for (const entity of surfaces) {
    const placed = place(entity, geometries, free, unit);
    if (placed === undefined) {
      unit.emit(lossOf(entity, "dropped"));
      for (const lost of await unit.gathered.read(entity.id)) unit.emit(lossOf(lost, "dropped"));
      continue;
    }
    byGeometry.set(placed.geometry, [...(byGeometry.get(placed.geometry) ?? []), placed]);
  }
  const out = new Map<number, object>();
  for (const [index, list] of byGeometry) {
    list.sort((a, b) => a.order - b.order);
    out.set(
      index,
      await semanticsOf(list, geometries[index] as EncodedGeometry, free[index] as Map<string, number[]>, unit),
    );
  }
  return out;
}

/** The primitives of a geometry that no semantic object has claimed, by their vertices. */
function primitiveKeys({ boundaries, depth }: EncodedGeometry): Map<string, number[]> {
  const keys = new Map<string, number[]>();
  flatten(boundaries, depth).forEach((primitive, i) => {
    const key = JSON.stringify(primitive);
    const list = keys.get(key);
    if (list === undefined) keys.set(key, [i]);
    else list.push(i);
  });
  return keys;
}

function flatten(boundaries: readonly Indices[], depth: number): readonly Indices[] {
  let list = boundaries;
  for (let d = depth; d > SURFACE_DEPTH; d--) list = (list as readonly (readonly Indices[])[]).flat();
  return list;
}

function place(
  entity: Entity,
  geometries: readonly (EncodedGeometry | undefined)[],
  free: readonly ReadonlyMap<string, number[]>[],
  unit: UnitEncoding,
): Placed | undefined {
  const native = entity["cityjson:surface"];
  const [wanted, order] = Array.isArray(native) ? (native as readonly unknown[]) : [];
  const geometry = entity.geometries?.[0];
  const depth =
    geometry === undefined
      ? 0
      : (["", "MultiPoint", "MultiLineString", "MultiPolygon"].indexOf(geometry.type) as number);
  const coordinates =
    geometry !== undefined && "coordinates" in geometry && depth > 0
      ? (geometry.coordinates as readonly unknown[])
      : [];
  const primitives =
    coordinates.length === 0
      ? []
      : (indicesOf(coordinates, depth, depth === SURFACE_DEPTH, (p) => unit.pool.find(p)) as readonly Indices[]).map(
          (p) => JSON.stringify(p),
        );
  const fits = (index: number): boolean =>
    geometries[index] !== undefined && primitives.every((key) => free[index]?.has(key) === true);
  const candidates = [...(typeof wanted === "number" ? [wanted] : []), ...geometries.keys()];
  const found = candidates.find(fits);
  return found === undefined
    ? undefined
    : {
        entity,
        geometry: found,
        order: found === wanted && typeof order === "number" ? order : Number.MAX_SAFE_INTEGER,
        primitives,
      };
}

async function semanticsOf(
  list: readonly Placed[],
  geometry: EncodedGeometry,
  free: Map<string, number[]>,
  unit: UnitEncoding,
): Promise<object> {
  const values: (number | null)[] = flatten(geometry.boundaries, geometry.depth).map(() => null);
  const numbers = new Map(list.map(({ entity }, index) => [entity.id, index]));
  const surfaces: object[] = [];
  for (const [index, { entity, primitives }] of list.entries()) {
    for (const key of primitives) {
      const primitive = free.get(key)?.shift();
      if (primitive === undefined)
        unit.emit(lossAt(entity.id, ["geometries", 0], "merged", { concept: "space.geometry" }));
      else values[primitive] = index;
    }
    surfaces.push(await surfaceOf(entity, numbers, unit));
  }
  return { surfaces, values: nest(values, geometry) };
}

async function surfaceOf(entity: Entity, numbers: ReadonlyMap<string, number>, unit: UnitEncoding): Promise<object> {
  for (const loss of lossesBeside(entity, CARRIED)) unit.emit(loss);
  const parents = (entity.relations ?? []).filter((r) => r.predicate === PART_OF).slice(1);
  const parent = parents.map((r) => numbers.get(r.object)).find((number) => number !== undefined);
  const type = surfaceType(entity.entityTypes) ?? nativeType(entity.entityTypes[0] as string) ?? "";
  const attributes = await encodeAttributes(entity, await unit.gathered.read(entity.id), unit);
  return { type, ...Object.fromEntries(attributes), ...(parent === undefined ? {} : { parent }) };
}

/** Values in the nesting of the boundaries, two levels less deep. */
function nest(values: readonly (number | null)[], { boundaries, depth }: EncodedGeometry): readonly unknown[] {
  let next = 0;
  const level = (node: readonly Indices[], left: number): readonly unknown[] =>
    node.map((child) =>
      left <= SURFACE_DEPTH ? (values[next++] ?? null) : level(child as readonly Indices[], left - 1),
    );
  return level(boundaries, depth);
}
