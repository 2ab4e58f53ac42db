// SPDX-License-Identifier: Apache-2.0
import { type Json, type JsonObject, pointerOf } from "./json-value.js";
import { locate, MAX_DEPTH, type Parsed, placeAt, type SourceFault, type SourceFaultKind } from "./located.js";

const BLANK = /[\t\n\r ]*/y;
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\],:]/y;
const SHOWN = 12;

interface Cursor {
  readonly text: string;
  at: number;
  depth: number;
  readonly offsets: Map<string, number>;
  fault?: SourceFault;
}

/** Ends the reading; caught in `parseJson` alone. */
const STOP = Symbol("stop");

/**
 * Reads JSON (RFC 8259) and keeps where every node stands. Refused: syntax faults, a key twice in one object, text after
 * the value, nesting deeper than 256.
 */
export function parseJson(text: string): Parsed {
  const cursor: Cursor = { text, at: text.startsWith("\ufeff") ? 1 : 0, depth: 0, offsets: new Map() };
  try {
    const value = readValue(cursor, "");
    skipBlank(cursor);
    if (cursor.at !== text.length) stop(cursor, "json-syntax");
    return { source: locate(text, value, cursor.offsets) };
  } catch (error) {
    if (error !== STOP || cursor.fault === undefined) throw error;
    return { fault: cursor.fault };
  }
}

function stop(cursor: Cursor, kind: SourceFaultKind, found?: string): never {
  const rest = cursor.text.slice(cursor.at).split("\n")[0] ?? "";
  cursor.fault = { kind, found: (found ?? rest).slice(0, SHOWN), ...placeAt(cursor.text, cursor.at) };
  throw STOP;
}

function skipBlank(cursor: Cursor): void {
  BLANK.lastIndex = cursor.at;
  BLANK.exec(cursor.text);
  cursor.at = BLANK.lastIndex;
}

function peek(cursor: Cursor): string {
  skipBlank(cursor);
  TOKEN.lastIndex = cursor.at;
  return TOKEN.exec(cursor.text)?.[0] ?? stop(cursor, "json-syntax");
}

function take(cursor: Cursor, wanted: string): void {
  const token = peek(cursor);
  if (token !== wanted) stop(cursor, "json-syntax", token);
  cursor.at += token.length;
}

function readLeaf(cursor: Cursor): Json {
  const token = peek(cursor);
  try {
    const value = JSON.parse(token) as Json;
    cursor.at += token.length;
    return value;
  } catch {
    return stop(cursor, "json-syntax", token);
  }
}

function readObject(cursor: Cursor, pointer: string): JsonObject {
  const entries: [string, Json][] = [];
  const seen = new Set<string>();
  take(cursor, "{");
  while (peek(cursor) !== "}") {
    if (entries.length > 0) take(cursor, ",");
    peek(cursor);
    const keyAt = cursor.at;
    const key = readLeaf(cursor);
    if (typeof key !== "string") return stop(cursor, "json-syntax", String(key));
    if (seen.has(key)) {
      cursor.at = keyAt;
      stop(cursor, "repeated-key", key);
    }
    seen.add(key);
    take(cursor, ":");
    const inner = pointer + pointerOf([key]);
    entries.push([key, readValue(cursor, inner)]);
    cursor.offsets.set(inner, keyAt);
  }
  take(cursor, "}");
  return Object.fromEntries(entries);
}

function readArray(cursor: Cursor, pointer: string): readonly Json[] {
  const items: Json[] = [];
  take(cursor, "[");
  while (peek(cursor) !== "]") {
    if (items.length > 0) take(cursor, ",");
    items.push(readValue(cursor, `${pointer}/${items.length}`));
  }
  take(cursor, "]");
  return items;
}

function readValue(cursor: Cursor, pointer: string): Json {
  const token = peek(cursor);
  cursor.offsets.set(pointer, cursor.at);
  if (token !== "{" && token !== "[") {
    if (",:}]".includes(token)) stop(cursor, "json-syntax", token);
    return readLeaf(cursor);
  }
  cursor.depth += 1;
  if (cursor.depth > MAX_DEPTH) stop(cursor, "too-deep", token);
  const value = token === "{" ? readObject(cursor, pointer) : readArray(cursor, pointer);
  cursor.depth -= 1;
  return value;
}
