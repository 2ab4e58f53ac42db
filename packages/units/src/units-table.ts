// SPDX-License-Identifier: Apache-2.0
import { unitsPack } from "@jiku/model/packs/units";

/**
 * UCUM code, 1 when it takes prefixes, value, unit of the value, English name, and for atoms that are no plain
 * multiple a tag: "base", "arbitrary" (UCUM 24), or the function of a special unit (UCUM 21).
 */
export type AtomRow = readonly [code: string, metric: 0 | 1, value: string, unit: string, name: string, tag?: string];

/** UCUM code and value. */
export type PrefixRow = readonly [code: string, value: string];

/**
 * QUDT local name, place of the vector (-1 when there is none), English and Japanese label ("" when there is none),
 * places of exact matches and of broader kinds; for a deprecated kind the place of the one that replaces it, or -1.
 */
export type KindRow = readonly [
  name: string,
  vector: number,
  en: string,
  ja: string,
  exactMatch: readonly number[],
  broader: readonly number[],
  replacedBy?: number,
];

/** QUDT local name, UCUM codes with blanks between, place of the vector, factor, offset, English label, places of the kinds and of exact matches, 1 when deprecated. */
export type UnitRow = readonly [
  name: string,
  codes: string,
  vector: number,
  factor: number,
  offset: number,
  en: string,
  kinds: readonly number[],
  exactMatch: readonly number[],
  deprecated?: 1,
];

/** UDUNITS or CF spelling and UCUM code. */
export type SpellingRow = readonly [spelling: string, code: string];

/** The table of `schemas/packs/units/units.json`; a place is an index into `vectors`, `kinds` or `units`. `names` are in lower case. */
export interface UnitsTable {
  readonly vectors: readonly string[];
  readonly prefixes: readonly PrefixRow[];
  readonly atoms: readonly AtomRow[];
  readonly kinds: readonly KindRow[];
  readonly units: readonly UnitRow[];
  readonly names: readonly SpellingRow[];
  readonly symbols: readonly SpellingRow[];
}

/** The frozen table of units, parsed at the first call. */
export function unitsTable(): UnitsTable {
  return unitsPack.data() as UnitsTable;
}
