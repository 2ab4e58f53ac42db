// SPDX-License-Identifier: Apache-2.0

/** Ids of a closed set, kept as 64-bit hashes: about 26 bytes an id. */
export interface IdIndex {
  readonly size: number;
  /** Adds an id; returns the ordinal of the record that already has it, or -1. */
  add(id: string, ordinal: number, type: number): number;
  /** Ordinal of the record with this id, or -1. */
  ordinalOf(id: string): number;
  /** Type number of the record with this id, or -1. */
  typeOf(id: string): number;
  /** True when ids were refused because `limit` was reached. */
  readonly full: boolean;
}

// Two multiplicative hashes of 32 bits; equal pairs of different ids are expected once in 2^64 / n^2 sets.
let hashA = 0;
let hashB = 0;

function hash(id: string): void {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < id.length; i++) {
    const c = id.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = (Math.imul(b, 31) + c) | 0;
  }
  hashA = (a ^ (a >>> 15)) | 0;
  hashB = Math.imul(b ^ (b >>> 16), 0x85ebca6b) | 0 || 1;
}

export function createIdIndex(limit: number): IdIndex {
  let capacity = 1 << 12;
  let a = new Int32Array(capacity);
  let b = new Int32Array(capacity);
  let ordinals = new Uint32Array(capacity);
  let types = new Uint8Array(capacity);
  let size = 0;
  let full = false;

  function slotOf(): number {
    let slot = hashA & (capacity - 1);
    while (b[slot] !== 0 && (a[slot] !== hashA || b[slot] !== hashB)) slot = (slot + 1) & (capacity - 1);
    return slot;
  }

  function grow(): void {
    const old = { a, b, ordinals, types, capacity };
    capacity *= 2;
    a = new Int32Array(capacity);
    b = new Int32Array(capacity);
    ordinals = new Uint32Array(capacity);
    types = new Uint8Array(capacity);
    for (let i = 0; i < old.capacity; i++) {
      if (old.b[i] === 0) continue;
      hashA = old.a[i] as number;
      hashB = old.b[i] as number;
      const slot = slotOf();
      a[slot] = hashA;
      b[slot] = hashB;
      ordinals[slot] = old.ordinals[i] as number;
      types[slot] = old.types[i] as number;
    }
  }

  function find(id: string): number {
    hash(id);
    const slot = slotOf();
    return b[slot] === 0 ? -1 : slot;
  }

  return {
    get size() {
      return size;
    },
    get full() {
      return full;
    },
    add(id: string, ordinal: number, type: number): number {
      hash(id);
      let free = slotOf();
      if (b[free] !== 0) return ordinals[free] as number;
      if (size >= limit) {
        full = true;
        return -1;
      }
      if (size * 3 > capacity * 2) {
        const [x, y] = [hashA, hashB];
        grow();
        hashA = x;
        hashB = y;
        free = slotOf();
      }
      a[free] = hashA;
      b[free] = hashB;
      ordinals[free] = ordinal;
      types[free] = type;
      size++;
      return -1;
    },
    ordinalOf: (id) => ordinals[find(id)] ?? -1,
    typeOf: (id) => types[find(id)] ?? -1,
  };
}
