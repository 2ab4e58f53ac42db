// SPDX-License-Identifier: Apache-2.0
import type { Hash64 } from "./hash-index.js";
import type { JsonPlace } from "./json-place.js";
import type { KeyTable } from "./key-table.js";

/** What may be wrong in a JSON text; `mark` is a byte order mark, `keys`, `string` and `depth` are limits. */
export type JsonFaultKind =
  | "syntax"
  | "truncated"
  | "empty"
  | "encoding"
  | "mark"
  | "surrogate"
  | "depth"
  | "string"
  | "keys"
  | "number"
  | "duplicateKey"
  | "reservedKey";

/** Something wrong in a JSON text. After a fatal one the scan has stopped. */
export interface JsonFault {
  readonly kind: JsonFaultKind;
  readonly at: JsonPlace;
  readonly fatal: boolean;
  /** The number, the key, or the escape. */
  readonly text?: string;
  /** The fault stands in a key. */
  readonly inKey?: true;
  /** Of a duplicate key: the first one. */
  readonly first?: JsonPlace;
}

/** What a scan tells while it runs; depth counts the open containers, the outermost being 1. */
export interface JsonEvents {
  /** An object or array opened; true = duplicates among its keys are the receiver's affair, and so is their number. */
  open(object: boolean, depth: number): boolean;
  /** @param end offset after the closing bracket */
  close(object: boolean, depth: number, end: number): void;
  key(depth: number): void;
  string(depth: number): void;
  number(depth: number, value: number, integer: boolean): void;
  literal(depth: number, value: boolean | null): void;
}

/** How much of each a text may have. */
export interface JsonLimits {
  readonly depth: number;
  /** Bytes of one string. */
  readonly string: number;
  /** Keys of one object. */
  readonly keys: number;
}

/** What the scan is in the middle of. */
export const MODE = {
  value: 0,
  firstItem: 1,
  firstKey: 2,
  key: 3,
  colon: 4,
  after: 5,
  done: 6,
  string: 7,
  utf8: 8,
  escape: 9,
  hex: 10,
  number: 11,
  literal: 12,
  mark: 13,
} as const;

/** The one mutable record of a scan. Offsets are absolute, `i` and `from` are indices into `chunk`. */
export interface ScanState {
  readonly events: JsonEvents;
  readonly limits: JsonLimits;
  readonly keys: KeyTable;
  readonly faults: JsonFault[];
  readonly hash: Hash64;
  readonly objects: Uint8Array;
  readonly foreign: Uint8Array;
  readonly indexes: Int32Array;
  faultCount: number;
  chunk: Uint8Array;
  base: number;
  mode: number;
  depth: number;
  line: number;
  lineStart: number;
  /** Bytes of this line that are no column of their own; negative where a character takes two columns. */
  wide: number;
  tokenOffset: number;
  tokenLine: number;
  tokenColumn: number;
  from: number;
  to: number;
  carried: Uint8Array[];
  carriedLength: number;
  keep: boolean;
  want: boolean;
  isKey: boolean;
  escaped: boolean;
  tooLong: boolean;
  need: number;
  low: number;
  high: number;
  hexLeft: number;
  unit: number;
  pairing: boolean;
  /** The first half of a pair that waits for the second. */
  lead: number;
  number: number;
  digits: number;
  value: number;
  negative: boolean;
  literal: string;
  literalAt: number;
  stopped: boolean;
  second: JsonPlace | undefined;
}

const KEPT = 1000;

/** Line and column of the byte at index `i` of the chunk. */
export function placeOf(s: ScanState, i: number): JsonPlace {
  const offset = s.base + i;
  return { offset, line: s.line, column: offset - s.lineStart - s.wide + 1 };
}

/** Where the token that is being read begins. */
export function tokenPlace(s: ScanState): JsonPlace {
  return { offset: s.tokenOffset, line: s.tokenLine, column: s.tokenColumn };
}

/** Keeps a fault while they are few, and counts it. */
export function note(s: ScanState, fault: JsonFault): void {
  s.faultCount++;
  if (s.faults.length < KEPT) s.faults.push(fault);
}

/** Ends the scan with a fault at index `i`; returns the end of the chunk. */
export function fatal(s: ScanState, kind: JsonFaultKind, i: number): number {
  note(s, { kind, at: placeOf(s, i), fatal: true });
  s.stopped = true;
  return s.chunk.length;
}

/** Begins a token at index `i` whose content begins at `contentFrom`. */
export function beginToken(s: ScanState, i: number, contentFrom: number): void {
  s.tokenOffset = s.base + i;
  s.tokenLine = s.line;
  s.tokenColumn = s.tokenOffset - s.lineStart - s.wide + 1;
  s.from = contentFrom;
  s.carriedLength = 0;
  s.escaped = false;
  s.tooLong = false;
  if (s.carried.length > 0) s.carried = [];
}

/** The content bytes of the token that has just ended at `s.to`. */
export function tokenBytes(s: ScanState): Uint8Array {
  const last = s.chunk.subarray(s.from, s.to);
  if (s.carried.length === 0) return last;
  const whole = new Uint8Array(s.carriedLength + last.length);
  let at = 0;
  for (const part of [...s.carried, last]) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Keeps the part of an unfinished token that stands in this chunk. */
export function carryToken(s: ScanState): void {
  if (s.keep && !s.tooLong) {
    const part = s.chunk.slice(s.from);
    s.carried.push(part);
    s.carriedLength += part.length;
  }
  s.from = 0;
}
