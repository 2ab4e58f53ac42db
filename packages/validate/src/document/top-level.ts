// SPDX-License-Identifier: Apache-2.0
import type { StreamFault } from "./record.js";
import type { ByteSource } from "./source.js";
import { openWindow, slide, type Window } from "./window.js";

/** A member of the outermost object: its key as written and where its value stands. */
export interface TopMember {
  readonly key: string;
  readonly keyOffset: number;
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly column: number;
}

export interface TopLevel {
  readonly members: readonly TopMember[];
  /** Where the outermost value begins and ends; `end` is the size of the source when it does not close. */
  readonly begin: number;
  readonly end: number;
  readonly closed: boolean;
  /** Text after the value that is not white space begins here; -1 when there is none. */
  readonly trailing: number;
  readonly faults: readonly StreamFault[];
}

interface Cursor {
  readonly window: Window;
  at: number;
  line: number;
  lineStart: number;
}

const MAX_KEY = 4096;

/**
 * One pass over a source that holds one JSON object, in bounded memory: its members, without their values. Strings are
 * skipped with their escapes, brackets counted; what stands between members is judged, what is inside them is not.
 */
export function readTopLevel(source: ByteSource): TopLevel {
  const cursor: Cursor = { window: openWindow(source), at: 0, line: 1, lineStart: 0 };
  const members: TopMember[] = [];
  const faults: StreamFault[] = [];
  skipMark(cursor);
  space(cursor);
  const begin = offset(cursor);
  let closed = false;
  if (peek(cursor) === 0x7b) {
    cursor.at++;
    closed = readMembers(cursor, members, faults);
  }
  const end = offset(cursor);
  space(cursor);
  const trailing = closed && peek(cursor) >= 0 ? offset(cursor) : -1;
  return { members, begin, end, closed, trailing, faults };
}

function readMembers(cursor: Cursor, members: TopMember[], faults: StreamFault[]): boolean {
  const seen = new Map<string, TopMember>();
  for (let first = true; ; first = false) {
    space(cursor);
    const c = peek(cursor);
    if (c === 0x7d && (first || faults.length === 0)) {
      cursor.at++;
      return true;
    }
    if (!first) {
      if (c !== 0x2c) return stop(cursor, faults);
      cursor.at++;
      space(cursor);
    }
    const keyOffset = offset(cursor);
    const key = peek(cursor) === 0x22 ? readKey(cursor) : undefined;
    space(cursor);
    if (key === undefined || peek(cursor) !== 0x3a) return stop(cursor, faults);
    cursor.at++;
    space(cursor);
    const place = { from: offset(cursor), line: cursor.line, column: offset(cursor) - cursor.lineStart + 1 };
    const whole = skip(cursor);
    const member = { key, keyOffset, to: offset(cursor), ...place };
    if (!whole) {
      members.push(member);
      return stop(cursor, faults);
    }
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      faults.push({
        code: "AD-115",
        offset: keyOffset,
        line: place.line,
        column: place.column,
        values: { key, line: earlier.line },
      });
    } else seen.set(key, member);
    members.push(member);
  }
}

function stop(cursor: Cursor, faults: StreamFault[]): false {
  const place = { offset: offset(cursor), line: cursor.line, column: offset(cursor) - cursor.lineStart + 1 };
  faults.push(peek(cursor) < 0 ? { code: "AD-103", ...place } : { code: "AD-102", ...place });
  return false;
}

function offset(cursor: Cursor): number {
  return cursor.window.base + cursor.at;
}

function peek(cursor: Cursor): number {
  if (cursor.at < cursor.window.to) return cursor.window.bytes[cursor.at] as number;
  const more = slide(cursor.window, cursor.at);
  cursor.at = 0;
  return more ? (cursor.window.bytes[0] as number) : -1;
}

function skipMark(cursor: Cursor): void {
  const b = cursor.window.bytes;
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) cursor.at = 3;
}

function space(cursor: Cursor): void {
  for (let c = peek(cursor); c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09; c = peek(cursor)) {
    cursor.at++;
    if (c === 0x0a) newline(cursor);
  }
}

function newline(cursor: Cursor): void {
  cursor.line++;
  cursor.lineStart = offset(cursor);
}

const decoder = new TextDecoder();

function readKey(cursor: Cursor): string | undefined {
  const bytes: number[] = [];
  let escaped = false;
  for (let c = peek(cursor); c >= 0 && bytes.length < MAX_KEY; c = peek(cursor)) {
    bytes.push(c);
    cursor.at++;
    if (c === 0x22 && !escaped && bytes.length > 1) {
      const text = decoder.decode(Uint8Array.from(bytes));
      try {
        return JSON.parse(text) as string;
      } catch {
        return undefined;
      }
    }
    escaped = c === 0x5c && !escaped;
  }
  return undefined;
}

/** Moves past one value; false when it does not close. */
function skip(cursor: Cursor): boolean {
  let depth = 0;
  for (let c = peek(cursor); c >= 0; c = peek(cursor)) {
    if (c === 0x22) {
      if (!skipQuoted(cursor)) return false;
      if (depth === 0) return true;
      continue;
    }
    if (depth === 0 && (c === 0x2c || c === 0x7d || c === 0x5d || c <= 0x20)) return true;
    cursor.at++;
    if (c === 0x7b || c === 0x5b) depth++;
    else if ((c === 0x7d || c === 0x5d) && --depth === 0) return true;
    else if (c === 0x0a) newline(cursor);
  }
  return false;
}

function skipQuoted(cursor: Cursor): boolean {
  cursor.at++;
  for (let c = peek(cursor); c >= 0; c = peek(cursor)) {
    cursor.at++;
    if (c === 0x22) return true;
    if (c === 0x5c) {
      peek(cursor);
      cursor.at++;
    } else if (c === 0x0a) newline(cursor);
  }
  return false;
}
