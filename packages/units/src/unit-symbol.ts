// SPDX-License-Identifier: Apache-2.0
import { type AtomRow, type PrefixRow, unitsTable } from "./units-table.js";

/** A unit atom with at most one prefix. */
export interface UnitSymbol {
  /** Prefix and atom in the preferred spelling. */
  readonly code: string;
  /** The atom in the preferred spelling. */
  readonly base: string;
  readonly atom: AtomRow;
  readonly prefix: PrefixRow | undefined;
}

/** Atoms that UCUM defines as second spellings of another: 1 L = 1 l, 10^ = 10*, 1 [IU] = 1 [iU]. */
const SAME_ATOM: ReadonlyMap<string, string> = new Map([
  ["l", "L"],
  ["10^", "10*"],
  ["[IU]", "[iU]"],
]);

let atoms: ReadonlyMap<string, AtomRow> | undefined;

function atomOf(code: string): AtomRow | undefined {
  atoms ??= new Map(unitsTable().atoms.map((row) => [row[0], row]));
  return atoms.get(code);
}

function symbol(atom: AtomRow, prefix: PrefixRow | undefined): UnitSymbol {
  const base = SAME_ATOM.get(atom[0]) ?? atom[0];
  return { code: (prefix?.[0] ?? "") + base, base, atom, prefix };
}

/**
 * The atom, or prefix and metric atom, that the text stands for; undefined when there is none. No text has two
 * readings in UCUM 2.2 (a test proves it over all atoms), so the order of the attempts does not matter.
 *
 * @see UCUM 2.2, 4 and 11
 */
export function unitSymbol(text: string): UnitSymbol | undefined {
  const atom = atomOf(text);
  if (atom !== undefined) return symbol(atom, undefined);
  for (const prefix of unitsTable().prefixes) {
    if (!text.startsWith(prefix[0])) continue;
    const scaled = atomOf(text.slice(prefix[0].length));
    if (scaled?.[1] === 1) return symbol(scaled, prefix);
  }
  return undefined;
}
