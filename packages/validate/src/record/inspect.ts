// SPDX-License-Identifier: Apache-2.0
import { createKeyTable, type KeyTable } from "./keys.js";
import { isExactNumber } from "./number.js";

/** Something in the text of a record that `JSON.parse` does not see; offsets are into the bytes given. */
export type ScanFault =
  | { readonly kind: "depth"; readonly offset: number }
  | { readonly kind: "number"; readonly offset: number; readonly token: string }
  | { readonly kind: "duplicateKey"; readonly offset: number; readonly first: number; readonly key: string }
  | { readonly kind: "reservedKey"; readonly offset: number; readonly key: string }
  | { readonly kind: "surrogate"; readonly offset: number };

export interface Inspection {
  /** A backslash was seen, so a string may hold control characters. */
  readonly escaped: boolean;
  readonly faults: readonly ScanFault[];
}

/** The deepest nesting that any caller may allow. */
export const DEEPEST = 4096;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;

// State of the pass that runs; a pass is synchronous and begins by setting all of it.
const isObject = new Uint8Array(DEEPEST + 1);
const keys: KeyTable = createKeyTable(DEEPEST);
let escaped = false;
let hash = 0;
let plain = true;
let faults: ScanFault[] = [];

/**
 * The close look at the bytes of a record that the fast scan was unsure of. Finds the same key twice in one object,
 * numbers that a double cannot hold, nesting beyond `maxDepth`, a key `__proto__`, lone surrogates. It does not judge
 * syntax: what is no JSON is left to the parser. At most 100 faults are kept.
 */
export function inspectRecord(bytes: Uint8Array, start: number, end: number, maxDepth: number): Inspection {
  escaped = false;
  if (faults.length > 0) faults = [];
  keys.clear();
  let depth = 0;
  let i = start;
  while (i < end) {
    const c = bytes[i] as number;
    if (c === QUOTE) {
      const from = i + 1;
      const to = scanString(bytes, from, end);
      i = to + 1;
      while (i < end && (bytes[i] as number) <= 0x20) i++;
      if (bytes[i] === COLON && isObject[depth] === 1) {
        i++;
        const first = keys.add(bytes, from, to, plain ? hash : undefined);
        if (first >= 0)
          note({ kind: "duplicateKey", offset: from - 1, first: first - 1, key: keys.text(bytes, from, to) });
        if (keys.isReserved(bytes, from, to, plain))
          note({ kind: "reservedKey", offset: from - 1, key: keys.text(bytes, from, to) });
      }
    } else if (c === 0x7b || c === 0x5b) {
      if (++depth > maxDepth) {
        note({ kind: "depth", offset: i });
        break;
      }
      isObject[depth] = c === 0x7b ? 1 : 0;
      keys.open(depth);
      i++;
    } else if (c === 0x7d || c === 0x5d) {
      if (depth > 0) keys.close(depth--);
      i++;
    } else if (c <= 0x39 && (c >= 0x30 || c === 0x2d)) {
      i = scanNumber(bytes, i, end);
    } else i++;
  }
  return { escaped, faults };
}

/** Leaves `hash` and `plain` for the string that begins at `from`; returns the place of its closing quote. */
function scanString(bytes: Uint8Array, from: number, end: number): number {
  let h = 0;
  let i = from;
  plain = true;
  while (i < end) {
    const b = bytes[i] as number;
    if (b === QUOTE) break;
    h = (Math.imul(h, 31) + b) | 0;
    if (b === BACKSLASH) {
      plain = false;
      if (bytes[i + 1] === 0x75 && isLoneSurrogate(bytes, i, end)) note({ kind: "surrogate", offset: i });
      i++;
    }
    i++;
  }
  hash = h;
  if (!plain) escaped = true;
  return i;
}

/** A number of at most 15 digits and no exponent is exact; anything longer gets the full rule. */
function scanNumber(bytes: Uint8Array, from: number, end: number): number {
  let digits = 0;
  let simple = true;
  let i = from;
  for (; i < end; i++) {
    const b = bytes[i] as number;
    if (b >= 0x30 && b <= 0x39) digits++;
    else if (b === 0x65 || b === 0x45) simple = false;
    else if (b !== 0x2e && b !== 0x2d && b !== 0x2b) break;
  }
  if (digits > 15 || !simple) {
    const token = latin1(bytes, from, i);
    if (!isExactNumber(token)) note({ kind: "number", offset: from, token });
  }
  return i;
}

function note(fault: ScanFault): void {
  if (faults.length < 100) faults.push(fault);
}

/** `at` is the backslash of a `\u` escape that is half of no pair. */
function isLoneSurrogate(bytes: Uint8Array, at: number, end: number): boolean {
  const unit = escapedUnit(bytes, at, end);
  if (unit < 0xd800 || unit > 0xdfff) return false;
  const other = escapedUnit(bytes, unit <= 0xdbff ? at + 6 : at - 6, end);
  return unit <= 0xdbff ? other < 0xdc00 || other > 0xdfff : other < 0xd800 || other > 0xdbff;
}

function escapedUnit(bytes: Uint8Array, at: number, end: number): number {
  if (at < 0 || at + 6 > end || bytes[at] !== BACKSLASH || bytes[at + 1] !== 0x75) return -1;
  return Number.parseInt(latin1(bytes, at + 2, at + 6), 16);
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let i = from; i < to; i++) text += String.fromCharCode(bytes[i] as number);
  return text;
}
