// SPDX-License-Identifier: Apache-2.0
import { createDequantise, type Transform } from "./transform.js";
import { createVertexTable, type Vertex, type VertexTable } from "./vertex-table.js";

/** Numbers quantised vertices in the order in which they come, equal ones once. */
export interface VertexPool {
  readonly table: VertexTable;
  /** The number of a position, new or known. */
  add(position: readonly number[]): number;
  /** The number of a position, or -1. */
  find(position: readonly number[]): number;
  /** The largest error of rounding since the last call, in the unit of the axes; 0 when all were exact. */
  takeError(): number;
}

const AXES = [0, 1, 2] as const;

/** An empty pool for the quantisation of one document or feature. */
export function createVertexPool(transform: Transform): VertexPool {
  const { scale, translate } = transform;
  const dequantise = createDequantise(transform);
  const table = createVertexTable();
  let slots = new Int32Array(1024);
  let error = 0;
  const vertex: Vertex = [0, 0, 0];
  const known: Vertex = [0, 0, 0];

  function quantise(position: readonly number[]): void {
    for (const k of AXES) {
      const whole = Math.round(((position[k] as number) - translate[k]) / scale[k]);
      vertex[k] = whole === 0 ? 0 : whole;
      error = Math.max(error, Math.abs(dequantise(k, whole) - (position[k] as number)));
    }
  }

  /** The slot that holds `vertex`, or the free one where it belongs; slots hold number + 1. */
  function slotOf(): number {
    const mask = slots.length - 1;
    let at = hash(vertex) & mask;
    for (;;) {
      const number = (slots[at] as number) - 1;
      if (number < 0) return at;
      table.read(number, known);
      if (known[0] === vertex[0] && known[1] === vertex[1] && known[2] === vertex[2]) return at;
      at = (at + 1) & mask;
    }
  }

  function grow(): void {
    slots = new Int32Array(slots.length * 2);
    const saved: Vertex = [...vertex];
    for (let n = 0; n < table.count; n++) {
      table.read(n, vertex);
      slots[slotOf()] = n + 1;
    }
    for (let k = 0; k < 3; k++) vertex[k] = saved[k] as number;
  }

  return {
    table,
    add(position) {
      quantise(position);
      const at = slotOf();
      const found = slots[at] as number;
      if (found > 0) return found - 1;
      table.push(vertex[0], vertex[1], vertex[2]);
      slots[at] = table.count;
      if (table.count * 2 > slots.length) grow();
      return table.count - 1;
    },
    find(position) {
      const before = error;
      quantise(position);
      error = before;
      return (slots[slotOf()] as number) - 1;
    },
    takeError() {
      const taken = error;
      error = 0;
      return taken;
    },
  };
}

function hash(v: Vertex): number {
  const part = (x: number): number => (x | 0) ^ Math.trunc(x / 0x100000000);
  const mixed =
    Math.imul(part(v[0]), 0x9e3779b1) ^ Math.imul(part(v[1]), 0x85ebca6b) ^ Math.imul(part(v[2]), 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
}
