// SPDX-License-Identifier: Apache-2.0
import { type DimensionVector, dimensionOf } from "./dimension.js";
import { localNameIn } from "./local-name-in.js";
import { kindIri } from "./quantity-kind.js";
import { type UnitRow, unitsTable } from "./units-table.js";

const NAMESPACE = "http://qudt.org/vocab/unit/";
const PREFIX = "unit:";

/** A unit of QUDT that has a UCUM code. IRIs are written out. */
export interface QudtUnit {
  readonly iri: string;
  /** UCUM codes of the unit, the usual one first; compare them by `canonicalUnit`. */
  readonly codes: readonly string[];
  /** QUDT's own statement, undefined when it has none; `parseUnit(codes[0])` is what is computed with. */
  readonly vector: DimensionVector | undefined;
  /** QUDT's multiplier to coherent SI; 0 where QUDT has none (levels, arbitrary units). SI value = (x + offset) · factor. */
  readonly factor: number;
  readonly offset: number;
  readonly label: string;
  readonly quantityKinds: readonly string[];
  readonly exactMatch: readonly string[];
  readonly deprecated?: true;
}

let rows: ReadonlyMap<string, UnitRow> | undefined;

/** The unit of a row of the pack. */
export function qudtUnit([
  name,
  codes,
  vector,
  factor,
  offset,
  label,
  kinds,
  exactMatch,
  deprecated,
]: UnitRow): QudtUnit {
  return {
    iri: NAMESPACE + name,
    codes: codes.split(" "),
    vector: dimensionOf(unitsTable().vectors[vector] ?? ""),
    factor,
    offset,
    label,
    quantityKinds: kinds.map(kindIri),
    exactMatch: exactMatch.map((place) => NAMESPACE + (unitsTable().units[place]?.[0] ?? "")),
    ...(deprecated === undefined ? {} : { deprecated: true }),
  };
}

/** The unit with this local name in QUDT's vocabulary of units, such as `KiloM-PER-HR`. */
export function unitOfName(name: string): QudtUnit | undefined {
  rows ??= new Map(unitsTable().units.map((row) => [row[0], row]));
  const row = rows.get(name);
  return row === undefined ? undefined : qudtUnit(row);
}

/**
 * The QUDT unit with this IRI, or CURIE with the published prefix `unit:`; undefined when QUDT has none, or none with
 * a UCUM code.
 */
export function unitOfIri(iri: string): QudtUnit | undefined {
  const name = localNameIn(iri, NAMESPACE, PREFIX);
  return name === undefined ? undefined : unitOfName(name);
}
