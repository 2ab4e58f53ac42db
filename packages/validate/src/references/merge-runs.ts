// SPDX-License-Identifier: Apache-2.0
import { compareEntries, ordinalAt } from "./entry.js";
import { createRunReader, createRunWriter, openRun, type RunReader, type SortedRun } from "./sorted-run.js";
import { readWhole, type SpillStore } from "./spill-store.js";

/** The index of a whole closed set: the first record of every id, and the records whose id an earlier one has. */
export interface JoinedIndex {
  readonly ids: SortedRun;
  readonly repeats: RepeatRun;
}

/** Pairs of ordinals put aside: a record, and the first record of the same id. */
export interface RepeatRun {
  readonly name: string;
  readonly count: number;
}

const MOST_PAGES = 16;
const ALL_PAGES = 2048;
const PAIR_BYTES = 16;
const BATCH = 4096;

/** Joins runs in one pass, in memory bounded by their number, and lets go of them. */
export function mergeRuns(store: SpillStore, runs: readonly SortedRun[]): JoinedIndex {
  const pages = Math.max(1, Math.min(MOST_PAGES, Math.floor(ALL_PAGES / Math.max(1, runs.length))));
  const heap = createHeap(runs.map((run) => createRunReader(store, run, pages)));
  const ids = createRunWriter(store);
  const repeats = createPairWriter(store);
  const first = { a: -1, b: -1, ordinal: -1 };
  for (let reader = heap.least(); reader !== undefined; reader = heap.advance()) {
    const { words, at } = reader;
    const ordinal = ordinalAt(words, at);
    if (words[at] === first.a && words[at + 1] === first.b) repeats.add(ordinal, first.ordinal);
    else {
      first.a = words[at] as number;
      first.b = words[at + 1] as number;
      first.ordinal = ordinal;
      ids.add(words, at);
    }
  }
  for (const run of runs) openRun(store, run).close();
  return { ids: ids.end(), repeats: repeats.end() };
}

interface Heap {
  least(): RunReader | undefined;
  /** Moves the least one on, and returns the least then. */
  advance(): RunReader | undefined;
}

function createHeap(readers: readonly RunReader[]): Heap {
  const heap = readers.filter((reader) => reader.next());
  const before = (i: number, j: number): boolean => {
    const [x, y] = [heap[i] as RunReader, heap[j] as RunReader];
    return compareEntries(x.words, x.at, y.words, y.at) < 0;
  };
  function sink(from: number): void {
    for (let i = from; ; ) {
      let least = i;
      for (const child of [2 * i + 1, 2 * i + 2]) if (child < heap.length && before(child, least)) least = child;
      if (least === i) return;
      [heap[i], heap[least]] = [heap[least] as RunReader, heap[i] as RunReader];
      i = least;
    }
  }
  for (let i = heap.length >> 1; i >= 0; i--) sink(i);
  return {
    least: () => heap[0],
    advance() {
      if (heap[0]?.next() === false) {
        const last = heap.pop() as RunReader;
        if (heap.length > 0) heap[0] = last;
      }
      sink(0);
      return heap[0];
    },
  };
}

function createPairWriter(store: SpillStore): { add(later: number, first: number): void; end(): RepeatRun } {
  const run = store.create();
  const buffer = new Float64Array(BATCH * 2);
  let count = 0;
  let filled = 0;
  const flush = () => {
    run.append(new Uint8Array(buffer.buffer, 0, filled * 8));
    filled = 0;
  };
  return {
    add(later, first) {
      buffer[filled++] = later;
      buffer[filled++] = first;
      count++;
      if (filled === buffer.length) flush();
    },
    end() {
      if (filled > 0) flush();
      return { name: run.name, count };
    },
  };
}

/** Calls `visit` with every pair of ordinals. */
export function eachRepeat(
  store: SpillStore,
  { name, count }: RepeatRun,
  visit: (later: number, first: number) => void,
): void {
  const run = store.open(name, count * PAIR_BYTES);
  const buffer = new Float64Array(BATCH * 2);
  for (let done = 0; done < count; done += BATCH) {
    const held = Math.min(BATCH, count - done);
    readWhole(run, new Uint8Array(buffer.buffer, 0, held * PAIR_BYTES), done * PAIR_BYTES);
    for (let i = 0; i < held; i++) visit(buffer[2 * i] as number, buffer[2 * i + 1] as number);
  }
}
