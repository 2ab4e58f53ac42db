// SPDX-License-Identifier: Apache-2.0
import type { JsonPlace } from "@jiku/adapter";
import { CITY_LIMITS } from "./limits.js";
import { isCoordinate } from "./transform.js";
import { createVertexTable, type VertexTable } from "./vertex-table.js";

/** Builds the vertex table out of the events of the member `vertices`, whose array has depth 2. */
export interface VertexScan {
  readonly table: VertexTable;
  open(object: boolean, depth: number, at: JsonPlace): void;
  close(depth: number): void;
  number(value: number, integer: boolean): void;
  /** Something that is no number, or a number that stands outside a vertex. */
  other(depth: number, at: JsonPlace): void;
  /** Vertices that are not three numbers: how many, and the first. They stand in the table as NaN. */
  readonly malformed: { readonly count: number; readonly first: number; readonly at: JsonPlace | undefined };
  /** Vertices with a coordinate that is not written as whole number. */
  readonly fractional: { readonly count: number; readonly first: number; readonly at: JsonPlace | undefined };
  readonly tooMany: boolean;
}

const ITEM = 3;

/** An empty table that takes at most `limit` vertices. */
export function createVertexScan(limit: number = CITY_LIMITS.vertices): VertexScan {
  const table = createVertexTable();
  const malformed = { count: 0, first: -1, at: undefined as JsonPlace | undefined };
  const fractional = { count: 0, first: -1, at: undefined as JsonPlace | undefined };
  const vertex = [0, 0, 0];
  let numbers = 0;
  let whole = true;
  let good = true;
  let start: JsonPlace | undefined;
  let tooMany = false;

  function note(list: typeof malformed): void {
    if (list.count++ > 0) return;
    list.first = table.count;
    list.at = start;
  }

  function finish(): void {
    const sound = good && numbers === 3;
    if (!sound) note(malformed);
    else if (!whole) note(fractional);
    if (table.count >= limit) tooMany = true;
    else if (sound) table.push(vertex[0] as number, vertex[1] as number, vertex[2] as number);
    else table.push(Number.NaN, Number.NaN, Number.NaN);
  }

  return {
    table,
    malformed,
    fractional,
    get tooMany() {
      return tooMany;
    },
    open(object, depth, at) {
      if (depth > ITEM) {
        good = false;
        return;
      }
      start = at;
      numbers = 0;
      whole = true;
      good = !object;
    },
    close(depth) {
      if (depth === ITEM) finish();
    },
    number(value, integer) {
      if (numbers < 3) vertex[numbers] = value;
      numbers++;
      if (!integer && !Number.isInteger(value)) whole = false;
      if (!isCoordinate(value)) good = false;
    },
    other(depth, at) {
      good = false;
      if (depth >= ITEM) return;
      start = at;
      finish();
    },
  };
}
