// SPDX-License-Identifier: Apache-2.0
import { ENTRY_WORDS } from "./entry.js";
import { hashText, lastHash } from "./hash.js";
import { createIdTable } from "./id-table.js";

/** IRIs that were looked up before all was known: did the set come to hold one of them? */
export interface Beyond {
  note(iri: string): void;
  /** True when one of them is held, and when there were too many to remember. */
  some(holds: (a: number, b: number) => boolean): boolean;
}

/** 19 bytes a slot: 10 MB at most. */
const MOST = 1 << 18;

export function createBeyond(most = MOST): Beyond {
  const table = createIdTable();
  let overflowed = false;
  return {
    note(iri) {
      hashText(iri);
      const { a, b } = lastHash;
      const slot = table.slotOf(a, b);
      if (!table.isFree(slot)) return;
      if (table.size < most) table.insert(slot, a, b, 0, 0);
      else overflowed = true;
    },
    some(holds) {
      if (overflowed) return true;
      const { words, count } = table.entries(0, 1, 0);
      for (let i = 0; i < count * ENTRY_WORDS; i += ENTRY_WORDS)
        if (holds((words[i] as number) | 0, (words[i + 1] as number) | 0)) return true;
      return false;
    },
  };
}
