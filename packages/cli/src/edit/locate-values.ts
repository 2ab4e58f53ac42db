// SPDX-License-Identifier: Apache-2.0
import { pointerTokens } from "@jiku/adapter";
import type { ByteSource } from "@jiku/validate";
import { type JsonCursor, openCursor, peek, skipSpace, skipString, skipValue, textBetween } from "./json-cursor.js";

/** Bytes of a value: from the first to after the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface PointerTree {
  readonly pointer: string;
  readonly children: Map<string, PointerTree>;
}

/**
 * The bytes of the values that JSON Pointers name in the JSON value at or after offset `begin`, in one pass and in
 * memory bounded by the pointers. A pointer that leads nowhere is left out.
 */
export function locateValues(
  source: ByteSource,
  begin: number,
  pointers: Iterable<string>,
): ReadonlyMap<string, Stretch> {
  const root: PointerTree = { pointer: "", children: new Map() };
  for (const pointer of pointers) plant(root, pointer);
  const found = new Map<string, Stretch>();
  visit(openCursor(source, begin), root, found);
  return found;
}

function plant(root: PointerTree, pointer: string): void {
  let tree = root;
  let at = 0;
  for (const token of pointerTokens(pointer)) {
    at = pointer.indexOf("/", at + 1);
    const next = tree.children.get(token) ?? {
      pointer: at < 0 ? pointer : pointer.slice(0, at),
      children: new Map<string, PointerTree>(),
    };
    tree.children.set(token, next);
    tree = next;
  }
}

function visit(c: JsonCursor, tree: PointerTree, found: Map<string, Stretch>): void {
  skipSpace(c);
  const from = c.at;
  const first = peek(c);
  if (tree.children.size === 0 || (first !== 0x7b && first !== 0x5b)) skipValue(c);
  else visitEntries(c, first === 0x7b, tree, found);
  if (c.at > from) found.set(tree.pointer, { from, to: c.at });
}

/** Goes into the members or items that are asked for, and past the others; leaves the cursor after the closing bracket. */
function visitEntries(c: JsonCursor, object: boolean, tree: PointerTree, found: Map<string, Stretch>): void {
  c.at++;
  for (let index = 0; ; index++) {
    skipSpace(c);
    const b = peek(c);
    if (b < 0) return;
    if (b === 0x7d || b === 0x5d) {
      c.at++;
      return;
    }
    if (b === 0x2c) {
      c.at++;
      skipSpace(c);
    }
    const child = tree.children.get(object ? readKey(c) : String(index));
    skipSpace(c);
    const begin = c.at;
    if (child === undefined) skipValue(c);
    else visit(c, child, found);
    if (c.at === begin) return;
  }
}

/** The key that begins here; the cursor then stands after its colon. */
function readKey(c: JsonCursor): string {
  const from = c.at;
  skipString(c);
  const text = textBetween(c.source, from, c.at);
  skipSpace(c);
  if (peek(c) === 0x3a) c.at++;
  try {
    return JSON.parse(text) as string;
  } catch {
    return "";
  }
}
