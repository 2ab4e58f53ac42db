// SPDX-License-Identifier: Apache-2.0
import { ENTRY_BYTES, ENTRY_WORDS } from "./entry.js";
import { openRun, PAGE, type SortedRun } from "./sorted-run.js";
import { readWhole, type SpillStore } from "./spill-store.js";

/** Looks entries up in a run: `words` holds the one found, at the word that `find` returned. */
export interface RunFinder {
  readonly words: Uint32Array;
  /** The word where the first entry of a hash begins, or -1. */
  find(a: number, b: number): number;
}

/** Pages kept in memory: 4 MiB. */
const KEPT = 1024;
const PAGE_WORDS = PAGE * ENTRY_WORDS;

export function createRunFinder(store: SpillStore, run: SortedRun): RunFinder {
  const source = openRun(store, run);
  const { fences, count } = run;
  const pages = fences.length / 2;
  const kept = Math.max(1, Math.min(KEPT, pages));
  const words = new Uint32Array(kept * PAGE_WORDS);
  const pageOf = new Int32Array(kept).fill(-1);

  /** The last page that begins at or before the hash, or -1. */
  function pageFor(a: number, b: number): number {
    let low = 0;
    let high = pages - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const fence = fences[middle * 2] as number;
      if (fence < a || (fence === a && (fences[middle * 2 + 1] as number) <= b)) low = middle + 1;
      else high = middle - 1;
    }
    return high;
  }

  /** The word at which a page begins, read where it is not kept. */
  function load(page: number): number {
    const slot = page % kept;
    if (pageOf[slot] !== page) {
      const bytes = Math.min(PAGE, count - page * PAGE) * ENTRY_BYTES;
      readWhole(source, new Uint8Array(words.buffer, slot * PAGE_WORDS * 4, bytes), page * PAGE * ENTRY_BYTES);
      pageOf[slot] = page;
    }
    return slot * PAGE_WORDS;
  }

  return {
    words,
    find(a, b) {
      const page = pageFor(a, b);
      if (page < 0) return -1;
      const begin = load(page);
      let low = 0;
      let high = Math.min(PAGE, count - page * PAGE) - 1;
      while (low <= high) {
        const middle = (low + high) >>> 1;
        const at = begin + middle * ENTRY_WORDS;
        const order = (words[at] as number) - a || (words[at + 1] as number) - b;
        if (order === 0) return at;
        if (order < 0) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
  };
}
