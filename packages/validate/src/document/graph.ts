// SPDX-License-Identifier: Apache-2.0
import { skipValue } from "../record/locate.js";
import type { RecordVisitor, StartPlace } from "./record.js";
import type { ByteSource } from "./source.js";
import { openWindow, slide, type Window } from "./window.js";

/**
 * Visits the items of a JSON array that ends at offset `end` of a source, from the item (or white space) at `start`, in
 * memory bounded by the largest item. A fault between items ends the visit: what follows can no longer be told apart.
 */
export function forEachItem(
  source: ByteSource,
  start: StartPlace,
  end: number,
  maxRecord: number,
  visitor: RecordVisitor,
  step?: number,
): void {
  const window = openWindow(source, start.offset, end, step);
  const place = { line: start.line, lineStart: start.lineStart };
  let at = space(window, 0, place);
  if (byteAt(window, at) === 0x5d) return;
  for (;;) {
    const item = endOfItem(window, at, maxRecord);
    at = item.at;
    if (item.length < 0) {
      visitor.fault({ code: "AD-105", case: "record", ...where(window, at, place), values: { limit: maxRecord } });
      return;
    }
    if (!visitor.record({ bytes: window.bytes, from: at, to: at + item.length, ...where(window, at, place) })) return;
    countLines(window, at, at + item.length, place);
    at = space(window, at + item.length, place);
    const c = byteAt(window, at);
    if (c === 0x5d) return;
    if (c !== 0x2c) {
      visitor.fault({ code: c < 0 ? "AD-103" : "AD-102", ...where(window, at, place) });
      return;
    }
    at = space(window, at + 1, place);
  }
}

interface LinePlace {
  line: number;
  lineStart: number;
}

/** The stretch of the item that begins at index `from`; reading on moves it to the front. A length of -1 is beyond the limit. */
function endOfItem(window: Window, from: number, maxRecord: number): { readonly at: number; readonly length: number } {
  let at = from;
  for (;;) {
    const end = skipValue(window.bytes, at, window.to);
    if (end < window.to) return { at, length: Math.max(end - at, 1) };
    if (window.to - at > maxRecord) return { at, length: -1 };
    const more = slide(window, at);
    at = 0;
    if (!more) return { at, length: window.to };
  }
}

function where(window: Window, at: number, place: LinePlace): { offset: number; line: number; column: number } {
  const offset = window.base + at;
  return { offset, line: place.line, column: offset - place.lineStart + 1 };
}

function countLines(window: Window, from: number, to: number, place: LinePlace): void {
  const item = window.bytes.subarray(from, to);
  for (let i = item.indexOf(0x0a); i >= 0; i = item.indexOf(0x0a, i + 1)) {
    place.line++;
    place.lineStart = window.base + from + i + 1;
  }
}

function byteAt(window: Window, at: number): number {
  return at < window.to ? (window.bytes[at] as number) : -1;
}

/** The index of the next byte that is not white space, after reading on where needed. */
function space(window: Window, from: number, place: LinePlace): number {
  let at = from;
  for (;;) {
    if (at >= window.to) {
      const more = slide(window, Math.min(at, window.to));
      at = 0;
      if (!more) return at;
    }
    const c = window.bytes[at] as number;
    if (c > 0x20) return at;
    at++;
    if (c === 0x0a) {
      place.line++;
      place.lineStart = window.base + at;
    }
  }
}
