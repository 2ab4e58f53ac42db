// SPDX-License-Identifier: Apache-2.0
import { ENTRY_WORDS, ordinalAt, setEntry, typeAt } from "./entry.js";

/** Ids in memory by the hash of their text: 19 bytes a slot, two thirds of the slots in use at most. */
export interface IdTable {
  readonly size: number;
  /** The slot of a hash, or the free one where it belongs. */
  slotOf(a: number, b: number): number;
  isFree(slot: number): boolean;
  ordinalAt(slot: number): number;
  typeAt(slot: number): number;
  insert(slot: number, a: number, b: number, ordinal: number, type: number): void;
  /** The entries with an ordinal of at least `from` and below `to`, with room for `more`; in `scratch` where they fit. */
  entries(from: number, to: number, more: number, scratch?: Uint32Array): Entries;
  /** Forgets the entries with an ordinal of at least `from`. */
  forget(from: number): void;
}

export interface Entries {
  readonly words: Uint32Array;
  readonly count: number;
}

const FIRST = 1 << 12;

interface Slots {
  readonly capacity: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly ordinals: Float64Array;
  readonly types: Uint16Array;
}

function openSlots(capacity: number): Slots {
  return {
    capacity,
    a: new Int32Array(capacity),
    b: new Int32Array(capacity),
    ordinals: new Float64Array(capacity),
    types: new Uint16Array(capacity),
  };
}

export function createIdTable(): IdTable {
  let slots = openSlots(FIRST);
  let size = 0;

  function slotOf(a: number, b: number): number {
    const { capacity, a: as, b: bs } = slots;
    let slot = a & (capacity - 1);
    while (bs[slot] !== 0 && (as[slot] !== a || bs[slot] !== b)) slot = (slot + 1) & (capacity - 1);
    return slot;
  }

  function put(slot: number, a: number, b: number, ordinal: number, type: number): void {
    slots.a[slot] = a;
    slots.b[slot] = b;
    slots.ordinals[slot] = ordinal;
    slots.types[slot] = type;
    size++;
  }

  function grow(): void {
    const old = slots;
    slots = openSlots(old.capacity * 2);
    size = 0;
    for (let i = 0; i < old.capacity; i++) {
      const [a, b] = [old.a[i] as number, old.b[i] as number];
      if (b !== 0) put(slotOf(a, b), a, b, old.ordinals[i] as number, old.types[i] as number);
    }
  }

  function entries(from: number, to: number, more: number, scratch?: Uint32Array): Entries {
    const { capacity, a, b, ordinals, types } = slots;
    const isMeant = (i: number) => b[i] !== 0 && (ordinals[i] as number) >= from && (ordinals[i] as number) < to;
    let count = 0;
    for (let i = 0; i < capacity; i++) if (isMeant(i)) count++;
    const length = (count + more) * ENTRY_WORDS;
    const words = scratch !== undefined && scratch.length >= length ? scratch : new Uint32Array(length);
    for (let i = 0, at = 0; i < capacity; i++) {
      if (!isMeant(i)) continue;
      setEntry(words, at, a[i] as number, b[i] as number, ordinals[i] as number, types[i] as number);
      at += ENTRY_WORDS;
    }
    return { words, count };
  }

  return {
    get size() {
      return size;
    },
    slotOf,
    isFree: (slot) => slots.b[slot] === 0,
    ordinalAt: (slot) => slots.ordinals[slot] as number,
    typeAt: (slot) => slots.types[slot] as number,
    insert(slot, a, b, ordinal, type) {
      if (size * 3 <= slots.capacity * 2) return put(slot, a, b, ordinal, type);
      grow();
      put(slotOf(a, b), a, b, ordinal, type);
    },
    entries,
    forget(from) {
      const { words, count } = entries(0, from, 0);
      slots.b.fill(0);
      size = 0;
      for (let i = 0; i < count * ENTRY_WORDS; i += ENTRY_WORDS) {
        const [a, b] = [(words[i] as number) | 0, (words[i + 1] as number) | 0];
        put(slotOf(a, b), a, b, ordinalAt(words, i), typeAt(words, i));
      }
    },
  };
}
