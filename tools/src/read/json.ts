// SPDX-License-Identifier: Apache-2.0
import { SourceError } from "./problem.js";

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** A parsed file in which every node still knows its line. */
export interface Located {
  readonly file: string;
  readonly value: Json;
  /** Line of the node at a JSON Pointer, from 1; of its nearest known holder when there is no such node. */
  lineOf(pointer: string): number;
}

/** True for a JSON object: neither null nor an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One reference token of a JSON Pointer (RFC 6901, section 3). */
export function pointerToken(key: string | number): string {
  return String(key).replaceAll("~", "~0").replaceAll("/", "~1");
}

/** A `Located` out of a value and the lines of its nodes by pointer. */
export function located(file: string, value: Json, lines: ReadonlyMap<string, number>): Located {
  const lineOf = (pointer: string): number => {
    for (let p = pointer; ; p = p.slice(0, Math.max(0, p.lastIndexOf("/")))) {
      const line = lines.get(p);
      if (line !== undefined) return line;
      if (p === "") return 1;
    }
  };
  return { file, value, lineOf };
}

const BLANK = /[\t\n\r ]*/y;
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\],:]/y;

interface Cursor {
  readonly file: string;
  readonly text: string;
  at: number;
  line: number;
  readonly lines: Map<string, number>;
}

function stop(cursor: Cursor, message: string): never {
  throw new SourceError({ law: "json", file: cursor.file, line: cursor.line, message });
}

function peek(cursor: Cursor): string {
  BLANK.lastIndex = cursor.at;
  const blank = BLANK.exec(cursor.text)?.[0] ?? "";
  for (const character of blank) if (character === "\n") cursor.line += 1;
  cursor.at += blank.length;
  TOKEN.lastIndex = cursor.at;
  const token = TOKEN.exec(cursor.text)?.[0];
  return token ?? stop(cursor, `unexpected ${JSON.stringify(cursor.text.slice(cursor.at, cursor.at + 12))}`);
}

function take(cursor: Cursor, wanted?: string): string {
  const token = peek(cursor);
  if (wanted !== undefined && token !== wanted) stop(cursor, `expected ${wanted}, found ${token}`);
  cursor.at += token.length;
  return token;
}

function readLeaf(cursor: Cursor): Json {
  const token = take(cursor);
  try {
    return JSON.parse(token) as Json;
  } catch {
    return stop(cursor, `bad value ${token.slice(0, 40)}`);
  }
}

function readObject(cursor: Cursor, pointer: string): JsonObject {
  const entries: [string, Json][] = [];
  const seen = new Set<string>();
  take(cursor, "{");
  while (peek(cursor) !== "}") {
    if (entries.length > 0) take(cursor, ",");
    const key = readLeaf(cursor);
    if (typeof key !== "string" || seen.has(key)) stop(cursor, `bad or repeated key ${String(key)}`);
    seen.add(key);
    const line = cursor.line;
    take(cursor, ":");
    const inner = `${pointer}/${pointerToken(key)}`;
    entries.push([key, readValue(cursor, inner)]);
    cursor.lines.set(inner, line);
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
  cursor.lines.set(pointer, cursor.line);
  if (token === "{") return readObject(cursor, pointer);
  if (token === "[") return readArray(cursor, pointer);
  if (",:}]".includes(token)) stop(cursor, `unexpected ${token}`);
  return readLeaf(cursor);
}

/**
 * Parses JSON (RFC 8259) and keeps the line of every node; for a member, the line of its key.
 * @throws SourceError on a syntax fault, a repeated key or text after the value
 */
export function parseJson(file: string, text: string): Located {
  const cursor: Cursor = { file, text, at: 0, line: 1, lines: new Map() };
  const value = readValue(cursor, "");
  BLANK.lastIndex = cursor.at;
  BLANK.exec(text);
  if (BLANK.lastIndex !== text.length) stop(cursor, "text after the value");
  return located(file, value, cursor.lines);
}
