// SPDX-License-Identifier: Apache-2.0
import {
  cursorAt,
  cursorPlace,
  type JsonCursor,
  type JsonPlace,
  readKey,
  skipSpace,
  type WalkTree,
  walkJson,
} from "@jiku/adapter";
import { JikuError } from "@jiku/model";
import type { SkippedRecord } from "./document-scan.js";

/** One city object: its key, its bytes, and where its parts are. Valid until the next one is asked for. */
export interface CityRecord {
  readonly key: string;
  readonly keyPlace: JsonPlace;
  /** Of the value. */
  readonly place: JsonPlace;
  readonly bytes: Uint8Array;
  /** By JSON Pointer from the value on: members, attributes, geometries, semantic objects, links. */
  readonly places: ReadonlyMap<string, JsonPlace>;
}

/** Reads a stretch of the file, or of a line; offsets are those of the file. */
export type ReadBytes = (offset: number, length: number) => Promise<Uint8Array>;

const WINDOW = 1 << 20;
const LEAF: WalkTree = {};

/** The parts of a city object that resources and their members come from. */
const PARTS: WalkTree = {
  attributes: LEAF,
  parents: LEAF,
  children: LEAF,
  members: LEAF,
  geometry: { "*": { semantics: { surfaces: { "*": LEAF } } } },
};

/**
 * The members of the object `CityObjects`, one by one, through a window that grows to the longest of them. The text has
 * been found well-formed before.
 * @param start place of the opening brace; `end` offset after the closing one
 * @throws JikuError "unreadable-input" when the bytes are not those that were scanned
 */
export async function* cityRecords(
  read: ReadBytes,
  start: JsonPlace,
  end: number,
  tooLong: ReadonlyMap<number, SkippedRecord>,
): AsyncGenerator<CityRecord> {
  let cursor = await load(start, WINDOW);
  cursor.at = 1;
  for (;;) {
    const from = cursorPlace(cursor);
    const step = nextRecord(cursor, tooLong);
    if (step === "end") return;
    if (step === "more") {
      const length = cursor.bytes.length - (from.offset - cursor.base);
      if (from.offset + length >= end) throw new JikuError("unreadable-input", "the file changed while it was read");
      cursor = await load(from, Math.max(WINDOW, length * 2));
    } else if ("end" in step) cursor = await load(step.end, WINDOW);
    else yield step;
  }

  async function load(place: JsonPlace, length: number): Promise<JsonCursor> {
    return cursorAt(await read(place.offset, Math.min(length, end - place.offset)), place);
  }
}

function nextRecord(
  c: JsonCursor,
  tooLong: ReadonlyMap<number, SkippedRecord>,
): CityRecord | SkippedRecord | "end" | "more" {
  if (!skipSpace(c)) return "more";
  if (c.bytes[c.at] === 0x7d) return "end";
  if (c.bytes[c.at] === 0x2c) {
    c.at++;
    if (!skipSpace(c)) return "more";
  }
  const keyPlace = cursorPlace(c);
  const key = readKey(c);
  if (key === undefined || !skipSpace(c)) return "more";
  const place = cursorPlace(c);
  const skipped = tooLong.get(place.offset);
  if (skipped !== undefined) return skipped;
  const from = c.at;
  const places = new Map<string, JsonPlace>();
  if (!walkJson(c, PARTS, (pointer, at) => places.set(pointer, at))) return "more";
  return { key, keyPlace, place, bytes: c.bytes.subarray(from, c.at), places };
}
