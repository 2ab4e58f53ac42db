// SPDX-License-Identifier: Apache-2.0
import {
  createHashIndex,
  createJsonScanner,
  createNumberColumn,
  type Hash64,
  type HashIndex,
  JSON_LIMITS,
  type JsonEvents,
  type JsonPlace,
  type JsonScanner,
  type NumberColumn,
} from "@jiku/adapter";
import { createHierarchy, type Hierarchy } from "./hierarchy.js";
import { CITY_LIMITS } from "./limits.js";
import { createVertexScan, type VertexScan } from "./vertex-scan.js";

/** A root member: where it stands, and its value when it is no object or array. */
export interface RootMember {
  readonly key: JsonPlace;
  readonly place: JsonPlace;
  /** Offset after the value of an object or array. */
  readonly end: number;
  readonly kind: "object" | "array" | "scalar";
  readonly value?: string | number | boolean | null;
}

/** A stretch that is not read. */
export interface SkippedRecord {
  readonly start: JsonPlace;
  /** After the closing bracket. */
  readonly end: JsonPlace;
}

/** A key of `CityObjects` that stands there a second time. */
export interface DuplicateObject {
  readonly key: string;
  readonly at: JsonPlace;
  readonly first: JsonPlace;
}

/** What one pass over a CityJSON object or feature finds, without keeping any city object. */
export interface DocumentScan {
  readonly scanner: JsonScanner;
  /** The text is an object. */
  readonly isObject: boolean;
  /** Line on which the value ends. */
  readonly lastLine: number;
  readonly members: ReadonlyMap<string, RootMember>;
  readonly vertices: VertexScan;
  /** The keys of `CityObjects`. */
  readonly objects: HashIndex;
  readonly hierarchy: Hierarchy;
  readonly duplicates: readonly DuplicateObject[];
  /** City objects that are longer than a record may be, by the offset of their value. */
  readonly tooLong: ReadonlyMap<number, SkippedRecord>;
  /** Values of `CityObjects` that are no objects. */
  readonly noObjects: readonly JsonPlace[];
}

const KEPT = 1000;
const ROOT = 1;
const OBJECTS = 2;
const OBJECT = 3;
const LINKS = 4;

interface Walk {
  readonly members: Map<string, RootMember>;
  readonly places: { readonly line: NumberColumn; readonly column: NumberColumn; readonly offset: NumberColumn };
  readonly duplicates: DuplicateObject[];
  readonly tooLong: Map<number, SkippedRecord>;
  readonly noObjects: JsonPlace[];
  isObject: boolean;
  lastLine: number;
  member: string;
  memberKey: JsonPlace;
  memberPlace: JsonPlace;
  objectKey: JsonPlace;
  objectHash: Hash64;
  objectPlace: JsonPlace;
  link: "parents" | "children" | undefined;
}

/** Begins a pass; push the bytes into its `scanner`. */
export function createDocumentScan(start?: JsonPlace): DocumentScan {
  const zero: JsonPlace = { offset: 0, line: 1, column: 1 };
  const w: Walk = {
    members: new Map(),
    places: { line: createNumberColumn(), column: createNumberColumn(), offset: createNumberColumn() },
    duplicates: [],
    tooLong: new Map(),
    noObjects: [],
    isObject: false,
    lastLine: 1,
    member: "",
    memberKey: zero,
    memberPlace: zero,
    objectKey: zero,
    objectHash: { high: 0, low: 0 },
    objectPlace: zero,
    link: undefined,
  };
  const objects = createHashIndex();
  const hierarchy = createHierarchy();
  const vertices = createVertexScan();
  const scanner = createJsonScanner(
    eventsOf(w, objects, hierarchy, vertices, () => scanner),
    { ...JSON_LIMITS, depth: CITY_LIMITS.depth },
    start,
  );
  scanner.want(true);
  const { members, duplicates, tooLong, noObjects } = w;
  return {
    scanner,
    members,
    vertices,
    objects,
    hierarchy,
    duplicates,
    tooLong,
    noObjects,
    get isObject() {
      return w.isObject;
    },
    get lastLine() {
      return w.lastLine;
    },
  };
}

function eventsOf(
  w: Walk,
  objects: HashIndex,
  hierarchy: Hierarchy,
  vertices: VertexScan,
  scanner: () => JsonScanner,
): JsonEvents {
  const inVertices = (): boolean => w.member === "vertices";
  const inObjects = (): boolean => w.member === "CityObjects";
  return {
    open(object, depth) {
      if (depth === ROOT) {
        w.isObject = object;
        return false;
      }
      if (depth === OBJECTS) return openMember(w, object, scanner());
      if (inVertices()) vertices.open(object, depth, scanner().place());
      else if (inObjects() && depth === OBJECT) {
        w.objectPlace = scanner().place();
        if (!object) keep(w.noObjects, w.objectPlace);
      }
      return false;
    },
    close(object, depth, end) {
      if (depth === ROOT) w.lastLine = scanner().place().line;
      else if (depth === OBJECTS) closeMember(w, object, end, scanner());
      else if (inVertices()) vertices.close(depth);
      else if (inObjects() && depth === OBJECT) closeObject(w, end, scanner());
      else if (inObjects() && depth === LINKS) {
        w.link = undefined;
        scanner().want(false);
      }
    },
    key(depth) {
      if (depth === ROOT) {
        w.member = scanner().text();
        w.memberKey = scanner().place();
      } else if (inObjects() && depth === OBJECTS) objectKey(w, objects, scanner());
      else if (inObjects() && depth === OBJECT) {
        const name = scanner().text();
        w.link = name === "parents" || name === "children" ? name : undefined;
        scanner().want(w.link !== undefined);
      }
    },
    string(depth) {
      if (depth === ROOT) scalar(w, scanner().text(), scanner());
      else if (inVertices()) vertices.other(depth, scanner().place());
      else if (inObjects()) inside(w, hierarchy, depth, scanner());
    },
    number(depth, value, integer) {
      if (depth === OBJECT && inVertices()) vertices.number(value, integer);
      else if (depth === ROOT) scalar(w, value, scanner());
      else if (inVertices()) vertices.other(depth, scanner().place());
      else if (inObjects() && depth === OBJECTS) keep(w.noObjects, scanner().place());
    },
    literal(depth, value) {
      if (depth === ROOT) scalar(w, value, scanner());
      else if (inVertices()) vertices.other(depth, scanner().place());
      else if (inObjects() && depth === OBJECTS) keep(w.noObjects, scanner().place());
    },
  };
}

function openMember(w: Walk, object: boolean, scanner: JsonScanner): boolean {
  w.memberPlace = scanner.place();
  scanner.want(false);
  return object && w.member === "CityObjects";
}

function closeMember(w: Walk, object: boolean, end: number, scanner: JsonScanner): void {
  if (w.isObject && !w.members.has(w.member))
    w.members.set(w.member, { key: w.memberKey, place: w.memberPlace, end, kind: object ? "object" : "array" });
  w.member = "";
  scanner.want(true);
}

function scalar(w: Walk, value: string | number | boolean | null, scanner: JsonScanner): void {
  const place = scanner.place();
  if (w.isObject && !w.members.has(w.member))
    w.members.set(w.member, { key: w.memberKey, place, end: place.offset, kind: "scalar", value });
  w.member = "";
}

function objectKey(w: Walk, objects: HashIndex, scanner: JsonScanner): void {
  const { high, low } = scanner.hash();
  w.objectHash = { high, low };
  w.objectKey = scanner.place();
  const found = objects.add(high, low);
  if (found >= 0) {
    w.places.offset.push(w.objectKey.offset);
    w.places.line.push(w.objectKey.line);
    w.places.column.push(w.objectKey.column);
    return;
  }
  const at = -1 - found;
  const first = { offset: w.places.offset.at(at), line: w.places.line.at(at), column: w.places.column.at(at) };
  keep(w.duplicates, { key: scanner.text(), at: w.objectKey, first });
}

function closeObject(w: Walk, end: number, scanner: JsonScanner): void {
  if (end - w.objectPlace.offset <= CITY_LIMITS.recordBytes) return;
  const { line, column } = scanner.place();
  w.tooLong.set(w.objectPlace.offset, { start: w.objectPlace, end: { offset: end, line, column: column + 1 } });
}

/** A string inside a city object: a link to another one, or nothing of interest. */
function inside(w: Walk, hierarchy: Hierarchy, depth: number, scanner: JsonScanner): void {
  if (depth === OBJECTS) keep(w.noObjects, scanner.place());
  else if (depth === LINKS && w.link !== undefined) {
    const { high, low } = scanner.hash();
    hierarchy.add(
      w.link === "children" ? "parent" : "child",
      w.objectHash,
      w.objectKey,
      { high, low },
      scanner.place(),
    );
  }
}

function keep<T>(list: T[], item: T): void {
  if (list.length < KEPT) list.push(item);
}
