// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, type JsonPlace, jsonAt, jsonPointer, locateJson, type Report } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import type { CityRecord } from "./city-records.js";
import type { Hierarchy } from "./hierarchy.js";
import type { CityIds } from "./identity.js";
import type { KeyLookup } from "./key-lookup.js";
import type { Template } from "./template.js";
import type { Dequantise, Transform } from "./transform.js";
import type { CityVersion } from "./versions.js";
import type { VertexTable } from "./vertex-table.js";

/** What is known of the file while its city objects are lifted. */
export interface FileContext {
  readonly ids: CityIds;
  readonly report: Report;
  readonly version: CityVersion;
  /** Id of the reference system; undefined when none is declared. */
  readonly rs: string | undefined;
  readonly transform: Transform | undefined;
  readonly dequantise: Dequantise;
  readonly transformAt: NativeLocation;
  readonly templates: readonly Template[];
  readonly extensionsDeclared: boolean;
  readonly tally: Tally;
}

/** What is counted over the whole file; the only state that grows with it, by its names alone. */
export interface Tally {
  /** Attribute names whose Property has been emitted. */
  readonly properties: Set<string>;
  /** Extension names that were reported. */
  readonly extensions: Set<string>;
  readonly zeroHeight: { count: number; first: NativeLocation | undefined };
  readonly unused: { count: number; total: number; first: number; at: NativeLocation | undefined };
  /** Ids of the first city objects, for the Dataset. */
  readonly members: string[];
  objects: number;
  /** A scale of 0 was reported. */
  flat: boolean;
}

/** What a city object refers to: the vertices and the other city objects of its document or feature. */
export interface UnitContext {
  readonly file: FileContext;
  readonly vertices: VertexTable;
  readonly keys: KeyLookup;
  readonly hierarchy: Hierarchy;
}

/** The native place of a part of a value, by the pointer from that value on. */
export type PlaceOf = (pointer: string) => NativeLocation;

/** Where the parts of a city object are; a part that was not recorded is looked for in the bytes. */
export function placeInRecord(record: CityRecord): PlaceOf {
  const prefix = jsonPointer("CityObjects", record.key);
  return (pointer) =>
    jsonAt(prefix + pointer, record.places.get(pointer) ?? locateJson(record.bytes, record.place, pointer));
}

/** Where the parts of a value are that stands under `prefix` and begins at `start`. */
export function placeInValue(prefix: string, bytes: Uint8Array, start: JsonPlace): PlaceOf {
  const known = new Map<string, NativeLocation>();
  return (pointer) => {
    let at = known.get(pointer);
    if (at === undefined) {
      at = jsonAt(prefix + pointer, locateJson(bytes, start, pointer));
      known.set(pointer, at);
    }
    return at;
  };
}

/** Takes an event while something is lifted. */
export type Emit = (event: DecodeEvent) => void;

/** A tally of nothing yet. */
export function createTally(): Tally {
  return {
    properties: new Set(),
    extensions: new Set(),
    zeroHeight: { count: 0, first: undefined },
    unused: { count: 0, total: 0, first: -1, at: undefined },
    members: [],
    objects: 0,
    flat: false,
  };
}
