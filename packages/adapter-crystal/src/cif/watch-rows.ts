// SPDX-License-Identifier: Apache-2.0
import { type BlockState, countMissing, itemPlace } from "./block-state.js";
import { type CifValue, missingReason } from "./cif-value.js";
import type { LoopState } from "./loop-state.js";

type Rows = readonly (readonly CifValue[])[];

/** Counts the holes of rows: those of a Field with the loop, since there they are counted by rows; others with the block. */
export function countHoles(block: BlockState, loop: LoopState, rows: Rows, first: number, isField: boolean): void {
  rows.forEach((row, i) => {
    row.forEach((value, column) => {
      const name = loop.names[column] as string;
      if (!isField) {
        countMissing(block, name, value);
        return;
      }
      const reason = missingReason(value);
      if (reason === undefined) return;
      loop.holes ??= { name, row: first + i, at: value.at, inapplicable: 0, unknown: 0 };
      if (reason === "unknown") loop.holes.unknown++;
      else loop.holes.inapplicable++;
    });
  });
}

/** CRY-005 of a loop, at its first hole. */
export function tellHoles(block: BlockState, { holes }: LoopState): void {
  if (holes === undefined) return;
  const { run, emit } = block.context;
  const { name, row, at, ...values } = holes;
  emit(run.report.own("CRY-005", values, itemPlace(block, name, row), { at }));
}

/** CRY-028, once a loop: two rows with the same values throughout. */
export function tellTwice(block: BlockState, loop: LoopState, rows: Rows, first: number): void {
  if (loop.told.has("twice") || loop.names.length < 2) return;
  const id = loop.keys.indexOf(`${loop.category}_id`);
  if (id >= 0 && new Set(rows.map((row) => row[id]?.text)).size === rows.length) return;
  const known = new Set<string>();
  const twice = rows.findIndex((row) => {
    const key = row.map(({ text }) => text).join("\n");
    if (known.has(key)) return true;
    known.add(key);
    return false;
  });
  const value = rows[twice]?.[0];
  if (value === undefined) return;
  loop.told.add("twice");
  const { run, emit } = block.context;
  const name = loop.names.find((one) => one !== "") ?? "loop_";
  emit(run.report.own("CRY-028", { loop: loop.category }, itemPlace(block, name, first + twice), { at: value.at }));
}

/** CRY-026, once a loop: atoms of a large structure are numbered from 1 on (mmCIF dictionary, `_atom_site.id`, as the wwPDB writes it). */
export function watchNumber(block: BlockState, loop: LoopState, row: readonly CifValue[]): void {
  const column = block.isMacromolecular ? loop.keys.indexOf("atom_site_id") : -1;
  const value = row[column];
  if (value === undefined || !/^\d+$/.test(value.text)) return;
  const [before, number] = [loop.atom, Number(value.text)];
  loop.atom = number;
  if (number === before + 1 || loop.told.has("leap")) return;
  loop.told.add("leap");
  const { run, emit } = block.context;
  const place = itemPlace(block, loop.names[column] as string, loop.first + loop.rows.length);
  emit(run.report.own("CRY-026", { number, before }, place, { at: value.at }));
}
