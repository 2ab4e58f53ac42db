// SPDX-License-Identifier: Apache-2.0
import { type Basis, basisOfCell, type CellParameters, cellOfBasis } from "../cell.js";
import { numberOfCif } from "../cif/cif-value.js";
import type { NativeValue } from "../cif/native-items.js";
import type { Structure } from "./gather.js";
import { lossAt } from "./losses.js";
import type { WriteContext } from "./write-context.js";

const NAMES = ["length_a", "length_b", "length_c", "angle_alpha", "angle_beta", "angle_gamma"];
const NEAR = 1e-9;

/** The basis of a lattice in ångström; undefined for another unit or size. */
export function basisOf({ lattice }: Structure): Basis | undefined {
  const rows = lattice?.latticeBasis;
  const factor = lattice?.unit === "nm" ? 10 : lattice?.unit === "pm" ? 0.01 : lattice?.unit === "Ao" ? 1 : undefined;
  if (rows?.length !== 3 || factor === undefined || rows.some((row) => row.length !== 3)) return undefined;
  return rows.map((row) => row.map((one) => one * factor)) as unknown as Basis;
}

/** Lengths and angles of the cell, as they were read where they say the same as the lattice. */
export function writeCellItems(
  context: WriteContext,
  structure: Structure,
  put: (name: string, value: NativeValue) => void,
): void {
  const { lattice } = structure;
  if (lattice === undefined) return;
  const basis = basisOf(structure);
  if (basis === undefined) return;
  context.carried.add(lattice.id);
  const texts = lattice.native?.["latticeBasis"]?.split(" ") ?? [];
  const numbers = texts.map((text) => numberOfCif({ text, form: "plain", at: { line: 1, column: 1 } })?.value);
  const stated =
    numbers.length === 6 && !numbers.includes(undefined) ? (numbers as unknown as CellParameters) : undefined;
  const isSame = stated !== undefined && isNear(basisOfCell(stated), basis);
  const cell = cellOfBasis(basis);
  NAMES.forEach((name, i) => {
    put(`cell_${name}`, isSame ? (texts[i] as string) : String(rounded(cell[i] as number)));
  });
  if (!isNear(basisOfCell(cell), basis))
    context.emit(lossAt(lattice.id, ["latticeBasis"], "defaulted", "space.transform"));
  if (!isSame)
    context.emit({
      kind: "loss",
      loss: {
        at: { kind: "resource", id: lattice.id, path: "/latticeBasis" },
        concept: "space.crs",
        change: "rounded",
        recovery: "none",
        bound: { abs: 1e-9, unit: "Ao" },
      },
    });
  if (lattice.periodicDirections?.includes(false))
    context.emit(lossAt(lattice.id, ["periodicDirections"], "dropped", "space.crs"));
}

/** Twelve decimals: far below what is known of a cell, and free of the traces of arithmetic. */
function rounded(value: number): number {
  return Number(value.toFixed(10));
}

function isNear(a: Basis | undefined, b: Basis): boolean {
  return (
    a?.flat().every((one, i) => Math.abs(one - (b.flat()[i] as number)) <= NEAR * Math.max(1, Math.abs(one))) === true
  );
}
