// SPDX-License-Identifier: Apache-2.0
import { ENTRY_BYTES, ENTRY_WORDS } from "./entry.js";
import { readWhole, type SpillRun, type SpillStore } from "./spill-store.js";

/** Entries in order, put aside; plain data, so that another thread can open them. */
export interface SortedRun {
  readonly name: string;
  readonly count: number;
  /** Hash of the first entry of every page, two words each: what stays in memory, 8 bytes each 256 ids. */
  readonly fences: Uint32Array;
}

export interface RunWriter {
  /** Takes the entry at word `at`; entries come in order. */
  add(words: Uint32Array, at: number): void;
  end(): SortedRun;
}

export const PAGE = 256;
const BUFFER_PAGES = 16;

export function createRunWriter(store: SpillStore): RunWriter {
  const run = store.create();
  const buffer = new Uint32Array(BUFFER_PAGES * PAGE * ENTRY_WORDS);
  let fences = new Uint32Array(64);
  let count = 0;
  let filled = 0;

  function fence(a: number, b: number): void {
    const at = (count / PAGE) * 2;
    if (at >= fences.length) {
      const larger = new Uint32Array(fences.length * 2);
      larger.set(fences);
      fences = larger;
    }
    fences[at] = a;
    fences[at + 1] = b;
  }

  function flush(): void {
    run.append(new Uint8Array(buffer.buffer, 0, filled * 4));
    filled = 0;
  }

  return {
    add(words, at) {
      if (count % PAGE === 0) fence(words[at] as number, words[at + 1] as number);
      for (let i = 0; i < ENTRY_WORDS; i++) buffer[filled++] = words[at + i] as number;
      count++;
      if (filled === buffer.length) flush();
    },
    end() {
      if (filled > 0) flush();
      return { name: run.name, count, fences: fences.slice(0, Math.ceil(count / PAGE) * 2) };
    },
  };
}

export function openRun(store: SpillStore, { name, count }: SortedRun): SpillRun {
  return store.open(name, count * ENTRY_BYTES);
}

/** Goes through a run once: `words` holds the entry at `at` after each `next` that is true. */
export interface RunReader {
  readonly words: Uint32Array;
  at: number;
  next(): boolean;
}

export function createRunReader(store: SpillStore, run: SortedRun, pages: number): RunReader {
  const source = openRun(store, run);
  const words = new Uint32Array(Math.min(Math.max(run.count, 1), pages * PAGE) * ENTRY_WORDS);
  let done = 0;
  let held = 0;
  const reader: RunReader = {
    words,
    at: 0,
    next() {
      reader.at += ENTRY_WORDS;
      if (reader.at < held * ENTRY_WORDS) return true;
      held = Math.min(words.length / ENTRY_WORDS, run.count - done);
      if (held <= 0) return false;
      readWhole(source, new Uint8Array(words.buffer, 0, held * ENTRY_BYTES), done * ENTRY_BYTES);
      done += held;
      reader.at = 0;
      return true;
    },
  };
  return reader;
}
