// SPDX-License-Identifier: Apache-2.0
import type { Hash64 } from "./hash-index.js";
import type { JsonPlace } from "./json-place.js";
import { createKeyTable } from "./key-table.js";
import { endNumber, scanNumber } from "./scan-number.js";
import {
  carryToken,
  fatal,
  type JsonEvents,
  type JsonFault,
  type JsonLimits,
  MODE,
  placeOf,
  type ScanState,
  tokenPlace,
} from "./scan-state.js";
import { hashToken, scanEscape, scanHex, scanString, scanUtf8, tokenText } from "./scan-string.js";
import { scanLiteral, scanMark, scanStructure } from "./scan-structure.js";

/** Depth, string bytes and keys of safety.md, 3. */
export const JSON_LIMITS: JsonLimits = { depth: 256, string: 16 * 1024 * 1024, keys: 65_536 };

/**
 * Reads a JSON text byte by byte, in any partition into chunks, without building values: syntax, UTF-8, nesting,
 * duplicate keys, numbers that a double cannot hold. Bad text is a fault, never an exception.
 */
export interface JsonScanner {
  /** @returns the bytes taken; fewer than given when a fatal fault or a second value has stopped the scan */
  push(chunk: Uint8Array): number;
  /** Says that no more bytes come. */
  finish(): void;
  /** The first 1,000 faults; `faultCount` counts all. */
  readonly faults: readonly JsonFault[];
  readonly faultCount: number;
  readonly stopped: boolean;
  /** The outermost value has been read whole. */
  readonly complete: boolean;
  /** Where a second value begins. */
  readonly second: JsonPlace | undefined;
  /** Where the text that was read ends. */
  end(): JsonPlace;
  /** During an event: the place of its token; during `close` that of the bracket. */
  place(): JsonPlace;
  /** During `key`, and during `string` when `want` was on: its decoded text. */
  text(): string;
  /** During `key`, and during `string` when `want` was on: the hash of its text. */
  hash(): Hash64;
  /** Index of the item that is being read in the array at this depth. */
  index(depth: number): number;
  /** Whether the text of strings that begin from now on will be asked for. */
  want(on: boolean): void;
}

/** @param start where the text begins, when it is part of a larger one */
export function createJsonScanner(
  events: JsonEvents,
  limits: JsonLimits = JSON_LIMITS,
  start: JsonPlace = { offset: 0, line: 1, column: 1 },
): JsonScanner {
  const s = initialState(events, limits, start);
  let taken = start.offset;
  return {
    push(chunk) {
      s.chunk = chunk;
      s.base = taken;
      let i = 0;
      while (i < chunk.length && !s.stopped) i = step(s, i);
      if (s.mode >= MODE.string && s.mode <= MODE.number) carryToken(s);
      taken += i;
      return i;
    },
    finish() {
      if (s.stopped) return;
      s.base = taken;
      s.chunk = new Uint8Array(0);
      if (s.mode === MODE.number && s.depth === 0) endNumber(s, 0);
      if (s.stopped || s.mode === MODE.done) return;
      const nothing = s.depth === 0 && (s.mode === MODE.value || s.mode === MODE.mark) && s.tokenOffset < 0;
      fatal(s, nothing ? "empty" : "truncated", 0);
    },
    get faults() {
      return s.faults;
    },
    get faultCount() {
      return s.faultCount;
    },
    get stopped() {
      return s.stopped;
    },
    get complete() {
      return s.mode === MODE.done;
    },
    get second() {
      return s.second;
    },
    end: () => placeOf(s, taken - s.base),
    place: () => tokenPlace(s),
    text: () => tokenText(s),
    hash() {
      hashToken(s);
      return s.hash;
    },
    index: (depth) => s.indexes[depth] as number,
    want(on) {
      s.want = on;
    },
  };
}

function step(s: ScanState, i: number): number {
  switch (s.mode) {
    case MODE.number:
      return scanNumber(s, i);
    case MODE.string:
      return scanString(s, i);
    case MODE.utf8:
      return scanUtf8(s, i);
    case MODE.escape:
      return scanEscape(s, i);
    case MODE.hex:
      return scanHex(s, i);
    case MODE.literal:
      return scanLiteral(s, i);
    case MODE.mark:
      return scanMark(s, i);
    default:
      return scanStructure(s, i);
  }
}

function initialState(events: JsonEvents, limits: JsonLimits, start: JsonPlace): ScanState {
  return {
    events,
    limits,
    keys: createKeyTable(),
    faults: [],
    hash: { high: 0, low: 0 },
    objects: new Uint8Array(limits.depth + 2),
    foreign: new Uint8Array(limits.depth + 2),
    indexes: new Int32Array(limits.depth + 2),
    faultCount: 0,
    chunk: new Uint8Array(0),
    base: start.offset,
    mode: start.offset === 0 ? MODE.mark : MODE.value,
    depth: 0,
    line: start.line,
    lineStart: start.offset - start.column + 1,
    wide: 0,
    tokenOffset: -1,
    tokenLine: 1,
    tokenColumn: 1,
    from: 0,
    to: 0,
    carried: [],
    carriedLength: 0,
    keep: false,
    want: false,
    isKey: false,
    escaped: false,
    tooLong: false,
    need: 0,
    low: 0,
    high: 0,
    hexLeft: 0,
    unit: 0,
    pairing: false,
    lead: 0,
    number: 0,
    digits: 0,
    value: 0,
    negative: false,
    literal: "",
    literalAt: 0,
    stopped: false,
    second: undefined,
  };
}
