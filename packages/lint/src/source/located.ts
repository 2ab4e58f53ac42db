// SPDX-License-Identifier: Apache-2.0
import type { Json } from "./json-value.js";

/** A place in a text; lines and columns count from 1, columns in UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** A parsed text in which every node still knows where it stands. */
export interface Located {
  readonly value: Json;
  /** Where the node at a JSON Pointer begins, a member at its key; the nearest holder when there is no such node. */
  placeOf(pointer: string): TextPlace;
}

export type SourceFaultKind =
  | "json-syntax"
  | "yaml-syntax"
  | "repeated-key"
  | "too-deep"
  | "yaml-alias"
  | "yaml-key"
  | "not-object";

/** Why a text could not be read, and where. */
export interface SourceFault extends TextPlace {
  readonly kind: SourceFaultKind;
  /** What stands there, cut to a few characters. */
  readonly found: string;
}

/** A read text, or why it could not be read. */
export type Parsed =
  | { readonly source: Located; readonly fault?: never }
  | { readonly fault: SourceFault; readonly source?: never };

/** Line and column of an offset. */
export function placeAt(text: string, offset: number): TextPlace {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/** A `Located` out of a value and the offsets of its nodes by pointer. */
export function locate(text: string, value: Json, offsets: ReadonlyMap<string, number>): Located {
  return {
    value,
    placeOf(pointer) {
      for (let p = pointer; ; p = p.slice(0, Math.max(0, p.lastIndexOf("/")))) {
        const offset = offsets.get(p);
        if (offset !== undefined) return placeAt(text, offset);
        if (p === "") return { line: 1, column: 1 };
      }
    },
  };
}

/** Deepest nesting that is read. */
export const MAX_DEPTH = 256;
