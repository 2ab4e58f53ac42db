// SPDX-License-Identifier: Apache-2.0
import { bytesSource } from "@jiku/validate";
import { type JsonCursor, openCursor, peek, skipSpace, skipString, skipValue } from "./json-cursor.js";

/** A member or an item in the text of its object or array; places are offsets into that text. */
export interface Entry {
  /** Begins at the key of a member, else at the item. */
  readonly from: number;
  readonly valueFrom: number;
  readonly to: number;
  readonly key?: string;
}

/** An object or array as written: its entries, and the text around them. */
export interface Container {
  readonly bytes: Uint8Array;
  readonly object: boolean;
  readonly entries: readonly Entry[];
}

/** Takes the bytes of one well-formed object or array apart; undefined for any other value. */
export function readContainer(bytes: Uint8Array): Container | undefined {
  const c = openCursor(bytesSource("", bytes));
  const first = peek(c);
  if (first !== 0x7b && first !== 0x5b) return undefined;
  const object = first === 0x7b;
  const entries: Entry[] = [];
  c.at++;
  for (;;) {
    skipSpace(c);
    const b = peek(c);
    if (b < 0 || b === 0x7d || b === 0x5d) return { bytes, object, entries };
    if (b === 0x2c) {
      c.at++;
      skipSpace(c);
    }
    entries.push(readEntry(c, object));
  }
}

function readEntry(c: JsonCursor, object: boolean): Entry {
  const from = c.at;
  let key: string | undefined;
  if (object) {
    skipString(c);
    key = parse(c.source, from, c.at) as string;
    skipSpace(c);
    c.at++;
    skipSpace(c);
  }
  const valueFrom = c.at;
  skipValue(c);
  if (c.at === valueFrom) c.at++;
  return { from, valueFrom, to: c.at, ...(key === undefined ? {} : { key }) };
}

const decoder = new TextDecoder();

function parse(source: JsonCursor["source"], from: number, to: number): unknown {
  const bytes = new Uint8Array(to - from);
  source.read(bytes, from);
  return JSON.parse(decoder.decode(bytes));
}
