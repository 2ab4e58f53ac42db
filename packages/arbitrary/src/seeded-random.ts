// SPDX-License-Identifier: Apache-2.0
import type { RandomBelow } from "./mutation.js";

const STEP = 0x6d2b79f5;

/** A repeatable source of whole numbers below `n` (mulberry32, public domain); the same seed gives the same row. */
export function seededRandom(seed: number): RandomBelow {
  let state = seed >>> 0;
  return (n) => {
    state = (state + STEP) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * n);
  };
}
