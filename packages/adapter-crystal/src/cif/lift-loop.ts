// SPDX-License-Identifier: Apache-2.0
import type { Field } from "@jiku/model";
import { CRYSTAL_LIMITS } from "../limits.js";
import { atomField, countChain } from "./atom-field.js";
import { type BlockState, itemPlace } from "./block-state.js";
import type { CifName } from "./cif-events.js";
import { type CifValue, missingReason, numberOfCif } from "./cif-value.js";
import { confidenceFields } from "./confidence.js";
import { categoryOf, definitionOf, keyOfName } from "./dictionary.js";
import type { LoopState } from "./loop-state.js";
import { hasUncertainty } from "./table-column.js";
import { tableField } from "./table-field.js";
import { flushWaiting } from "./waiting-fields.js";
import { countHoles, tellHoles, tellTwice, watchNumber } from "./watch-rows.js";

/** A loop that begins. Columns whose name stands twice have the empty name. */
export function openLoop(names: readonly CifName[]): LoopState {
  const first = names[0] as CifName;
  const texts = names.map(({ text }) => text);
  return {
    names: texts,
    keys: texts.map((text) => (text === "" ? "" : keyOfName(text))),
    category: categoryOf(texts.find((text) => text !== "") ?? "_"),
    at: first.at,
    rows: [],
    first: 0,
    skipped: false,
    holes: undefined,
    atom: 0,
    told: new Set(),
  };
}

/** Takes a row; a long loop is lifted piece by piece. */
export function takeRow(block: BlockState, loop: LoopState, row: readonly CifValue[]): void {
  if (loop.category === "atom_site") {
    watchSite(block, loop, row);
    watchNumber(block, loop, row);
    if (block.isMacromolecular && countChain(loop, row)) flushLoop(block, loop, false);
  }
  loop.rows.push(row);
  if (loop.rows.length >= CRYSTAL_LIMITS.rows) flushLoop(block, loop, false);
}

/** Lifts the rows at hand. */
export function flushLoop(block: BlockState, loop: LoopState, isEnd: boolean): void {
  const { rows, first } = loop;
  loop.rows = [];
  loop.first += rows.length;
  if (rows.length === 0) {
    if (isEnd) tellHoles(block, loop);
    return;
  }
  if (loop.category === "atom_site") block.hasSites = true;
  const fields = fieldsOf(block, { ...loop, rows, first });
  countHoles(block, loop, rows, first, fields.length > 0);
  if (fields.length > 0) tellTwice(block, loop, rows, first);
  if (isEnd) tellHoles(block, loop);
  for (const field of fields) {
    const source = itemPlace(block, loop.names.find((name) => name !== "") ?? "loop_", first);
    block.waiting.push({ field, source, places: [] });
    block.pieces++;
  }
  if (block.waiting.length > CRYSTAL_LIMITS.waiting) flushWaiting(block);
  if (fields.length === 0 || first === 0)
    keepLoop(block, { ...loop, rows, first }, isEnd && first === 0, fields.length);
}

function fieldsOf(block: BlockState, loop: LoopState): readonly Field[] {
  if (loop.category === "atom_site" && block.isMacromolecular) return atomField(block, loop);
  if (loop.category === "ma_qa_metric_local") return confidenceFields(block, loop);
  const columns = loop.names.map((_name, i) => loop.rows.map((row) => row[i] as CifValue));
  const isMeasured = loop.keys.some((key, i) => definitionOf(key) !== undefined || hasUncertainty(columns[i] ?? []));
  const isTable = loop.category === "atom_site" || (isMeasured && columns.some(hasNumber));
  return isTable ? [tableField(block, loop, columns)] : [];
}

function hasNumber(values: readonly CifValue[]): boolean {
  return values.some((value) => numberOfCif(value) !== undefined);
}

/** Tells partial occupancy and disorder once. */
function watchSite(block: BlockState, loop: LoopState, row: readonly CifValue[]): void {
  if (block.partial !== undefined) return;
  const found = loop.keys.findIndex((key, i) => {
    const value = row[i];
    if (value === undefined) return false;
    if (key === "atom_site_occupancy") {
      const occupancy = numberOfCif(value)?.value;
      return occupancy !== undefined && occupancy < 1;
    }
    const isDisorder = key === "atom_site_disorder_group" || key === "atom_site_label_alt_id";
    return isDisorder && missingReason(value) === undefined;
  });
  if (found >= 0) block.partial = row[found]?.at;
}

function keepLoop(block: BlockState, loop: LoopState, isWhole: boolean, fields: number): void {
  const size = loop.rows.length * loop.names.length;
  if (isWhole && block.keptValues + size <= CRYSTAL_LIMITS.kept) {
    block.keptValues += size;
    const { names, keys, rows, at } = loop;
    if (fields === 0 || NEEDED.has(loop.category)) block.loops.set(loop.category, { names, keys, rows, at });
    return;
  }
  if (fields > 0) return;
  const place = itemPlace(block, loop.names.find((name) => name !== "") ?? "loop_");
  const { run, emit } = block.context;
  if (!loop.skipped) {
    emit(run.report.own("CRY-016", { loop: loop.category }, place, { at: loop.at }));
    run.unread.push(place);
    emit(run.report.loss({ at: place, concept: "metadata.provenance", change: "dropped", recovery: "none" }));
  }
  loop.skipped = true;
}

/** Loops that are lifted as Fields and looked up again when the block ends. */
const NEEDED: ReadonlySet<string> = new Set(["diffrn_radiation", "exptl_crystal"]);
