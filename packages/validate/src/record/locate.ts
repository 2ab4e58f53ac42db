// SPDX-License-Identifier: Apache-2.0

/** A place in a record: byte offset, and line and column from 1 (columns count UTF-16 units, as editors do). */
export interface TextPlace {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/**
 * The place of the value that a JSON Pointer names, by a walk over the bytes of one well-formed record. A pointer to a
 * member that is not there gives the object that lacks it. Never throws; on malformed bytes the last place reached.
 */
export function locate(bytes: Uint8Array, start: number, end: number, pointer: string): TextPlace {
  return placeAt(bytes, start, offsetOf(bytes, start, end, pointer));
}

/** Line and column of a byte offset, counted from `start`. */
export function placeAt(bytes: Uint8Array, start: number, offset: number): TextPlace {
  let line = 1;
  let from = start;
  for (let i = start; i < offset; i++) {
    if (bytes[i] === 0x0a) {
      line++;
      from = i + 1;
    }
  }
  let column = 1;
  for (let i = from; i < offset; i++) {
    const b = bytes[i] as number;
    if ((b & 0xc0) !== 0x80) column += b >= 0xf0 ? 2 : 1;
  }
  return { offset, line, column };
}

function offsetOf(bytes: Uint8Array, start: number, end: number, pointer: string): number {
  let at = skipSpace(bytes, start, end);
  if (pointer === "") return at;
  for (const raw of pointer.slice(1).split("/")) {
    const token = raw.replace(/~1/g, "/").replace(/~0/g, "~");
    const next =
      bytes[at] === 0x7b
        ? memberOf(bytes, at, end, token)
        : bytes[at] === 0x5b
          ? itemOf(bytes, at, end, Number(token))
          : -1;
    if (next < 0) return at;
    at = next;
  }
  return at;
}

function memberOf(bytes: Uint8Array, object: number, end: number, key: string): number {
  let i = skipSpace(bytes, object + 1, end);
  while (i < end && bytes[i] === 0x22) {
    const after = skipValue(bytes, i, end);
    const value = skipSpace(bytes, skipSpace(bytes, after, end) + 1, end);
    if (keyAt(bytes, i, after) === key) return value;
    i = nextEntry(bytes, value, end);
  }
  return -1;
}

function itemOf(bytes: Uint8Array, array: number, end: number, index: number): number {
  let i = skipSpace(bytes, array + 1, end);
  for (let k = 0; i < end && bytes[i] !== 0x5d; k++) {
    if (k === index) return i;
    i = nextEntry(bytes, i, end);
  }
  return -1;
}

function nextEntry(bytes: Uint8Array, value: number, end: number): number {
  const i = skipSpace(bytes, skipValue(bytes, value, end), end);
  return bytes[i] === 0x2c ? skipSpace(bytes, i + 1, end) : i;
}

const decoder = new TextDecoder();

function keyAt(bytes: Uint8Array, from: number, to: number): string {
  const text = decoder.decode(bytes.subarray(from, to));
  try {
    return text.includes("\\") ? (JSON.parse(text) as string) : text.slice(1, -1);
  } catch {
    return text.slice(1, -1);
  }
}

export function skipSpace(bytes: Uint8Array, from: number, end: number): number {
  let i = from;
  while (i < end && (bytes[i] as number) <= 0x20) i++;
  return i;
}

/** The offset after the value that begins at `from`; `end` when it does not close. */
export function skipValue(bytes: Uint8Array, from: number, end: number): number {
  let depth = 0;
  let i = from;
  while (i < end) {
    const c = bytes[i] as number;
    if (c === 0x22) {
      i = skipString(bytes, i, end);
    } else if (c === 0x7b || c === 0x5b) {
      depth++;
      i++;
      continue;
    } else if (c === 0x7d || c === 0x5d) {
      if (depth === 0) return i;
      depth--;
      i++;
    } else if (c === 0x2c || c === 0x3a || c <= 0x20) {
      if (depth === 0) return i;
      i++;
      continue;
    } else {
      while (i < end && !isDelimiter(bytes[i] as number)) i++;
    }
    if (depth === 0) return i;
  }
  return end;
}

function isDelimiter(c: number): boolean {
  return c === 0x2c || c === 0x3a || c === 0x5d || c === 0x7d || c === 0x5b || c === 0x7b || c === 0x22 || c <= 0x20;
}

/** The offset after the string whose opening quote is at `from`. */
export function skipString(bytes: Uint8Array, from: number, end: number): number {
  let i = from + 1;
  while (i < end && bytes[i] !== 0x22) i += bytes[i] === 0x5c ? 2 : 1;
  return Math.min(i + 1, end);
}
