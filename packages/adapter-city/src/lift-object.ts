// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, jsonPointer } from "@jiku/adapter";
import type { CityRecord } from "./city-records.js";
import { needsParent, OBJECT_TYPES, objectClass, objectTypeKind } from "./class-iri.js";
import { addExtra, addGeometry, createDraft, type EntityDraft, finishDraft } from "./entity-draft.js";
import { emitExtensionName, liftAttribute } from "./lift-attribute.js";
import { type Emit, type PlaceOf, placeInRecord, type UnitContext } from "./lift-context.js";
import { liftGeometry, vertexAt } from "./lift-geometry.js";
import { liftLinks } from "./lift-links.js";
import { liftSurfaces } from "./lift-surfaces.js";
import { liftTime } from "./lift-time.js";
import { CITY_LIMITS } from "./limits.js";
import { OBJECT_SCHEME } from "./names.js";
import { nearestWords } from "./nearest.js";
import { isObject } from "./semantics.js";

/** Members with a place of their own; all others are kept as they are. */
const PLACED: ReadonlySet<string> = new Set([
  "type",
  "attributes",
  "geometry",
  "parents",
  "children",
  "members",
  "geographicalExtent",
  "address",
  "children_roles",
]);

/** Control and direction characters, which make two ids look alike (safety.md, 1). */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

type Native = Readonly<Record<string, unknown>>;

/**
 * Lifts one city object: an Entity, then an Entity for each semantic object of its geometries, then its attributes.
 * @param extras native members that belong to it beside its own, such as those of its feature
 */
export function liftObject(
  record: CityRecord,
  native: unknown,
  unit: UnitContext,
  extras: ReadonlyMap<string, unknown> = new Map(),
): readonly DecodeEvent[] {
  const { ids, tally } = unit.file;
  const events: DecodeEvent[] = [];
  const emit: Emit = (event) => void events.push(event);
  const at = placeInRecord(record);
  if (!isObject(native)) return [];
  checkKey(record, unit, emit);
  const draft = createDraft(ids.object(record.key));
  const type = typeOf(native, at, unit, emit);
  draft.places.push(["/entityTypes", at("/type")]);
  const later: DecodeEvent[] = [];
  liftGeometries(native, at, draft, unit, emit, (event) => void later.push(event));
  liftExtent(native["geographicalExtent"], at, draft, unit, emit);
  liftLinks(record.key, native, at, draft, unit, emit);
  liftAttributes(native["attributes"], at, draft, unit, emit, (event) => void later.push(event));
  liftAddress(native["address"], at, draft, unit, emit);
  for (const [member, value] of Object.entries(native)) {
    if (!PLACED.has(member)) keepMember(member, value, at, draft, unit, emit);
  }
  for (const [path, value] of extras) addExtra(draft, ["feature", path], value, at(""));
  const entity = finishDraft(draft, objectClass(type), [{ scheme: OBJECT_SCHEME, notation: record.key }]);
  emit({ kind: "resource", resource: entity, source: at(""), places: draft.places });
  later.forEach(emit);
  tally.objects++;
  if (tally.members.length < CITY_LIMITS.members) tally.members.push(draft.id);
  return events;
}

function checkKey({ key, keyPlace }: CityRecord, unit: UnitContext, emit: Emit): void {
  const invisible = INVISIBLE.exec(key)?.[0];
  if (invisible === undefined) return;
  const code = `U+${invisible.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  const at = {
    kind: "json",
    pointer: jsonPointer("CityObjects", key),
    line: keyPlace.line,
    column: keyPlace.column,
  } as const;
  emit(unit.file.report.shared("AD-116", { member: "CityObjects", code }, at));
}

function typeOf(native: Native, at: PlaceOf, unit: UnitContext, emit: Emit): string {
  const { report } = unit.file;
  const { type } = native;
  if (typeof type !== "string") {
    emit(
      type === undefined
        ? report.own("CTY-016", { member: "type" }, at(""))
        : report.own("CTY-017", { member: "type", expected: { en: "a text", ja: "文字列" } }, at("/type")),
    );
    return "";
  }
  const kind = objectTypeKind(type);
  if (kind === "unknown") emit(report.own("CTY-015", { type, nearest: nearestWords(type, OBJECT_TYPES) }, at("/type")));
  else if (kind === "extension") emitExtensionName(type, at("/type"), unit.file, emit);
  if (needsParent(type) && native["parents"] === undefined) emit(report.own("CTY-023", { type }, at("")));
  return type;
}

function liftGeometries(
  native: Native,
  at: PlaceOf,
  draft: EntityDraft,
  unit: UnitContext,
  emit: Emit,
  later: Emit,
): void {
  const { geometry } = native;
  if (geometry === undefined) return;
  if (!Array.isArray(geometry)) {
    emit(
      unit.file.report.own(
        "CTY-017",
        { member: "geometry", expected: { en: "an array", ja: "配列" } },
        at("/geometry"),
      ),
    );
    return;
  }
  const composites: (readonly [index: number, type: string])[] = [];
  geometry.forEach((item: unknown, i) => {
    const place: PlaceOf = (pointer) => at(`/geometry/${i}${pointer}`);
    const lifted = liftGeometry(item, place, unit, emit);
    if (lifted === undefined) return;
    const index = draft.geometries.length;
    if (lifted.nativeType.startsWith("Composite")) composites.push([index, lifted.nativeType]);
    addGeometry(draft, lifted.geometry, place(""));
    draft.places.push([`/geometries/${index}/coordinates`, place("/boundaries")]);
    liftSurfaces(lifted, { id: draft.id, geometry: index }, unit.file, later);
  });
  if (composites.length > 0) addExtra(draft, ["composites"], composites, at("/geometry"));
}

/** The bounding box: minima, then maxima, as in the model. */
function liftExtent(extent: unknown, at: PlaceOf, draft: EntityDraft, unit: UnitContext, emit: Emit): void {
  if (extent === undefined) return;
  const { report, rs } = unit.file;
  if (isExtent(extent))
    addGeometry(
      draft,
      { type: "Box", ...(rs === undefined ? {} : { rs }), role: "bounding", bbox: extent },
      at("/geographicalExtent"),
    );
  else
    emit(
      report.own(
        "CTY-017",
        { member: "geographicalExtent", expected: { en: "an array of 6 numbers", ja: "6個の数の配列" } },
        at("/geographicalExtent"),
      ),
    );
}

/** Six finite numbers: a bounding box. */
export function isExtent(extent: unknown): extent is readonly number[] {
  return (
    Array.isArray(extent) && extent.length === 6 && extent.every((x) => typeof x === "number" && Number.isFinite(x))
  );
}

function liftAttributes(
  attributes: unknown,
  at: PlaceOf,
  draft: EntityDraft,
  unit: UnitContext,
  emit: Emit,
  later: Emit,
): void {
  if (attributes === undefined) return;
  if (!isObject(attributes)) {
    emit(
      unit.file.report.own(
        "CTY-017",
        { member: "attributes", expected: { en: "an object", ja: "オブジェクト" } },
        at("/attributes"),
      ),
    );
    return;
  }
  for (const [name, value] of Object.entries(attributes)) {
    const place = at(jsonPointer("attributes", name));
    if (liftTime(name, value, place, draft, unit.file, emit)) continue;
    if (liftAttribute({ name, value, owner: draft.id, at: place }, unit.file, later)) continue;
    emitExtensionName(name, place, unit.file, emit);
    addExtra(draft, ["attributes", name], value, place);
  }
}

/** Addresses stay as they are, but for `location`, whose vertex indices become coordinates. */
function liftAddress(address: unknown, at: PlaceOf, draft: EntityDraft, unit: UnitContext, emit: Emit): void {
  if (address === undefined) return;
  const one = (item: unknown, pointer: string): unknown => {
    if (!isObject(item) || !isObject(item["location"])) return item;
    const { boundaries, ...location } = item["location"];
    const indices = Array.isArray(boundaries) ? boundaries : [];
    const coordinates = indices.map((index: unknown, i) => {
      const vertex = typeof index === "number" ? vertexAt(unit, index) : undefined;
      if (vertex === undefined) {
        const values = { index: JSON.stringify(index) ?? "–", count: unit.vertices.count };
        emit(unit.file.report.own("CTY-012", values, at(`${pointer}/location/boundaries/${i}`)));
      }
      return vertex;
    });
    return { ...item, location: { ...location, coordinates: coordinates.filter((c) => c !== undefined) } };
  };
  const lifted = Array.isArray(address)
    ? address.map((item, i) => one(item, `/address/${i}`))
    : one(address, "/address");
  addExtra(draft, ["address"], lifted, at("/address"));
}

function keepMember(
  member: string,
  value: unknown,
  at: PlaceOf,
  draft: EntityDraft,
  unit: UnitContext,
  emit: Emit,
): void {
  const place = at(jsonPointer(member));
  if (member === "") {
    emit(unit.file.report.loss({ at: place, concept: "metadata.provenance", change: "dropped", recovery: "none" }));
    return;
  }
  emitExtensionName(member, place, unit.file, emit);
  addExtra(draft, [member], value, place);
}
