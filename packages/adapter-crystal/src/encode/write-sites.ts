// SPDX-License-Identifier: Apache-2.0
import { fractionalOf, type Vector } from "../cell.js";
import type { NativeLoop, NativeValue } from "../cif/native-items.js";
import type { Structure } from "./gather.js";
import { lossAt } from "./losses.js";
import { basisOf } from "./write-cell.js";
import { tell, type WriteContext } from "./write-context.js";

/** What a species of OPTIMADE says (OPTIMADE 1.2, species). */
export interface Species {
  readonly name: string;
  readonly chemical_symbols: readonly string[];
  readonly concentration: readonly number[];
}

/** The sites of a structure that was no CIF, all of them: one row for each element at each site. */
export function sitesLoop(context: WriteContext, structure: Structure): NativeLoop | undefined {
  const { entity } = structure;
  const geometry = entity.geometries?.find(({ type }) => type === "MultiPoint");
  const field = structure.fields.find((one) => Object.hasOwn(one.ranges, "species_at_sites"));
  const names = field?.ranges["species_at_sites"];
  if (geometry?.type !== "MultiPoint") {
    tell(context, "CRY-022", entity.id);
    return undefined;
  }
  const basis = basisOf(structure);
  const isFractional = geometry.rs !== undefined && geometry.rs === structure.lattice?.id;
  const axes = isFractional || basis !== undefined ? "fract" : "Cartn";
  const species = new Map(speciesOf(entity["optimade:species"]).map((one) => [one.name, one]));
  if (field !== undefined) context.carried.add(field.id);
  if (geometry.rs !== undefined) context.carried.add(geometry.rs);
  const rows = geometry.coordinates.flatMap((position, i) => {
    const point = position as unknown as Vector;
    const place = isFractional || basis === undefined ? point : fractionalOf(point, basis);
    const name = names?.kind === "text" ? (names.values[i] ?? "X") : "X";
    return siteRows(species.get(name), name, i, place);
  });
  tellSpecies(context, structure, species);
  if (!isFractional && basis !== undefined) context.emit(lossAt(entity.id, ["geometries", 0], "rounded"));
  const columns = ["label", "type_symbol", `${axes}_x`, `${axes}_y`, `${axes}_z`, "occupancy"];
  return { names: columns.map((one) => `atom_site_${one}`), rows };
}

function siteRows(
  species: Species | undefined,
  name: string,
  i: number,
  place: Vector,
): readonly (readonly NativeValue[])[] {
  const symbols = species?.chemical_symbols ?? [name];
  return symbols.flatMap((symbol, k) => {
    if (symbol === "vacancy") return [];
    const label = `${symbol}${i + 1}${symbols.length > 2 || (symbols.length === 2 && !symbols.includes("vacancy")) ? String.fromCharCode(65 + k) : ""}`;
    const type: NativeValue = symbol === "X" ? { missing: "unknown" } : symbol;
    return [[label, type, ...place.map((one) => String(one)), String(species?.concentration[k] ?? 1)]];
  });
}

function tellSpecies({ emit }: WriteContext, { entity }: Structure, species: ReadonlyMap<string, Species>): void {
  if (entity["optimade:species"] === undefined) return;
  const plain = new Set(["name", "chemical_symbols", "concentration"]);
  const isMore = [...species.values()].some((one) => Object.keys(one).some((member) => !plain.has(member)));
  const isRenamed = [...species.values()].some(({ name, chemical_symbols: [symbol] }) => name !== symbol);
  if (isMore || isRenamed) emit(lossAt(entity.id, ["optimade:species"], isMore ? "dropped" : "merged"));
}

/** The species that an Entity keeps as OPTIMADE has them. */
export function speciesOf(value: unknown): readonly Species[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (one): one is Species =>
      typeof one === "object" &&
      one !== null &&
      Array.isArray((one as Species).chemical_symbols) &&
      Array.isArray((one as Species).concentration),
  );
}
