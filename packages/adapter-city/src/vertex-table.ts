// SPDX-License-Identifier: Apache-2.0

/** The vertices of a file, three numbers each, outside the JavaScript heap: 12 bytes a vertex while they are 32-bit integers. */
export interface VertexTable {
  readonly count: number;
  push(x: number, y: number, z: number): void;
  /** Copies a vertex into `into` and counts it as used; false when there is no such vertex. */
  read(index: number, into: Vertex): boolean;
  /** How many vertices were never read, and the first of them. */
  unused(): { readonly count: number; readonly first: number };
}

/** Three coordinates, quantised or real. */
export type Vertex = [x: number, y: number, z: number];

const BLOCK = 1 << 16;
const SMALL = 64;

type Block = Int32Array | Float64Array;

/** An empty table. */
export function createVertexTable(): VertexTable {
  const blocks: Block[] = [];
  let count = 0;
  let used = new Uint8Array(0);

  /** The last block, large and wide enough for one more vertex. */
  function room(integers: boolean): Block {
    const at = count % BLOCK;
    if (at === 0) blocks.push(new Int32Array((count === 0 ? SMALL : BLOCK) * 3));
    let block = blocks[blocks.length - 1] as Block;
    const full = at * 3 === block.length;
    if (full || (!integers && block instanceof Int32Array)) {
      const length = full ? block.length * 2 : block.length;
      const wider: Block = integers && block instanceof Int32Array ? new Int32Array(length) : new Float64Array(length);
      wider.set(block);
      block = wider;
      blocks[blocks.length - 1] = block;
    }
    return block;
  }

  return {
    get count() {
      return count;
    },
    push(x, y, z) {
      const integers = (x | 0) === x && (y | 0) === y && (z | 0) === z;
      const block = room(integers);
      const at = (count % BLOCK) * 3;
      block[at] = x;
      block[at + 1] = y;
      block[at + 2] = z;
      count++;
    },
    read(index, into) {
      const block = blocks[Math.floor(index / BLOCK)];
      if (block === undefined || !(index >= 0 && index < count)) return false;
      const at = (index % BLOCK) * 3;
      into[0] = block[at] as number;
      into[1] = block[at + 1] as number;
      into[2] = block[at + 2] as number;
      if (used.length === 0) used = new Uint8Array((count + 7) >> 3);
      used[index >> 3] = (used[index >> 3] as number) | (1 << (index & 7));
      return true;
    },
    unused() {
      let total = 0;
      let first = -1;
      for (let i = 0; i < count; i++) {
        if (((used[i >> 3] ?? 0) & (1 << (i & 7))) !== 0) continue;
        total++;
        if (first < 0) first = i;
      }
      return { count: total, first };
    },
  };
}
