// SPDX-License-Identifier: Apache-2.0
import { cursorAt, type JsonPlace, jsonAt, type WalkTree, walkJson } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import { type JsonNode, newTrail } from "./json-node.js";
import type { RecordList } from "./scan-file.js";

/** Every member and item, at any depth. */
const EVERYTHING: WalkTree = selfReference();

function selfReference(): WalkTree {
  const tree: Record<string, WalkTree> = Object.create(null);
  tree["*"] = tree;
  return tree;
}

const decoder = new TextDecoder("utf-8");

/**
 * One value of the file as a node. Places are looked up at the first question, all at once.
 * @param bytes of a text that a scan has judged
 * @param start where they begin
 */
export function recordNode(bytes: Uint8Array, start: JsonPlace, pointer: string): JsonNode {
  return nodeWith(bytes, start, pointer, (place) => place);
}

/** The file without the items of its list: `before` the list and from its bracket on. */
export function headNode(before: Uint8Array, after: Uint8Array, start: JsonPlace, list: RecordList): JsonNode {
  const bytes = new Uint8Array(before.length + 1 + after.length);
  bytes.set(before);
  bytes[before.length] = 0x5b;
  bytes.set(after, before.length + 1);
  const { start: cut } = list.span;
  return nodeWith(bytes, start, "", (place) => {
    if (place.offset <= cut.offset) return place;
    const sameLine = place.line === cut.line;
    return {
      offset: place.offset - cut.offset - 1 + list.close.offset,
      line: place.line - cut.line + list.close.line,
      column: sameLine ? place.column - cut.column - 1 + list.close.column : place.column,
    };
  });
}

function nodeWith(
  bytes: Uint8Array,
  start: JsonPlace,
  pointer: string,
  shift: (place: JsonPlace) => JsonPlace,
): JsonNode {
  let places: Map<string, JsonPlace> | undefined;
  const place = (at: string): NativeLocation => {
    if (places === undefined) {
      const found = new Map<string, JsonPlace>();
      walkJson(cursorAt(bytes, start), EVERYTHING, (inner, where) => void found.set(pointer + inner, shift(where)));
      places = found;
    }
    return jsonAt(at, places.get(at));
  };
  return { value: JSON.parse(decoder.decode(bytes)), pointer, place, trail: newTrail() };
}
