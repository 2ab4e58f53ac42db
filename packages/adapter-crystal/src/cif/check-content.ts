// SPDX-License-Identifier: Apache-2.0
import { partId } from "@jiku/adapter";
import type { Basis } from "../cell.js";
import { rowsOf } from "../encode/complete-sites.js";
import { elementOf } from "../encode/elements.js";
import { imagesOf, parseOperation } from "../encode/symmetry.js";
import { type BlockState, itemPlace, itemText, recordsOf } from "./block-state.js";
import { type CifValue, numberOfCif } from "./cif-value.js";

/** Comparisons of images that are made at most; the content of larger cells is not counted. */
const MOST = 2_000_000;

/** CRY-023: the sites of the cell, with their images, are as many of each element as formula and Z say. */
export function checkContent(block: BlockState, basis: Basis | undefined): void {
  const expected = contentOfFormula(block);
  const counted = basis === undefined || expected === undefined ? undefined : contentOfSites(block, basis);
  if (expected === undefined || counted === undefined || counted.has("X")) return;
  for (const element of new Set([...expected.keys(), ...counted.keys()])) {
    const [count, wanted] = [counted.get(element) ?? 0, expected.get(element) ?? 0];
    // Occupancies and formulas are rounded.
    if (Math.abs(count - wanted) <= 0.3 + 0.02 * wanted) continue;
    const values = { structure: block.code, element, count: rounded(count), expected: rounded(wanted) };
    const at = block.items.get("chemical_formula_sum")?.at ?? block.at;
    const { run, emit } = block.context;
    emit(run.report.own("CRY-023", values, itemPlace(block, "_chemical_formula_sum"), { at }));
    return;
  }
}

function rounded(count: number): number {
  return Number(count.toFixed(2));
}

function contentOfFormula(block: BlockState): ReadonlyMap<string, number> | undefined {
  const formula = itemText(block, "chemical_formula_sum");
  const units = block.items.get("cell_formula_units_z")?.value;
  const z = units === undefined ? undefined : numberOfCif(units)?.value;
  if (formula === undefined || z === undefined) return undefined;
  const content = new Map<string, number>();
  for (const part of formula.trim().split(/\s+/)) {
    const [, symbol, count = "1"] = /^([A-Z][a-z]?)(\d+(?:\.\d+)?)?$/.exec(part) ?? [];
    if (symbol === undefined) return undefined;
    const element = elementOf(symbol);
    content.set(element, (content.get(element) ?? 0) + Number(count) * z);
  }
  return content;
}

function contentOfSites(block: BlockState, basis: Basis): ReadonlyMap<string, number> | undefined {
  const id = partId(block.id, "loop", "atom_site");
  const pieces = block.waiting.filter(({ field }) => field.id.startsWith(id) && !field.id.startsWith(`${id}_`));
  const field = pieces.length === 1 ? pieces[0]?.field : undefined;
  const rows = field === undefined ? undefined : rowsOf(field, "fract_");
  const operations = operationsOf(block);
  if (rows === undefined || operations === undefined || rows.length * operations.length ** 2 > MOST) return undefined;
  const content = new Map<string, number>();
  for (const { element, occupancy, at } of rows) {
    const count = occupancy * imagesOf(at, operations, basis).length;
    content.set(element, (content.get(element) ?? 0) + count);
  }
  return content;
}

function operationsOf(block: BlockState): readonly NonNullable<ReturnType<typeof parseOperation>>[] | undefined {
  const operations = listedOperations(block).map(({ text }) => parseOperation(text));
  return operations.length === 0 || operations.includes(undefined)
    ? undefined
    : (operations as NonNullable<(typeof operations)[number]>[]);
}

const OPERATION = /^(?:space_group_symop_operation_xyz|symmetry_equiv_pos_as_xyz)$/;

function listedOperations(block: BlockState): readonly CifValue[] {
  const alone = [...block.items].flatMap(([key, { value }]) => (OPERATION.test(key) ? [value] : []));
  const listed = ["space_group_symop", "symmetry_equiv"].flatMap((category) => {
    const loop = block.loops.get(category);
    const column = loop?.keys.findIndex((key) => OPERATION.test(key)) ?? -1;
    return loop === undefined || column < 0 ? [] : loop.rows.map((row) => row[column] as CifValue);
  });
  return [...alone, ...listed];
}

/** CRY-029 and CRY-011 of the symmetry operations; CRY-031 where a structure has no sites. */
export function checkSites(block: BlockState): void {
  const { run, emit } = block.context;
  const place = itemPlace(block, `data_${block.code}`);
  if (!block.hasSites) {
    emit(run.report.own("CRY-031", { structure: block.code }, place, { at: block.at }));
    return;
  }
  if (block.isMacromolecular) return;
  const listed = listedOperations(block);
  if (listed.length === 0) emit(run.report.own("CRY-029", { structure: block.code }, place, { at: block.at }));
  const bad = listed.find((value) => parseOperation(value.text) === undefined);
  if (bad === undefined) return;
  const name = "_space_group_symop.operation_xyz";
  const values = { member: name, value: bad.text.slice(0, 80), expected: OPERATION_FORM };
  emit(run.report.own("CRY-011", values, itemPlace(block, name), { at: bad.at }));
}

const OPERATION_FORM = { en: "a symmetry operation such as -x,y+1/2,z", ja: "-x,y+1/2,zのような対称操作" };

/** CRY-025 and CRY-030: each chain of a large structure is described and has atoms, where any atom has a chain. */
export function checkChains(block: BlockState): void {
  if (block.chains.size === 0) return;
  const chains = recordsOf(block, "struct_asym").flatMap((one) => one.get("id") ?? []);
  const tell = (code: string, found: readonly string[], item: string) => {
    if (found.length === 0) return;
    const { run, emit } = block.context;
    emit(run.report.own(code, { chains: found.slice(0, 10) }, itemPlace(block, item), { at: block.at }));
  };
  const isEmpty = (one: string) => !block.chains.has(one);
  const isOpen = (one: string) => !chains.includes(one);
  tell("CRY-025", chains.filter(isEmpty), "_struct_asym.id");
  tell("CRY-030", [...block.chains].filter(isOpen), "_atom_site.label_asym_id");
}
