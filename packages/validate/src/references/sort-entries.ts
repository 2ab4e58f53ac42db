// SPDX-License-Identifier: Apache-2.0
import { compareEntries, ENTRY_WORDS } from "./entry.js";

const FEW = 4096;
const DIGITS = 1 << 16;

/**
 * The order of the first `count` entries by hash, as their numbers. Those of one hash keep the order that they have
 * when they are many, and are put in order by ordinal when they are few: hand them over by rising ordinal.
 */
export function sortEntries(words: Uint32Array, count: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  if (count <= FEW) return order.sort((i, j) => compareEntries(words, i * ENTRY_WORDS, words, j * ENTRY_WORDS));
  let from = order;
  let to = new Uint32Array(count);
  for (const [word, shift] of PASSES) {
    pass(words, word, shift, from, to);
    [from, to] = [to, from];
  }
  return from;
}

/** Least significant digit first: word of the entry, and how far its digit is shifted. */
const PASSES = [
  [1, 0],
  [1, 16],
  [0, 0],
  [0, 16],
] as const;

function pass(words: Uint32Array, word: number, shift: number, from: Uint32Array, to: Uint32Array): void {
  const starts = new Uint32Array(DIGITS + 1);
  const digit = (i: number) => ((words[i * ENTRY_WORDS + word] as number) >>> shift) & (DIGITS - 1);
  for (let k = 0; k < from.length; k++) {
    const at = digit(from[k] as number) + 1;
    starts[at] = (starts[at] as number) + 1;
  }
  for (let d = 1; d <= DIGITS; d++) starts[d] = (starts[d] as number) + (starts[d - 1] as number);
  for (let k = 0; k < from.length; k++) {
    const i = from[k] as number;
    const d = digit(i);
    const at = starts[d] as number;
    to[at] = i;
    starts[d] = at + 1;
  }
}
