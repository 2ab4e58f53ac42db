// SPDX-License-Identifier: Apache-2.0
import { partId } from "@jiku/adapter";
import type { Geometry, Transform } from "@jiku/model";
import { type Basis, basisOfCell, type CellParameters } from "../cell.js";
import { frameId, frameOf, latticeId, latticeOf } from "../lift-cell.js";
import { type BlockState, itemPlace, itemText } from "./block-state.js";
import { numberOfCif } from "./cif-value.js";
import { originOf } from "./origin.js";

const CELL = ["length_a", "length_b", "length_c", "angle_alpha", "angle_beta", "angle_gamma"];

/** Lengths and angles of the cell; undefined when one is not given. */
function cellOf(
  block: BlockState,
): { readonly parameters: CellParameters; readonly texts: readonly string[] } | undefined {
  const values = CELL.map((name) => block.items.get(`cell_${name}`)?.value);
  const numbers = values.map((value) => (value === undefined ? undefined : numberOfCif(value)?.value));
  if (numbers.includes(undefined)) return undefined;
  return {
    parameters: numbers as unknown as CellParameters,
    texts: values.map((value) => value?.text as string),
  };
}

/**
 * The lattice of the cell, and the Cartesian frame where positions refer to one. The unit cube that stands for "no crystal" in
 * entries of the PDB is AD-110; a cell without volume is CRY-013.
 */
export function emitLattice(block: BlockState): Basis | undefined {
  const { run, emit } = block.context;
  const source = itemPlace(block, "_cell.length_a");
  if (block.box !== undefined || hasCartesian(block))
    emit({ kind: "resource", resource: frameOf(block.id), source: itemPlace(block, "_atom_site.Cartn_x") });
  const cell = cellOf(block);
  if (cell === undefined) {
    const lacking = CELL.filter((name) => !block.items.has(`cell_${name}`));
    const values = { structure: block.code, parts: lacking };
    if (lacking.length > 0 && lacking.length < CELL.length)
      emit(run.report.own("CRY-017", values, itemPlace(block, "_cell"), { at: block.at }));
    return undefined;
  }
  const at = block.items.get("cell_length_a")?.at ?? block.at;
  if (cell.parameters.every((one, i) => one === (i < 3 ? 1 : 90)) && block.isMacromolecular) {
    emit(run.report.shared("AD-110", { value: "1 1 1 90 90 90", member: "_cell" }, source, { at }));
    return undefined;
  }
  const basis = basisOfCell(cell.parameters);
  if (basis === undefined) {
    emit(run.report.own("CRY-013", { structure: block.code }, source, { at }));
    return undefined;
  }
  const native = { latticeBasis: cell.texts.join(" ") };
  emit({ kind: "resource", resource: latticeOf(block.id, basis, [true, true, true], native), source });
  const transform = fractionalTransform(block);
  if (transform !== undefined)
    emit({ kind: "resource", resource: transform, source: itemPlace(block, "_atom_sites.fract_transf_matrix[1][1]") });
  return basis;
}

function hasCartesian(block: BlockState): boolean {
  return block.waiting.some(({ field }) => Object.hasOwn(field.variables, "cartn_x"));
}

/** From Cartesian positions to fractions, where the file states the matrix and its vector. */
function fractionalTransform(block: BlockState): Transform | undefined {
  const item = (name: string) => Number(itemText(block, `atom_sites_fract_transf_${name}`) ?? Number.NaN);
  const matrix = [1, 2, 3].map((row) => [
    ...[1, 2, 3].map((column) => item(`matrix[${row}][${column}]`)),
    item(`vector[${row}]`),
  ]);
  if (!matrix.flat().every(Number.isFinite) || block.box === undefined) return undefined;
  return {
    type: "Transform",
    id: partId(block.id, "fractionalisation"),
    sourceRs: frameId(block.id),
    targetRs: latticeId(block.id),
    method: "affine",
    matrix: [...matrix, [0, 0, 0, 1]],
  };
}

/** Positions of the sites of a small structure, or the box of those of a large one. */
export function geometriesOf(block: BlockState, basis: Basis | undefined): readonly Geometry[] {
  if (block.box !== undefined) return [{ type: "Box", bbox: block.box, rs: frameId(block.id), role: "bounding" }];
  const field = block.waiting.find(({ field }) => field.id === partId(block.id, "loop", "atom_site"))?.field;
  if (field === undefined) return [];
  const prefix = Object.hasOwn(field.ranges, "fract_x") ? "fract_" : "cartn_";
  const rs = prefix === "cartn_" ? frameId(block.id) : basis === undefined ? undefined : latticeId(block.id);
  const columns = ["x", "y", "z"].map((axis) => {
    const range = field.ranges[`${prefix}${axis}`];
    return range?.kind === "real" ? range.values : undefined;
  });
  const [x, y, z] = columns;
  if (x === undefined || y === undefined || z === undefined) return [];
  const points = x.flatMap((one, i) => {
    const point = [one, y[i], z[i]];
    return point.every((value): value is number => typeof value === "number") ? [point] : [];
  });
  if (points.length === 0) return [];
  return [{ type: "MultiPoint", coordinates: points, role: "shape", ...(rs === undefined ? {} : { rs }) }];
}

/** Whether an item is told by the lattice. */
export function isOfLattice(key: string): boolean {
  return CELL.some((name) => key === `cell_${name}`);
}

/** Whether a structure is stated at all. */
export function hasStructure(block: BlockState): boolean {
  return block.hasSites || cellOf(block) !== undefined || originOf(block) !== undefined;
}
