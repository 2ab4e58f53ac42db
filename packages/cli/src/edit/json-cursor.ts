// SPDX-License-Identifier: Apache-2.0
import type { ByteSource } from "@jiku/validate";

/** Walks over JSON text in a source of any size; `at` is the offset of the next byte. The text is known to be well formed. */
export interface JsonCursor {
  readonly source: ByteSource;
  at: number;
  readonly bytes: Uint8Array;
  /** What `bytes` holds: the source from offset `base`, `length` bytes of it. */
  base: number;
  length: number;
}

const STEP = 1 << 16;

export function openCursor(source: ByteSource, at = 0): JsonCursor {
  return { source, at, bytes: new Uint8Array(Math.min(STEP, Math.max(source.size, 1))), base: at, length: 0 };
}

/** The next byte, or -1 at the end. */
export function peek(c: JsonCursor): number {
  const index = c.at - c.base;
  if (index >= 0 && index < c.length) return c.bytes[index] as number;
  c.base = c.at;
  c.length = c.source.read(c.bytes, c.at);
  return c.length > 0 ? (c.bytes[0] as number) : -1;
}

/** Moves past white space (RFC 8259, 2) and a byte order mark at the very beginning. */
export function skipSpace(c: JsonCursor): void {
  if (c.at === 0 && peek(c) === 0xef) c.at = 3;
  for (let b = peek(c); b === 0x20 || b === 0x0a || b === 0x0d || b === 0x09; b = peek(c)) c.at++;
}

/** Moves past the value that begins here. */
export function skipValue(c: JsonCursor): void {
  let depth = 0;
  for (let b = peek(c); b >= 0; b = peek(c)) {
    if (b === 0x22) skipString(c);
    else if (b === 0x7b || b === 0x5b) {
      depth++;
      c.at++;
    } else if (b === 0x7d || b === 0x5d) {
      if (depth === 0) return;
      depth--;
      c.at++;
    } else if (isDelimiter(b)) {
      if (depth === 0) return;
      c.at++;
    } else skipScalar(c);
    if (depth === 0) return;
  }
}

/** Moves past the string that begins here. */
export function skipString(c: JsonCursor): void {
  c.at++;
  for (let b = peek(c); b >= 0; b = peek(c)) {
    c.at += b === 0x5c ? 2 : 1;
    if (b === 0x22) return;
  }
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text of a stretch of the source, bytes `from` to `to`. */
export function textBetween(source: ByteSource, from: number, to: number): string {
  return decoder.decode(bytesBetween(source, from, to));
}

export function bytesBetween(source: ByteSource, from: number, to: number): Uint8Array {
  const bytes = new Uint8Array(Math.max(0, to - from));
  let got = 0;
  while (got < bytes.length) {
    const n = source.read(bytes.subarray(got), from + got);
    if (n <= 0) break;
    got += n;
  }
  return bytes.subarray(0, got);
}

function skipScalar(c: JsonCursor): void {
  for (let b = peek(c); b >= 0 && !isDelimiter(b) && b !== 0x22 && b !== 0x7d && b !== 0x5d; b = peek(c)) c.at++;
}

function isDelimiter(b: number): boolean {
  return b === 0x2c || b === 0x3a || b <= 0x20;
}
