// SPDX-License-Identifier: Apache-2.0
import { ENTRY_WORDS, ordinalAt, setEntry, typeAt } from "./entry.js";
import { hashText, lastHash } from "./hash.js";
import { createIdTable, type IdTable } from "./id-table.js";
import { createRunFinder, type RunFinder } from "./run-finder.js";
import { sortEntries } from "./sort-entries.js";
import { createRunWriter, type SortedRun } from "./sorted-run.js";
import type { SpillStore } from "./spill-store.js";

/**
 * Ids of a closed set by hash: in memory up to `limit`, then in sorted runs. Until the runs are joined only the ids in
 * memory are found: the first ones of the set (`head`) and the latest ones.
 */
export interface IdIndex {
  /** Adds an id; returns the ordinal of the first record that has it, or -1 when there is none or that is not sure yet. */
  add(id: string, ordinal: number, type: number): number;
  /** Ordinal of the first record with this id, as far as known; or -1. */
  ordinalOf(id: string): number;
  /** Type number of that record, or -1. */
  typeOf(id: string): number;
  /** Whether an id with this hash is known. */
  holds(a: number, b: number): boolean;
  /** Entries of the first ids of the set, for the index of another part of it. */
  head(): Uint32Array;
  /** Puts all ids aside; undefined when none was ever put aside and all are sure, so that there is nothing to join. */
  seal(always: boolean): readonly SortedRun[] | undefined;
  /** From now on ids are looked up in the index of the whole set. */
  adopt(ids: SortedRun): void;
}

export interface IndexOptions {
  /** Ids in memory, at least 2. */
  readonly limit: number;
  readonly store: SpillStore;
  /** The ordinal that the first id of this index may have. */
  readonly first: number;
  /** Entries of the first ids of the set, where these belong to another index. */
  readonly head?: Uint32Array;
}

/** The first ids of a set stay in memory: that is where definitions stand that many refer to. */
export const HEAD_IDS = 1 << 16;

export function createIdIndex({ limit, store, first, head }: IndexOptions): IdIndex {
  let table = openTable(head);
  let finder: RunFinder | undefined;
  let repeats = createRepeats();
  const runs: SortedRun[] = [];
  /** Used again each time: what is put aside is large, and its memory is given back late. */
  let scratch: Uint32Array | undefined;
  const staying = first + (head === undefined ? Math.min(HEAD_IDS, limit >> 1) : 0);
  const foreign = table.size;
  /** Entries below belong to another index, or are in a run already. */
  let own = first;
  let unsure = head !== undefined;

  /** Writes what is not in a run yet, and keeps the first ids only. */
  function putAside(): void {
    const { words, count } = table.entries(own, Number.POSITIVE_INFINITY, repeats.count, scratch);
    scratch = words;
    repeats.copy(words, count * ENTRY_WORDS);
    const writer = createRunWriter(store);
    for (const i of sortEntries(words, count + repeats.count)) writer.add(words, i * ENTRY_WORDS);
    runs.push(writer.end());
    repeats = createRepeats();
    own = Math.max(own, staying);
    unsure = true;
    table.forget(staying);
  }

  function add(id: string, ordinal: number, type: number): number {
    hashText(id);
    const { a, b } = lastHash;
    let slot = table.slotOf(a, b);
    const known = !table.isFree(slot);
    if (known && !unsure) return table.ordinalAt(slot);
    if (table.size - foreign + repeats.count >= limit) {
      putAside();
      slot = table.slotOf(a, b);
    }
    if (known) repeats.add(a, b, ordinal, type);
    else table.insert(slot, a, b, ordinal, type);
    return -1;
  }

  /** What the table or the index of the whole set says of the entry with a hash, or -1. */
  function look(a: number, b: number, read: typeof ordinalAt, ofTable: "ordinalAt" | "typeAt"): number {
    if (finder === undefined) {
      const slot = table.slotOf(a, b);
      return table.isFree(slot) ? -1 : table[ofTable](slot);
    }
    const at = finder.find(a >>> 0, b >>> 0);
    return at < 0 ? -1 : read(finder.words, at);
  }

  return {
    add,
    ordinalOf(id) {
      hashText(id);
      return look(lastHash.a, lastHash.b, ordinalAt, "ordinalAt");
    },
    typeOf(id) {
      hashText(id);
      return look(lastHash.a, lastHash.b, typeAt, "typeAt");
    },
    holds: (a, b) => look(a, b, typeAt, "typeAt") >= 0,
    head() {
      const { words, count } = table.entries(first, staying, 0);
      return words.slice(0, count * ENTRY_WORDS);
    },
    seal(always) {
      if (!always && !unsure) return undefined;
      putAside();
      table = createIdTable();
      scratch = undefined;
      return runs;
    },
    adopt(ids) {
      finder = createRunFinder(store, ids);
    },
  };
}

function openTable(head: Uint32Array | undefined): IdTable {
  const table = createIdTable();
  for (let i = 0; i < (head?.length ?? 0); i += ENTRY_WORDS) {
    const words = head as Uint32Array;
    const [a, b] = [(words[i] as number) | 0, (words[i + 1] as number) | 0];
    table.insert(table.slotOf(a, b), a, b, ordinalAt(words, i), typeAt(words, i));
  }
  return table;
}

/** Entries of records whose id is at hand from another record. */
interface Repeats {
  readonly count: number;
  add(a: number, b: number, ordinal: number, type: number): void;
  copy(target: Uint32Array, at: number): void;
}

function createRepeats(): Repeats {
  let words = new Uint32Array(64);
  let count = 0;
  return {
    get count() {
      return count;
    },
    add(a, b, ordinal, type) {
      if ((count + 1) * ENTRY_WORDS > words.length) {
        const larger = new Uint32Array(words.length * 2);
        larger.set(words);
        words = larger;
      }
      setEntry(words, count++ * ENTRY_WORDS, a, b, ordinal, type);
    },
    copy: (target, at) => target.set(words.subarray(0, count * ENTRY_WORDS), at),
  };
}
