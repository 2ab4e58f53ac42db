// SPDX-License-Identifier: Apache-2.0
import type { ByteSource } from "@jiku/validate";
import type { TextRegion } from "./text-edit.js";

const STEP = 1 << 18;
const NEWLINE = 0x0a;

/** The offsets at which lines (from 1) begin; those beyond the end are left out. */
export function offsetsOfLines(source: ByteSource, lines: readonly number[]): ReadonlyMap<number, number> {
  const wanted = new Set(lines);
  const last = Math.max(0, ...lines);
  const offsets = new Map<number, number>();
  let line = 1;
  if (wanted.has(1)) offsets.set(1, 0);
  for (const [base, chunk] of chunksOf(source)) {
    for (let i = chunk.indexOf(NEWLINE); i >= 0 && line < last; i = chunk.indexOf(NEWLINE, i + 1)) {
      if (wanted.has(++line)) offsets.set(line, base + i + 1);
    }
    if (line >= last) break;
  }
  return offsets;
}

/** A line and column, from 1; columns count UTF-16 units. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Line and column of byte offsets, in one pass up to the last of them. */
export function placesOfOffsets(source: ByteSource, offsets: readonly number[]): ReadonlyMap<number, LinePlace> {
  const ordered = [...new Set(offsets)].sort((a, b) => a - b);
  const places = new Map<number, LinePlace>();
  const here = { line: 1, column: 1 };
  let next = 0;
  for (const [base, chunk] of chunksOf(source)) {
    let from = 0;
    for (; next < ordered.length && (ordered[next] as number) <= base + chunk.length; next++) {
      const to = (ordered[next] as number) - base;
      moveOn(here, chunk, from, to);
      places.set(ordered[next] as number, { ...here });
      from = to;
    }
    if (next === ordered.length) break;
    moveOn(here, chunk, from, chunk.length);
  }
  for (; next < ordered.length; next++) places.set(ordered[next] as number, { ...here });
  return places;
}

/** Moves over the bytes `from` to `to`; a character of four bytes takes two columns. */
function moveOn(here: { line: number; column: number }, chunk: Uint8Array, from: number, to: number): void {
  let lineStart = from;
  for (let i = chunk.indexOf(NEWLINE, from); i >= 0 && i < to; i = chunk.indexOf(NEWLINE, i + 1)) {
    here.line++;
    here.column = 1;
    lineStart = i + 1;
  }
  for (let i = lineStart; i < to; i++) {
    const byte = chunk[i] as number;
    if ((byte & 0xc0) !== 0x80) here.column += byte >= 0xf0 ? 2 : 1;
  }
}

export function regionOf(places: ReadonlyMap<number, LinePlace>, from: number, to: number): TextRegion {
  const start = places.get(from) ?? { line: 1, column: 1 };
  const end = places.get(to) ?? start;
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function* chunksOf(source: ByteSource): Generator<readonly [number, Uint8Array]> {
  const bytes = new Uint8Array(Math.min(STEP, Math.max(1, source.size)));
  for (let at = 0; at < source.size; ) {
    const got = source.read(bytes, at);
    if (got <= 0) return;
    yield [at, bytes.subarray(0, got)];
    at += got;
  }
}
