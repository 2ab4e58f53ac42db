// SPDX-License-Identifier: Apache-2.0
import type { ByteSource } from "./source.js";

/** A sliding part of a source: `bytes[from..to)` stands for the source from offset `base + from`. */
export interface Window {
  readonly source: ByteSource;
  bytes: Uint8Array;
  base: number;
  to: number;
  /** The offset at which reading ends. */
  readonly limit: number;
}

const STEP = 1 << 20;

export function openWindow(source: ByteSource, position = 0, limit = source.size, step = STEP): Window {
  const window: Window = {
    source,
    bytes: new Uint8Array(Math.min(step, Math.max(limit - position, 1))),
    base: position,
    to: 0,
    limit,
  };
  fill(window);
  return window;
}

/**
 * Reads on. The bytes from index `keep` move to the front (index 0); false when no byte came after them.
 * A kept part that fills half the buffer makes it grow.
 */
export function slide(window: Window, keep: number): boolean {
  const kept = window.to - keep;
  if (kept > window.bytes.length / 2) {
    const larger = new Uint8Array(window.bytes.length * 2);
    larger.set(window.bytes.subarray(keep, window.to));
    window.bytes = larger;
  } else if (keep > 0) window.bytes.copyWithin(0, keep, window.to);
  window.base += keep;
  window.to = kept;
  return fill(window);
}

function fill(window: Window): boolean {
  const room = Math.min(window.bytes.length - window.to, window.limit - window.base - window.to);
  if (room <= 0) return false;
  const got = window.source.read(window.bytes.subarray(window.to, window.to + room), window.base + window.to);
  window.to += got;
  return got > 0;
}

/** The bytes of a stretch of the source, fewer when it ends earlier. */
export function readStretch(source: ByteSource, position: number, length: number): Uint8Array {
  const bytes = new Uint8Array(Math.max(0, Math.min(length, source.size - position)));
  let got = 0;
  while (got < bytes.length) {
    const n = source.read(bytes.subarray(got), position + got);
    if (n <= 0) break;
    got += n;
  }
  return bytes.subarray(0, got);
}
