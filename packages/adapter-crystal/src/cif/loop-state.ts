// SPDX-License-Identifier: Apache-2.0
import type { CifAt, CifValue } from "./cif-value.js";
import type { ColumnName } from "./table-column.js";

/** A loop that is being read. */
export interface LoopState {
  readonly names: readonly string[];
  readonly keys: readonly string[];
  readonly category: string;
  readonly at: CifAt;
  rows: (readonly CifValue[])[];
  /** Row of the first of `rows` in the loop. */
  first: number;
  /** A part of it was left out. */
  skipped: boolean;
  /** Holes in what Fields hold of it; undefined until the first. */
  holes: LoopHoles | undefined;
  /** Number of the atom before. */
  atom: number;
  /** A leap in the numbers of atoms was told, or a row that stands twice. */
  readonly told: Set<"leap" | "twice">;
}

/** Holes of a loop and the place of the first. */
export interface LoopHoles {
  readonly name: string;
  readonly row: number;
  readonly at: CifAt;
  inapplicable: number;
  unknown: number;
}

/** The variable of a column: its name without that of the category. */
export function columnName(loop: Pick<LoopState, "names" | "keys" | "category">, i: number): ColumnName {
  const native = loop.names[i] as string;
  const key = loop.keys[i] as string;
  const prefix = `${loop.category}_`;
  return { variable: key.startsWith(prefix) && key !== prefix ? key.slice(prefix.length) : key, native, key };
}
