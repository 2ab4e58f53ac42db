// SPDX-License-Identifier: Apache-2.0

/** A list of numbers that grows outside the JavaScript heap, 8 bytes each. */
export interface NumberColumn {
  readonly length: number;
  push(value: number): void;
  at(index: number): number;
  set(index: number, value: number): void;
}

const BLOCK = 1 << 14;
const FIRST = 16;

/** An empty column. The first block grows from 16 numbers, since most features of a sequence are small. */
export function createNumberColumn(): NumberColumn {
  const blocks: Float64Array[] = [];
  let length = 0;
  let capacity = 0;

  function addRoom(): void {
    const last = blocks[blocks.length - 1];
    if (last === undefined || last.length === BLOCK) {
      blocks.push(new Float64Array(last === undefined ? FIRST : BLOCK));
      capacity += last === undefined ? FIRST : BLOCK;
      return;
    }
    const larger = new Float64Array(last.length * 2);
    larger.set(last);
    blocks[blocks.length - 1] = larger;
    capacity += last.length;
  }

  return {
    get length() {
      return length;
    },
    push(value) {
      const at = length % BLOCK;
      if (length === capacity) addRoom();
      (blocks[blocks.length - 1] as Float64Array)[at] = value;
      length++;
    },
    at(index) {
      return index < length ? (blocks[Math.floor(index / BLOCK)]?.[index % BLOCK] ?? Number.NaN) : Number.NaN;
    },
    set(index, value) {
      const block = blocks[Math.floor(index / BLOCK)];
      if (block !== undefined && index < length) block[index % BLOCK] = value;
    },
  };
}
