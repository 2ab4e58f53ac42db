// SPDX-License-Identifier: Apache-2.0
import { hashBytes } from "./hash-index.js";
import { beginToken, fatal, MODE, note, placeOf, type ScanState, tokenBytes, tokenPlace } from "./scan-state.js";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const ESCAPES = new Set([...'"\\/bfnrt'].map((c) => c.charCodeAt(0)));
const RESERVED = "__proto__";

/** Begins a string at its quote; returns the index to go on from. */
export function beginString(s: ScanState, i: number, isKey: boolean): number {
  beginToken(s, i, i + 1);
  s.isKey = isKey;
  s.keep = isKey || s.want;
  s.mode = MODE.string;
  s.pairing = false;
  return i + 1;
}

/** Reads on in a string, up to its end or to something other than plain ASCII. */
export function scanString(s: ScanState, start: number): number {
  const { chunk } = s;
  if (s.pairing && chunk[start] !== BACKSLASH) loneSurrogate(s, start);
  for (let i = start; i < chunk.length; i++) {
    const b = chunk[i] as number;
    if (b === QUOTE) return endString(s, i);
    if (b === BACKSLASH) {
      s.escaped = true;
      s.mode = MODE.escape;
      return i + 1;
    }
    if (b < 0x20) return fatal(s, "syntax", i);
    if (b >= 0x80) {
      if (!beginSequence(s, b)) return fatal(s, "encoding", i);
      s.mode = MODE.utf8;
      return i + 1;
    }
  }
  checkLength(s, chunk.length);
  return chunk.length;
}

/** Legal lead and second bytes of UTF-8 (RFC 3629, 4): no overlong form, no surrogate, nothing above U+10FFFF. */
function beginSequence(s: ScanState, lead: number): boolean {
  if (lead < 0xc2 || lead > 0xf4) return false;
  s.need = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
  s.low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  s.high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (s.need === 3) s.wide--;
  return true;
}

/** Reads on in a character of more than one byte. */
export function scanUtf8(s: ScanState, start: number): number {
  let i = start;
  for (; i < s.chunk.length && s.need > 0; i++) {
    const b = s.chunk[i] as number;
    if (b < s.low || b > s.high) return fatal(s, "encoding", i);
    s.need--;
    s.wide++;
    s.low = 0x80;
    s.high = 0xbf;
  }
  if (s.need === 0) s.mode = MODE.string;
  return i;
}

/** Reads the byte after a backslash. */
export function scanEscape(s: ScanState, i: number): number {
  const b = s.chunk[i] as number;
  if (b === 0x75) {
    s.mode = MODE.hex;
    s.hexLeft = 4;
    s.unit = 0;
    return i + 1;
  }
  if (s.pairing) loneSurrogate(s, i);
  if (!ESCAPES.has(b)) return fatal(s, "syntax", i);
  s.mode = MODE.string;
  return i + 1;
}

/** Reads on in the four digits of a `\u` escape. */
export function scanHex(s: ScanState, start: number): number {
  let i = start;
  for (; i < s.chunk.length && s.hexLeft > 0; i++) {
    const digit = hexDigit(s.chunk[i] as number);
    if (digit < 0) return fatal(s, "syntax", i);
    s.unit = s.unit * 16 + digit;
    s.hexLeft--;
  }
  if (s.hexLeft > 0) return i;
  s.mode = MODE.string;
  const isLow = s.unit >= 0xdc00 && s.unit <= 0xdfff;
  if (s.pairing !== isLow) loneSurrogate(s, i);
  s.pairing = s.unit >= 0xd800 && s.unit <= 0xdbff;
  s.lead = s.unit;
  return i;
}

function hexDigit(b: number): number {
  if (b >= 0x30 && b <= 0x39) return b - 0x30;
  const letter = b | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

function loneSurrogate(s: ScanState, i: number): void {
  const unit = s.pairing ? s.lead : s.unit;
  s.pairing = false;
  note(s, {
    kind: "surrogate",
    at: placeOf(s, i),
    fatal: false,
    text: `\\u${unit.toString(16)}`,
    ...(s.isKey ? { inKey: true } : {}),
  });
}

function checkLength(s: ScanState, i: number): void {
  if (s.tooLong || s.base + i - s.tokenOffset <= s.limits.string) return;
  s.tooLong = true;
  note(s, { kind: "string", at: tokenPlace(s), fatal: false });
}

function endString(s: ScanState, i: number): number {
  checkLength(s, i);
  s.to = i;
  if (s.isKey) {
    s.mode = MODE.colon;
    if (s.foreign[s.depth] === 0) checkKey(s);
    s.events.key(s.depth);
  } else {
    s.mode = s.depth === 0 ? MODE.done : MODE.after;
    s.events.string(s.depth);
  }
  return i + 1;
}

function checkKey(s: ScanState): void {
  hashToken(s);
  const at = tokenPlace(s);
  const first = s.keys.add(s.hash.high, s.hash.low, at);
  if (first !== undefined) note(s, { kind: "duplicateKey", at, fatal: false, text: tokenText(s), first });
  else if (s.keys.count() === s.limits.keys + 1) note(s, { kind: "keys", at, fatal: false });
  const length = s.carriedLength + s.to - s.from;
  if ((s.escaped || length === RESERVED.length) && tokenText(s) === RESERVED) {
    note(s, { kind: "reservedKey", at, fatal: false, text: RESERVED });
  }
}

/** Leaves the hash of the decoded token in `s.hash`. */
export function hashToken(s: ScanState): void {
  if (s.escaped) {
    const bytes = encoder.encode(tokenText(s));
    hashBytes(bytes, 0, bytes.length, s.hash);
  } else if (s.carried.length === 0) {
    hashBytes(s.chunk, s.from, s.to, s.hash);
  } else {
    const bytes = tokenBytes(s);
    hashBytes(bytes, 0, bytes.length, s.hash);
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The decoded text of the token that has just ended; empty when it was not kept. */
export function tokenText(s: ScanState): string {
  if (!s.keep || s.tooLong) return "";
  const raw = s.carried.length === 0 ? shortAscii(s.chunk, s.from, s.to) : undefined;
  const text = raw ?? decoder.decode(tokenBytes(s));
  return s.escaped ? (JSON.parse(`"${text}"`) as string) : text;
}

/** Short ASCII text faster than a decoder starts; undefined when it is neither. */
function shortAscii(bytes: Uint8Array, from: number, to: number): string | undefined {
  if (to - from > 32) return undefined;
  let text = "";
  for (let i = from; i < to; i++) {
    const b = bytes[i] as number;
    if (b >= 0x80) return undefined;
    text += String.fromCharCode(b);
  }
  return text;
}
