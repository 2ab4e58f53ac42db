// SPDX-License-Identifier: Apache-2.0

/** A 64-bit hash as two words; written by `hashBytes`, so that no object is made for each key. */
export interface Hash64 {
  high: number;
  low: number;
}

/** Hashes a stretch of bytes into `into`. Not for secrets. */
export function hashBytes(bytes: Uint8Array, from: number, to: number, into: Hash64): void {
  let a = 0xdeadbeef | 0;
  let b = 0x41c6ce57;
  for (let i = from; i < to; i++) {
    const c = bytes[i] as number;
    a = Math.imul(a ^ c, 0x9e3779b1);
    b = Math.imul(b ^ c, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  into.high = a | 0;
  into.low = b | 0;
}

/** A set of 64-bit hashes in typed arrays, about 16 bytes a hash; numbers them in the order in which they come. */
export interface HashIndex {
  readonly size: number;
  /** The number of a new hash, from 0; for one that is there already, -1 minus its number. */
  add(high: number, low: number): number;
  /** The number of the hash, or -1. */
  find(high: number, low: number): number;
  clear(): void;
}

/** An empty index. */
export function createHashIndex(): HashIndex {
  let highs = new Int32Array(64);
  let lows = new Int32Array(64);
  let slots = new Int32Array(128);
  let size = 0;

  /** The slot that holds the hash, or the free one where it belongs; slots hold number + 1. */
  function slotOf(high: number, low: number): number {
    const mask = slots.length - 1;
    let at = (high ^ Math.imul(low, 0x9e3779b1)) & mask;
    for (;;) {
      const number = (slots[at] as number) - 1;
      if (number < 0 || (highs[number] === high && lows[number] === low)) return at;
      at = (at + 1) & mask;
    }
  }

  function grow(): void {
    highs = doubled(highs);
    lows = doubled(lows);
    slots = new Int32Array(slots.length * 2);
    for (let n = 0; n < size; n++) slots[slotOf(highs[n] as number, lows[n] as number)] = n + 1;
  }

  return {
    get size() {
      return size;
    },
    add(high, low) {
      const at = slotOf(high, low);
      const known = slots[at] as number;
      if (known > 0) return -known;
      highs[size] = high;
      lows[size] = low;
      slots[at] = ++size;
      if (size === highs.length) grow();
      return size - 1;
    },
    find(high, low) {
      return (slots[slotOf(high, low)] as number) - 1;
    },
    clear() {
      if (size === 0) return;
      slots = slots.length > 1024 ? new Int32Array(128) : slots.fill(0);
      if (highs.length * 2 !== slots.length) {
        highs = new Int32Array(slots.length / 2);
        lows = new Int32Array(slots.length / 2);
      }
      size = 0;
    },
  };
}

function doubled(old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const next = new Int32Array(old.length * 2);
  next.set(old);
  return next;
}
