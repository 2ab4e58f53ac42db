// SPDX-License-Identifier: Apache-2.0
import { beginNumber } from "./scan-number.js";
import { beginToken, fatal, MODE, note, placeOf, type ScanState } from "./scan-state.js";
import { beginString } from "./scan-string.js";

const LITERALS: Readonly<Record<number, string>> = { 116: "true", 102: "false", 110: "null" };

/** Reads one byte between tokens, or a run of white space; returns the index of the next byte. */
export function scanStructure(s: ScanState, i: number): number {
  const b = s.chunk[i] as number;
  if (b <= 0x20) return space(s, i);
  if (s.mode === MODE.done) return next(s, i);
  switch (b) {
    case 0x7b:
    case 0x5b:
      return open(s, i, b === 0x7b);
    case 0x7d:
    case 0x5d:
      return close(s, i, b === 0x7d);
    case 0x2c:
      return comma(s, i);
    case 0x3a:
      if (s.mode !== MODE.colon) return fatal(s, "syntax", i);
      s.mode = MODE.value;
      return i + 1;
    case 0x22:
      if (s.mode === MODE.key || s.mode === MODE.firstKey) return beginString(s, i, true);
      return expectsValue(s) ? beginString(s, i, false) : fatal(s, "syntax", i);
    default:
      return scalar(s, i, b);
  }
}

function expectsValue(s: ScanState): boolean {
  return s.mode === MODE.value || s.mode === MODE.firstItem;
}

function space(s: ScanState, start: number): number {
  const { chunk } = s;
  let i = start;
  for (; i < chunk.length; i++) {
    const b = chunk[i] as number;
    if (b === 0x0a) {
      s.line++;
      s.lineStart = s.base + i + 1;
      s.wide = 0;
    } else if (b !== 0x20 && b !== 0x0d && b !== 0x09) break;
  }
  if (i === chunk.length || (chunk[i] as number) >= 0x20) return i;
  return fatal(s, chunk[i] === 0 ? "encoding" : "syntax", i);
}

/** A second value after the first: the scan stops here and the caller decides. */
function next(s: ScanState, i: number): number {
  s.second = placeOf(s, i);
  s.stopped = true;
  return i;
}

function open(s: ScanState, i: number, object: boolean): number {
  if (!expectsValue(s)) return fatal(s, "syntax", i);
  if (s.depth >= s.limits.depth) return fatal(s, "depth", i);
  beginToken(s, i, i);
  s.depth++;
  s.objects[s.depth] = object ? 1 : 0;
  s.indexes[s.depth] = 0;
  s.mode = object ? MODE.firstKey : MODE.firstItem;
  const own = s.events.open(object, s.depth);
  s.foreign[s.depth] = own ? 1 : 0;
  if (object && !own) s.keys.open();
  return i + 1;
}

function close(s: ScanState, i: number, object: boolean): number {
  const empty = s.mode === (object ? MODE.firstKey : MODE.firstItem);
  if (!empty && (s.mode !== MODE.after || (s.objects[s.depth] === 1) !== object)) return fatal(s, "syntax", i);
  if (object && s.foreign[s.depth] === 0) s.keys.close();
  beginToken(s, i, i);
  const depth = s.depth--;
  s.mode = s.depth === 0 ? MODE.done : MODE.after;
  s.events.close(object, depth, s.base + i + 1);
  return i + 1;
}

function comma(s: ScanState, i: number): number {
  if (s.mode !== MODE.after) return fatal(s, "syntax", i);
  if (s.objects[s.depth] === 1) s.mode = MODE.key;
  else {
    s.mode = MODE.value;
    s.indexes[s.depth] = (s.indexes[s.depth] as number) + 1;
  }
  return i + 1;
}

function scalar(s: ScanState, i: number, b: number): number {
  if (!expectsValue(s)) return fatal(s, "syntax", i);
  if (b === 0x2d || (b >= 0x30 && b <= 0x39)) return beginNumber(s, i);
  const literal = LITERALS[b];
  if (literal === undefined) return fatal(s, b < 0x80 || (b >= 0xc2 && b <= 0xf4) ? "syntax" : "encoding", i);
  beginToken(s, i, i);
  s.mode = MODE.literal;
  s.literal = literal;
  s.literalAt = 0;
  return i;
}

/** Reads on in true, false or null. */
export function scanLiteral(s: ScanState, start: number): number {
  let i = start;
  for (; i < s.chunk.length && s.literalAt < s.literal.length; i++) {
    if (s.chunk[i] !== s.literal.charCodeAt(s.literalAt)) return fatal(s, "syntax", i);
    s.literalAt++;
  }
  if (s.literalAt === s.literal.length) {
    s.mode = s.depth === 0 ? MODE.done : MODE.after;
    s.events.literal(s.depth, s.literal === "null" ? null : s.literal === "true");
  }
  return i;
}

const MARK = [0xef, 0xbb, 0xbf];

/** A byte order mark (EF BB BF) before the text: legal to skip, and noted (RFC 8259, 8.1). */
export function scanMark(s: ScanState, i: number): number {
  const at = s.base + i;
  if (s.chunk[i] !== MARK[at]) {
    if (at > 0) return fatal(s, "encoding", i);
    s.mode = MODE.value;
    return i;
  }
  if (at === 2) {
    s.mode = MODE.value;
    note(s, { kind: "mark", at: { offset: 0, line: 1, column: 1 }, fatal: false });
    s.lineStart = 3;
  }
  return i + 1;
}
