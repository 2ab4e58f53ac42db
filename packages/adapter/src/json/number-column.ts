// SPDX-License-Identifier: Apache-2.0

/** A list of numbers that grows outside the JavaScript heap, 8 bytes each. */
export interface NumberColumn {
  readonly length: number;
  push(value: number): void;
  at(index: number): number;
  set(index: number, value: number): void;
}

const BLOCK = 1 << 14;

/** An empty column. */
export function createNumberColumn(): NumberColumn {
  const blocks: Float64Array[] = [];
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length % BLOCK === 0) blocks.push(new Float64Array(BLOCK));
      (blocks[blocks.length - 1] as Float64Array)[length++ % BLOCK] = value;
    },
    at(index) {
      return blocks[Math.floor(index / BLOCK)]?.[index % BLOCK] ?? Number.NaN;
    },
    set(index, value) {
      const block = blocks[Math.floor(index / BLOCK)];
      if (block !== undefined && index < length) block[index % BLOCK] = value;
    },
  };
}
