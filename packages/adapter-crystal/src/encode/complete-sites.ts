// SPDX-License-Identifier: Apache-2.0
import type { Field } from "@jiku/model";
import { type Basis, cartesianOf, type Vector } from "../cell.js";
import type { NativeLoop } from "../cif/native-items.js";
import { elementOf } from "./elements.js";
import type { Structure } from "./gather.js";
import { lossAt } from "./losses.js";
import { imagesOf, isSame, parseOperation } from "./symmetry.js";
import { basisOf } from "./write-cell.js";
import { tell, type WriteContext } from "./write-context.js";
import { type Species, speciesOf } from "./write-sites.js";

/** All sites of a cell, or of a molecule. */
export interface Sites {
  readonly positions: readonly (readonly number[])[];
  readonly names: readonly string[];
  readonly species: readonly Species[];
}

/** One row of the sites of a CIF. */
export interface Row {
  readonly element: string;
  readonly occupancy: number;
  readonly at: Vector;
}

const IDENTITY = "x,y,z";

/** The sites as OPTIMADE has them: Cartesian, all of the cell. Undefined when they cannot be told; the finding says why. */
export function completeSites(context: WriteContext, structure: Structure): Sites | undefined {
  const { entity, fields } = structure;
  const named = fields.find((one) => Object.hasOwn(one.ranges, "species_at_sites"));
  const table = fields.find(({ ranges }) => Object.hasOwn(ranges, "fract_x") || Object.hasOwn(ranges, "cartn_x"));
  if (named !== undefined || table === undefined) return plainSites(context, structure, named);
  const isFractional = Object.hasOwn(table.ranges, "fract_x");
  const rows = rowsOf(table, isFractional ? "fract_" : "cartn_");
  const basis = basisOf(structure);
  if (rows === undefined || (isFractional && basis === undefined)) {
    tell(context, "CRY-022", entity.id);
    return undefined;
  }
  context.carried.add(table.id);
  tellColumns(context, table);
  if (!isFractional || basis === undefined)
    return grouped(
      rows.map((row) => [row, [row.at]]),
      (at) => at,
      undefined,
    );
  const operations = operationsOf(structure);
  if (operations === undefined) {
    tell(context, "CRY-021", entity.id);
    return undefined;
  }
  if (operations.length > 1) context.emit(lossAt(entity.id, ["cif:loops"], "merged", "space.geometry"));
  const images = rows.map((row) => [row, imagesOf(row.at, operations, basis)] as const);
  return grouped(images, (at) => cartesianOf(at, basis), basis);
}

function plainSites(
  context: WriteContext,
  { entity, lattice, ...rest }: Structure,
  named: Field | undefined,
): Sites | undefined {
  const geometry = entity.geometries?.find(({ type }) => type === "MultiPoint");
  const range = named?.ranges["species_at_sites"];
  if (named !== undefined) context.carried.add(named.id);
  const basis = basisOf({ entity, lattice, ...rest });
  if (geometry?.type !== "MultiPoint") {
    if (range !== undefined) tell(context, "CRY-022", entity.id);
    return range !== undefined ? undefined : { positions: [], names: [], species: [] };
  }
  const isFractional = geometry.rs !== undefined && geometry.rs === lattice?.id && basis !== undefined;
  const positions = geometry.coordinates.map((one) =>
    isFractional ? cartesianOf(one as unknown as Vector, basis as Basis) : one,
  );
  const names = positions.map((_one, i) => (range?.kind === "text" ? (range.values[i] ?? "X") : "X"));
  const kept = speciesOf(entity["optimade:species"]);
  const species = [...new Set(names)].map(
    (name) =>
      kept.find((one) => one.name === name) ?? { name, chemical_symbols: [elementOf(name)], concentration: [1] },
  );
  return { positions, names, species: kept.length > 0 ? kept : species };
}

/** The rows of a table of sites; undefined when one has no position. */
export function rowsOf(table: Field, prefix: string): readonly Row[] | undefined {
  const numbers = (name: string) => {
    const range = table.ranges[name];
    return range?.kind === "real" ? range.values : undefined;
  };
  const texts = (name: string) => {
    const range = table.ranges[name];
    return range?.kind === "text" ? range.values : undefined;
  };
  const [x, y, z] = ["x", "y", "z"].map((axis) => numbers(prefix + axis));
  const [symbols, labels, occupancy] = [texts("type_symbol"), texts("label"), numbers("occupancy")];
  if (x === undefined || y === undefined || z === undefined) return undefined;
  const rows = x.map((one, i): Row | undefined => {
    const at = [one, y[i], z[i]];
    if (at.some((value) => typeof value !== "number")) return undefined;
    const element = elementOf(symbols?.[i] ?? labels?.[i] ?? "");
    return { element, occupancy: occupancy?.[i] ?? 1, at: at as unknown as Vector };
  });
  return rows.includes(undefined) ? undefined : (rows as readonly Row[]);
}

/** Rows at one place are one site of several elements; what is not occupied is a vacancy. */
function grouped(
  images: readonly (readonly [Row, readonly Vector[]])[],
  place: (at: Vector) => Vector,
  basis: Basis | undefined,
): Sites {
  const sites: { readonly at: Vector; readonly parts: Map<string, number> }[] = [];
  for (const [row, places] of images)
    for (const at of places) {
      const same =
        row.occupancy < 1 && basis !== undefined ? sites.find((one) => isSame(one.at, at, basis)) : undefined;
      if (same === undefined) sites.push({ at, parts: new Map([[row.element, row.occupancy]]) });
      else same.parts.set(row.element, (same.parts.get(row.element) ?? 0) + row.occupancy);
    }
  const species = new Map<string, Species>();
  const names = sites.map(({ parts }) => {
    const one = speciesOfParts(parts);
    species.set(one.name, one);
    return one.name;
  });
  return { positions: sites.map(({ at }) => place(at)), names, species: [...species.values()] };
}

function speciesOfParts(parts: ReadonlyMap<string, number>): Species {
  const rest = 1 - [...parts.values()].reduce((sum, one) => sum + one, 0);
  const all = rest > 1e-6 ? [...parts, ["vacancy", Number(rest.toFixed(10))] as const] : [...parts];
  const name =
    all.length === 1 ? (all[0]?.[0] as string) : all.map(([symbol, amount]) => `${symbol}${amount}`).join("-");
  return { name, chemical_symbols: all.map(([symbol]) => symbol), concentration: all.map(([, amount]) => amount) };
}

function operationsOf({ entity }: Structure): readonly NonNullable<ReturnType<typeof parseOperation>>[] | undefined {
  const loops = Array.isArray(entity["cif:loops"]) ? (entity["cif:loops"] as NativeLoop[]) : [];
  const isListed = /^(?:space_group_symop[_.]operation_xyz|symmetry_equiv[_.]pos_as_xyz)$/i;
  const loop = loops.find(({ names }) => names.some((name) => isListed.test(name)));
  const column = loop?.names.findIndex((name) => isListed.test(name)) ?? -1;
  const listed = loop?.rows.map((row) => row[column]) ?? [];
  const items = Object.entries((entity["cif:items"] ?? {}) as Record<string, unknown>);
  const alone = items.find(([name]) => isListed.test(name))?.[1];
  const isFirst = items.some(
    ([name, value]) =>
      (/H-M/i.test(name) && typeof value === "string" && /^P ?1$/.test(value)) ||
      (/IT_number|Int_Tables_number/i.test(name) && value === "1"),
  );
  const texts = listed.length > 0 ? listed : alone !== undefined ? [alone] : isFirst ? [IDENTITY] : [];
  const operations = texts.map((text) => (typeof text === "string" ? parseOperation(text) : undefined));
  return operations.length === 0 || operations.includes(undefined)
    ? undefined
    : (operations as NonNullable<(typeof operations)[number]>[]);
}

const WRITTEN = /^(?:fract_[xyz]|cartn_[xyz]|type_symbol|occupancy)$/;

function tellColumns({ emit }: WriteContext, table: Field): void {
  for (const [name, { role }] of Object.entries(table.variables)) {
    if (role === "standardUncertainty") emit(lossAt(table.id, ["ranges", name], "dropped", "quantity.uncertainty"));
    else if (!WRITTEN.test(name)) emit(lossAt(table.id, ["variables", name], "dropped"));
  }
}
