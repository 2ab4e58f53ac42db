// SPDX-License-Identifier: Apache-2.0
import { decodeIriPart } from "@jiku/adapter";
import type { Entity, GeometryBox, Resource } from "@jiku/model";
import { needsParent, objectType } from "./class-iri.js";
import { encodeAttributes } from "./encode-attributes.js";
import type { UnitEncoding } from "./encode-context.js";
import { isDownward, isSurface } from "./encode-gather.js";
import { type EncodedGeometry, encodeGeometry, isPosition } from "./encode-geometry.js";
import { lossAt, lossesBeside } from "./encode-losses.js";
import { encodeSemantics } from "./encode-semantics.js";
import { encodeTimes } from "./encode-times.js";
import { PART_OF } from "./names.js";

const CARRIED: ReadonlySet<string> = new Set([
  "entityTypes",
  "identifiers",
  "recordedFrom",
  "recordedUntil",
  "existence",
  "geometries",
  "relations",
]);
const GENERIC = "GenericCityObject";

/** Native members with a place of their own among the extension members of an entity. */
const TECHNICAL: ReadonlySet<string> = new Set(["composites", "surface", "children_roles", "address"]);

/** A city object as CityJSON has it, out of all resources that belong to its entity. */
export async function encodeObject(id: string, unit: UnitEncoding): Promise<object> {
  const { gathered, keys, emit } = unit;
  const resources = await gathered.read(id);
  const entities = resources.filter(isEntity);
  const entity = entities.find((e) => e.id === id) as Entity;
  const surfaces = entities.filter((e) => e.id !== id);
  for (const loss of lossesBeside(entity, CARRIED)) emit(loss);
  const type = encodeType(entity, unit);
  const attributes = await encodeAttributes(entity, resources, unit);
  for (const [name, value] of encodeTimes(entity, emit)) attributes.set(name, value);
  const parents = encodeRelations(entity, unit);
  if (parents.length === 0 && needsParent(type)) emit({ kind: "finding", finding: findingOf(unit, type, id) });
  const geometry = await encodeGeometries(entity, surfaces.filter(isSurface), unit);
  return {
    type,
    ...(attributes.size === 0 ? {} : { attributes: Object.fromEntries(attributes) }),
    ...encodeExtent(entity, unit),
    ...(parents.length === 0 ? {} : { parents: parents.map((parent) => keys.of(parent)) }),
    ...encodeChildren(entity, unit),
    ...encodeExtras(entity, unit),
    ...(geometry.length === 0 ? {} : { geometry }),
  };
}

function isEntity(resource: Resource): resource is Entity {
  return resource.type === "Entity";
}

function findingOf(unit: UnitEncoding, type: string, id: string) {
  const event = unit.report.own("CTY-023", { type }, { kind: "json", pointer: "" }, { resource: id });
  if (event.kind !== "finding") throw new TypeError("a report makes findings");
  return event.finding;
}

function encodeType(entity: Entity, { version, emit }: UnitEncoding): string {
  const type = objectType(entity.entityTypes) ?? GENERIC;
  if (objectType(entity.entityTypes) === undefined) emit(lossAt(entity.id, ["entityTypes", 0], "merged"));
  for (let i = 1; i < entity.entityTypes.length; i++) emit(lossAt(entity.id, ["entityTypes", i], "dropped"));
  if (type !== GENERIC || version !== "1.1") return type;
  emit(lossAt(entity.id, ["entityTypes", 0], "merged"));
  return `+${GENERIC}`;
}

/** The parents, whichever side names them; every other relation is a loss. */
function encodeRelations(entity: Entity, { gathered, emit }: UnitEncoding): readonly string[] {
  const parents = [...gathered.wholesOf(entity.id)];
  (entity.relations ?? []).forEach((relation, i) => {
    const { predicate, object, ...qualifiers } = relation;
    const inCity = gathered.isObject(object);
    if (predicate === PART_OF && inCity) parents.push(object);
    else emit(lossAt(entity.id, ["relations", i], inCity && isDownward(predicate) ? "merged" : "dropped"));
    for (const member of Object.keys(qualifiers)) {
      emit(lossAt(entity.id, ["relations", i, member], "dropped", { concept: "entity.relation" }));
    }
  });
  return [...new Set(parents)];
}

function encodeChildren(entity: Entity, unit: UnitEncoding): object {
  const { gathered, keys, options } = unit;
  const named = (entity.relations ?? []).filter((r) => isDownward(r.predicate)).map((r) => r.object);
  const ids = [...gathered.childrenOf(entity.id), ...named].filter((child) => gathered.isObject(child));
  const children = [...new Set(ids.map((child) => keys.of(child)))];
  if (options.canonical) children.sort();
  const roles = entity["cityjson:children_roles"];
  if (typeof roles !== "object" || roles === null) return children.length === 0 ? {} : { children };
  const known = new Map(Object.entries(roles));
  return { children, children_roles: children.map((child) => known.get(child) ?? null) };
}

function encodeExtent(entity: Entity, { emit }: UnitEncoding): object {
  const boxes = (entity.geometries ?? []).flatMap((geometry, index) =>
    geometry.type === "Box" ? [{ geometry, index }] : [],
  );
  const fit = boxes.find(({ geometry }) => geometry.bbox.length === 6);
  for (const { geometry, index } of boxes) {
    if (index !== fit?.index) emit(lossAt(entity.id, ["geometries", index], "dropped", { concept: "space.geometry" }));
    else emitBoxLosses(entity.id, index, geometry, emit);
  }
  return fit === undefined ? {} : { geographicalExtent: fit.geometry.bbox };
}

function emitBoxLosses(id: string, index: number, box: GeometryBox, emit: UnitEncoding["emit"]): void {
  if (box.role !== "bounding") emit(lossAt(id, ["geometries", index, "role"], "defaulted"));
  for (const member of ["lod", "validTime", "uncertainty"] as const) {
    if (box[member] !== undefined) emit(lossAt(id, ["geometries", index, member], "dropped"));
  }
}

/** Members that were kept as they were, and addresses with their vertices. */
function encodeExtras(entity: Entity, unit: UnitEncoding): object {
  const members = new Map<string, unknown>();
  for (const [key, value] of Object.entries(entity)) {
    if (!key.startsWith("cityjson:")) continue;
    const path = key.slice("cityjson:".length);
    if (path.startsWith("feature/")) unit.emit(lossAt(entity.id, [key], "dropped"));
    else if (!path.includes("/") && !TECHNICAL.has(path)) members.set(decodeIriPart(path), value);
  }
  const address = entity["cityjson:address"];
  if (address !== undefined)
    members.set(
      "address",
      Array.isArray(address) ? address.map((a) => encodeAddress(a, unit)) : encodeAddress(address, unit),
    );
  return Object.fromEntries(members);
}

function encodeAddress(address: unknown, { pool }: UnitEncoding): unknown {
  if (typeof address !== "object" || address === null || !("location" in address)) return address;
  const { location } = address as { readonly location: unknown };
  if (typeof location !== "object" || location === null || !("coordinates" in location)) return address;
  const { coordinates, ...rest } = location as { readonly coordinates: unknown };
  const boundaries = Array.isArray(coordinates) ? coordinates.filter(isPosition).map((p) => pool.add(p)) : [];
  return { ...address, location: { ...rest, boundaries } };
}

async function encodeGeometries(
  entity: Entity,
  surfaces: readonly Entity[],
  unit: UnitEncoding,
): Promise<readonly object[]> {
  const encoded: (EncodedGeometry | undefined)[] = (entity.geometries ?? []).map((geometry, index) =>
    geometry.type === "Box" ? undefined : encodeGeometry(geometry, index, entity, unit),
  );
  const semantics = await encodeSemantics(surfaces, encoded, unit);
  return encoded.flatMap((geometry, index) => {
    if (geometry === undefined) return [];
    const { type, lod, boundaries } = geometry;
    const own = semantics.get(index);
    return [{ type, lod, boundaries, ...(own === undefined ? {} : { semantics: own }) }];
  });
}
