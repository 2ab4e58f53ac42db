// SPDX-License-Identifier: Apache-2.0
import { type DimensionVector, dimensionOf } from "./dimension.js";
import { localNameIn } from "./local-name-in.js";
import { type KindRow, unitsTable } from "./units-table.js";

const NAMESPACE = "http://qudt.org/vocab/quantitykind/";
const PREFIX = "quantitykind:";

/** A quantity kind of QUDT. IRIs are written out. */
export interface QuantityKind {
  readonly iri: string;
  /** Undefined when QUDT gives none ("NotApplicable"). */
  readonly vector: DimensionVector | undefined;
  readonly labels: { readonly en?: string; readonly ja?: string };
  readonly exactMatch: readonly string[];
  readonly broader: readonly string[];
  readonly deprecated?: true;
  readonly replacedBy?: string;
}

let rows: ReadonlyMap<string, KindRow> | undefined;

/** The IRI of the kind at a place of the pack. */
export function kindIri(place: number): string {
  return NAMESPACE + (unitsTable().kinds[place]?.[0] ?? "");
}

function kindOf([name, vector, en, ja, exactMatch, broader, replacedBy]: KindRow): QuantityKind {
  return {
    iri: NAMESPACE + name,
    vector: dimensionOf(unitsTable().vectors[vector] ?? ""),
    labels: { ...(en === "" ? {} : { en }), ...(ja === "" ? {} : { ja }) },
    exactMatch: exactMatch.map(kindIri),
    broader: broader.map(kindIri),
    ...(replacedBy === undefined ? {} : { deprecated: true }),
    ...(replacedBy === undefined || replacedBy < 0 ? {} : { replacedBy: kindIri(replacedBy) }),
  };
}

/**
 * The quantity kind with this IRI, or CURIE with the published prefix `quantitykind:`; undefined when QUDT has none.
 *
 * @see QUDT, https://qudt.org/vocab/quantitykind
 */
export function quantityKind(iri: string): QuantityKind | undefined {
  const name = localNameIn(iri, NAMESPACE, PREFIX);
  if (name === undefined) return undefined;
  rows ??= new Map(unitsTable().kinds.map((row) => [row[0], row]));
  const row = rows.get(name);
  return row === undefined ? undefined : kindOf(row);
}
