// SPDX-License-Identifier: Apache-2.0
import { createHashIndex, type HashIndex } from "./hash-index.js";
import type { JsonPlace } from "./json-place.js";

/** The keys of the objects that are open in a scan, by hash and place. */
export interface KeyTable {
  open(): void;
  close(): void;
  /** Adds a key to the innermost object; returns the place of an equal one before it. */
  add(high: number, low: number, at: JsonPlace): JsonPlace | undefined;
  /** Keys of the innermost object so far. */
  count(): number;
}

const FEW = 24;

/** Up to 24 keys are compared one by one; an object of more keys gets an index. */
export function createKeyTable(): KeyTable {
  const first: number[] = [];
  const indexes: (HashIndex | undefined)[] = [];
  const highs: number[] = [];
  const lows: number[] = [];
  const places: JsonPlace[] = [];

  function among(begin: number, high: number, low: number): number {
    for (let k = begin; k < highs.length; k++) if (highs[k] === high && lows[k] === low) return k;
    return -1;
  }

  function indexed(begin: number, high: number, low: number): number {
    let index = indexes.at(-1);
    if (index === undefined) {
      index = createHashIndex();
      for (let k = begin; k < highs.length; k++) index.add(highs[k] as number, lows[k] as number);
      indexes[indexes.length - 1] = index;
    }
    const found = index.add(high, low);
    return found < 0 ? begin + (-1 - found) : -1;
  }

  return {
    open() {
      first.push(highs.length);
      indexes.push(undefined);
    },
    close() {
      const begin = first.pop() as number;
      indexes.pop();
      highs.length = begin;
      lows.length = begin;
      places.length = begin;
    },
    add(high, low, at) {
      const begin = first.at(-1) as number;
      const found = highs.length - begin <= FEW ? among(begin, high, low) : indexed(begin, high, low);
      if (found >= 0) return places[found];
      highs.push(high);
      lows.push(low);
      places.push(at);
      return undefined;
    },
    count() {
      return highs.length - (first.at(-1) ?? 0);
    },
  };
}
