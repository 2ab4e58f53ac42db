// SPDX-License-Identifier: Apache-2.0

/**
 * An id of the closed set in four words of 32 bits: the two halves of its hash, then the ordinal of its record (48 bits)
 * and the number of its type (16 bits). Entries are ordered by hash, those of one hash by ordinal.
 */
export const ENTRY_WORDS = 4;
export const ENTRY_BYTES = 16;

const HIGH = 2 ** 32;

export function setEntry(words: Uint32Array, at: number, a: number, b: number, ordinal: number, type: number): void {
  words[at] = a;
  words[at + 1] = b;
  words[at + 2] = ordinal;
  words[at + 3] = (Math.floor(ordinal / HIGH) << 16) | type;
}

export function ordinalAt(words: Uint32Array, at: number): number {
  return ((words[at + 3] as number) >>> 16) * HIGH + (words[at + 2] as number);
}

export function typeAt(words: Uint32Array, at: number): number {
  return (words[at + 3] as number) & 0xffff;
}

/** Negative when the entry at word `i` of `x` comes before that at word `j` of `y`. */
export function compareEntries(x: Uint32Array, i: number, y: Uint32Array, j: number): number {
  return (
    (x[i] as number) - (y[j] as number) ||
    (x[i + 1] as number) - (y[j + 1] as number) ||
    ordinalAt(x, i) - ordinalAt(y, j)
  );
}
