// SPDX-License-Identifier: Apache-2.0
import type { JsonPlace } from "./json-place.js";

/** Which members and items to go into: by key, or `*` for all others and for the items of an array. */
export interface WalkTree {
  readonly [key: string]: WalkTree;
}

/** Where a walk begins and, afterwards, where it has ended. */
export interface JsonCursor {
  bytes: Uint8Array;
  /** Index into `bytes`. */
  at: number;
  /** Offset of the first byte of `bytes` in the file. */
  base: number;
  line: number;
  /** Offset of the beginning of the line, and the bytes of the line that are no column of their own. */
  lineStart: number;
  wide: number;
}

/** A cursor on bytes that begin at a place of the file. */
export function cursorAt(bytes: Uint8Array, place: JsonPlace): JsonCursor {
  return { bytes, at: 0, base: place.offset, line: place.line, lineStart: place.offset - place.column + 1, wide: 0 };
}

/** The place of the byte at the cursor. */
export function cursorPlace(c: JsonCursor): JsonPlace {
  const offset = c.base + c.at;
  return { offset, line: c.line, column: offset - c.lineStart - c.wide + 1 };
}

/**
 * Walks over one well-formed JSON value and tells the place of each member and item of what `tree` names, and of the
 * value itself. Leaves the cursor after the value. Returns false when the bytes end first; the cursor is then spent.
 * @param visit gets the JSON Pointer from the value on
 */
export function walkJson(
  c: JsonCursor,
  tree: WalkTree | undefined,
  visit: (pointer: string, place: JsonPlace) => void,
  pointer = "",
): boolean {
  if (!skipSpace(c)) return false;
  visit(pointer, cursorPlace(c));
  const b = c.bytes[c.at];
  if (tree === undefined || (b !== 0x7b && b !== 0x5b)) return skipValue(c);
  return b === 0x7b ? walkObject(c, tree, visit, pointer) : walkArray(c, tree, visit, pointer);
}

function walkObject(
  c: JsonCursor,
  tree: WalkTree,
  visit: (pointer: string, place: JsonPlace) => void,
  pointer: string,
): boolean {
  c.at++;
  while (skipSpace(c)) {
    const b = c.bytes[c.at];
    if (b === 0x7d || b === 0x2c) {
      c.at++;
      if (b === 0x7d) return true;
      continue;
    }
    const key = readKey(c);
    if (key === undefined || !walkJson(c, childOf(tree, key), visit, `${pointer}/${pointerToken(key)}`)) return false;
  }
  return false;
}

function walkArray(
  c: JsonCursor,
  tree: WalkTree,
  visit: (pointer: string, place: JsonPlace) => void,
  pointer: string,
): boolean {
  c.at++;
  for (let index = 0; skipSpace(c); ) {
    const b = c.bytes[c.at];
    if (b === 0x5d || b === 0x2c) {
      c.at++;
      if (b === 0x5d) return true;
      continue;
    }
    if (!walkJson(c, childOf(tree, String(index)), visit, `${pointer}/${index}`)) return false;
    index++;
  }
  return false;
}

function childOf(tree: WalkTree, key: string): WalkTree | undefined {
  return Object.hasOwn(tree, key) ? tree[key] : tree["*"];
}

function pointerToken(key: string): string {
  return key.includes("~") || key.includes("/") ? key.replace(/~/g, "~0").replace(/\//g, "~1") : key;
}

/** Reads a key and its colon; undefined when the bytes end first. */
export function readKey(c: JsonCursor): string | undefined {
  const from = c.at + 1;
  const escapes = skipString(c);
  if (escapes === undefined) return undefined;
  const raw = textOf(c.bytes, from, c.at - 1);
  const key = escapes ? (JSON.parse(`"${raw}"`) as string) : raw;
  if (!skipSpace(c)) return undefined;
  c.at++;
  return key;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function textOf(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let i = from; i < to && i < from + 32; i++) {
    const b = bytes[i] as number;
    if (b >= 0x80) return decoder.decode(bytes.subarray(from, to));
    text += String.fromCharCode(b);
  }
  return to - from > 32 ? decoder.decode(bytes.subarray(from, to)) : text;
}

/** Goes to the next byte that is no white space; false at the end of the bytes. */
export function skipSpace(c: JsonCursor): boolean {
  const { bytes } = c;
  for (; c.at < bytes.length; c.at++) {
    const b = bytes[c.at] as number;
    if (b > 0x20) return true;
    if (b === 0x0a) newLine(c);
  }
  return false;
}

function newLine(c: JsonCursor): void {
  c.line++;
  c.lineStart = c.base + c.at + 1;
  c.wide = 0;
}

/** Goes behind the string at the cursor; says whether it has escapes, or undefined when the bytes end first. */
function skipString(c: JsonCursor): boolean | undefined {
  const { bytes } = c;
  let escapes = false;
  for (c.at++; c.at < bytes.length; c.at++) {
    const b = bytes[c.at] as number;
    if (b === 0x22) {
      c.at++;
      return escapes;
    }
    if (b === 0x5c) {
      escapes = true;
      c.at++;
    } else if (b >= 0x80) {
      if (b < 0xc0) c.wide++;
      else if (b >= 0xf0) c.wide--;
    }
  }
  return undefined;
}

/** Goes behind the value at the cursor; false when the bytes end first. */
export function skipValue(c: JsonCursor): boolean {
  const { bytes } = c;
  let depth = 0;
  while (c.at < bytes.length) {
    const b = bytes[c.at] as number;
    if (b === 0x22) {
      if (skipString(c) === undefined) return false;
      if (depth === 0) return true;
      continue;
    }
    if (b === 0x7b || b === 0x5b) depth++;
    else if (b === 0x7d || b === 0x5d) {
      if (depth === 0) return true;
      depth--;
      if (depth === 0) {
        c.at++;
        return true;
      }
    } else if (depth === 0 && (b === 0x2c || b <= 0x20)) return true;
    if (b === 0x0a) newLine(c);
    c.at++;
  }
  return false;
}
