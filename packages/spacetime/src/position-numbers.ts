// SPDX-License-Identifier: Apache-2.0
import { type Coordinates, samePosition } from "./position.js";

/** Gives equal positions equal numbers, 0 and up. Tables are kept from one use to the next, so that nothing is allocated. */
export interface PositionNumbers {
  /** Forgets all positions; `most` is how many may follow. */
  restart(most: number): void;
  of(position: Coordinates): number;
}

/** Counts pairs of numbers below 2^26. */
export interface PairCounts {
  /** Forgets all pairs; `most` is how many different ones may follow. */
  restart(most: number): void;
  add(first: number, second: number): void;
  count(first: number, second: number): number;
}

const bits = new Float64Array(1);
const words = new Uint32Array(bits.buffer);

/** Hash of the bits of the coordinates; 0 and -0 are one number. */
function hashOf(position: Coordinates): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < position.length; i += 1) {
    bits[0] = (position[i] ?? 0) + 0;
    hash = Math.imul(hash ^ (words[0] ?? 0), 0x01000193);
    hash = Math.imul(hash ^ (words[1] ?? 0), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** A power of two, at most half full. */
function capacityFor(most: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(most, 8) * 2));
}

export function createPositionNumbers(): PositionNumbers {
  let slots = new Int32Array(0);
  let mask = 0;
  const positions: Coordinates[] = [];
  return {
    restart(most) {
      const capacity = capacityFor(most);
      if (capacity > slots.length) slots = new Int32Array(capacity);
      else slots.fill(0, 0, capacity);
      mask = capacity - 1;
      positions.length = 0;
    },
    of(position) {
      let slot = hashOf(position) & mask;
      for (let number = slots[slot] ?? 0; number !== 0; number = slots[slot] ?? 0) {
        if (samePosition(positions[number - 1] ?? [], position)) return number - 1;
        slot = (slot + 1) & mask;
      }
      slots[slot] = positions.push(position);
      return positions.length - 1;
    },
  };
}

const PAIR = 2 ** 26;

export function createPairCounts(): PairCounts {
  let keys = new Float64Array(0);
  let counts = new Int32Array(0);
  let mask = 0;
  const slotOf = (key: number): number => {
    let slot = (Math.imul(key % PAIR, 0x9e3779b1) ^ Math.imul(Math.floor(key / PAIR), 0x85ebca6b)) & mask;
    while ((counts[slot] ?? 0) !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  return {
    restart(most) {
      const capacity = capacityFor(most);
      if (capacity > counts.length) [keys, counts] = [new Float64Array(capacity), new Int32Array(capacity)];
      else counts.fill(0, 0, capacity);
      mask = capacity - 1;
    },
    add(first, second) {
      const key = first * PAIR + second;
      const slot = slotOf(key);
      keys[slot] = key;
      counts[slot] = (counts[slot] ?? 0) + 1;
    },
    count(first, second) {
      return counts[slotOf(first * PAIR + second)] ?? 0;
    },
  };
}
