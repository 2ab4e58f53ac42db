// SPDX-License-Identifier: Apache-2.0
import { packFiles } from "./pack-files.js";
import { qudtCode } from "./qudt-code.js";
import { deprecatedKinds } from "./qudt-deprecated.js";
import {
  labelIn,
  localName,
  QUDT_PACKAGE,
  type QudtKind,
  type QudtUnit,
  type QudtVocabulary,
  readQudt,
} from "./qudt-vocabulary.js";
import { readUcum, type UcumTables } from "./ucum-atoms.js";
import { udunitsNames, udunitsSymbols } from "./udunits-spellings.js";

const HEAD = {
  title: { en: "Units, quantity kinds and UCUM symbols", ja: "単位、量の種類、UCUMの記号" },
  source: `QUDT 3.1 by ${QUDT_PACKAGE.name} ${QUDT_PACKAGE.version}; UCUM 2.2 by @atomic-ehr/ucum 0.2.5; spellings of UDUNITS 2 and CF 1.12, typed`,
  version: `QUDT 3.1 (qudtlib ${QUDT_PACKAGE.version}), UCUM 2.2`,
  licence:
    "CC BY 4.0 (QUDT, with attribution to QUDT.org). UCUM codes and definitions are copyright 1999-2024 Regenstrief Institute, Inc., used under the UCUM License 1.1, https://unitsofmeasure.org/license, provided as is.",
  built:
    "`node tools/dist/main.js packs` fetches the pinned QUDT, takes units and kinds from it, and reads the UCUM code of each unit off its local name (tools/src/packs/qudt-code.ts); units without a code, currencies and units that the package made up are left out. Members: vectors (without D); prefixes (code, value); atoms (code, 1 when it takes prefixes, value, unit, name, and base, arbitrary or the function of a special unit); names and symbols (spelling, UCUM code); kinds (local name, vector, label in English and Japanese, exact matches, broader kinds, replacement when deprecated); units (local name, codes, vector, factor, offset, label, kinds, exact matches, 1 when deprecated). Numbers for vectors, kinds and units are places in these lists, -1 when there is none.",
  file: "units.json",
};

/** Codes that are one annotation: UCUM reads them as the unity. */
const LONE_ANNOTATION = /^\{[^{}]*\}$/;

/** QUDT's vectors without their eighth place; "" when the kind or unit has none. */
function vectorOf({ dimensionVectorIri }: QudtKind | QudtUnit): string {
  const vector = localName(dimensionVectorIri ?? "").replaceAll("dot", ".");
  return /^A[^D]*D/.test(vector) ? vector.slice(0, vector.indexOf("D")) : "";
}

function sorted<T extends QudtKind | QudtUnit>(items: Iterable<T>): readonly T[] {
  return [...items].sort((a, b) => (a.iri < b.iri ? -1 : 1));
}

/** The places of IRIs in a list; those that the pack leaves out have none. */
function places(iris: readonly string[], index: ReadonlyMap<string, number>): readonly number[] {
  return iris.flatMap((iri) => index.get(iri) ?? []).sort((a, b) => a - b);
}

function indexOf(items: readonly { readonly iri: string }[]): ReadonlyMap<string, number> {
  return new Map(items.map(({ iri }, at) => [iri, at]));
}

function kindRows(kinds: readonly QudtKind[], vectors: readonly string[]): readonly unknown[] {
  const index = indexOf(kinds);
  const byName = new Map(kinds.map(({ iri }, at) => [localName(iri), at]));
  return kinds.map((kind) => {
    const name = localName(kind.iri);
    const head = [name, vectors.indexOf(vectorOf(kind)), labelIn("en", kind.labels), labelIn("ja", kind.labels)];
    const row = [...head, places(kind.exactMatchIris, index), places(kind.broaderQuantityKindIris, index)];
    return deprecatedKinds.has(name) ? [...row, byName.get(deprecatedKinds.get(name) ?? "") ?? -1] : row;
  });
}

function unitRows(
  units: readonly QudtUnit[],
  kinds: readonly QudtKind[],
  vectors: readonly string[],
  ucum: UcumTables,
): readonly unknown[] {
  const [index, kindIndex] = [indexOf(units), indexOf(kinds)];
  return units.map((unit) => {
    const code = qudtCode(localName(unit.iri), ucum) ?? "";
    const codes = LONE_ANNOTATION.test(code) ? `${code} 1` : code;
    const scale = [
      vectors.indexOf(vectorOf(unit)),
      unit.conversionMultiplier.toNumber(),
      unit.conversionOffset.toNumber(),
    ];
    const rest = [
      labelIn("en", unit.labels),
      places(unit.quantityKindIris, kindIndex),
      places(unit.exactMatchIris, index),
    ];
    return [localName(unit.iri), codes, ...scale, ...rest, ...(unit.deprecated ? [1] : [])];
  });
}

function tables(qudt: QudtVocabulary, ucum: UcumTables): Readonly<Record<string, unknown>> {
  const coded = (unit: QudtUnit): boolean =>
    !unit.generated && unit.currencyCode === undefined && qudtCode(localName(unit.iri), ucum) !== undefined;
  const units = sorted([...qudt.units.values()].filter(coded));
  const kinds = sorted(qudt.quantityKinds.values());
  const vectors = [...new Set([...units, ...kinds].map(vectorOf))].filter((vector) => vector !== "").sort();
  return {
    vectors,
    prefixes: ucum.prefixes,
    atoms: ucum.atoms,
    names: udunitsNames,
    symbols: udunitsSymbols,
    kinds: kindRows(kinds, vectors),
    units: unitRows(units, kinds, vectors, ucum),
  };
}

/**
 * Builds the pack `units` from the pinned packages, which it fetches with the npm client.
 *
 * @returns path from the repository root to text: the table and its `pack.yaml`
 */
export async function buildUnits(): Promise<ReadonlyMap<string, string>> {
  const [qudt, ucum] = [await readQudt(), await readUcum()];
  return packFiles("units", HEAD, tables(qudt, ucum));
}
