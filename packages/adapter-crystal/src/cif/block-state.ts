// SPDX-License-Identifier: Apache-2.0
import type { Field, NativeLocation, Place } from "@jiku/model";
import type { FileContext } from "../lift-context.js";
import { type CifAt, type CifValue, missingReason, textOfCif } from "./cif-value.js";

/** A single item of a block. */
export interface BlockItem {
  readonly name: string;
  readonly value: CifValue;
  readonly at: CifAt;
}

/** A loop that is held as it is. */
export interface KeptLoop {
  readonly names: readonly string[];
  /** `keyOfName` of each name. */
  readonly keys: readonly string[];
  readonly rows: readonly (readonly CifValue[])[];
  readonly at: CifAt;
}

/** A Field that waits for what the rest of its block says of origin and conditions. */
export interface WaitingField {
  readonly field: Field;
  readonly source: NativeLocation;
  readonly places: readonly Place[];
}

/** What is known of the block that is being read. */
export interface BlockState {
  readonly context: FileContext;
  readonly code: string;
  /** Id of its Entity. */
  readonly id: string;
  readonly at: CifAt;
  /** By `keyOfName`. */
  readonly items: Map<string, BlockItem>;
  readonly loops: Map<string, KeptLoop>;
  readonly waiting: WaitingField[];
  /** Chains that have an Entity. */
  readonly chains: Set<string>;
  /** Box of the Cartesian positions: minima, then maxima. */
  box: number[] | undefined;
  keptValues: number;
  pieces: number;
  inapplicable: number;
  unknown: number;
  firstMissing: BlockItem | undefined;
  /** The first site that is disordered or partly occupied. */
  partial: CifAt | undefined;
  isMacromolecular: boolean;
  hasSites: boolean;
}

/** The state of a block that begins. */
export function openBlock(context: FileContext, code: string, id: string, at: CifAt): BlockState {
  return {
    context,
    code,
    id,
    at,
    items: new Map(),
    loops: new Map(),
    waiting: [],
    chains: new Set(),
    box: undefined,
    keptValues: 0,
    pieces: 0,
    inapplicable: 0,
    unknown: 0,
    firstMissing: undefined,
    partial: undefined,
    isMacromolecular: false,
    hasSites: false,
  };
}

/** The place of an item, or of a row of its loop. */
export function itemPlace(block: BlockState, name: string, row?: number): NativeLocation {
  return { kind: "item", block: block.code, item: name, ...(row === undefined ? {} : { row }) };
}

/** Counts `.` and `?`. */
export function countMissing(block: BlockState, name: string, value: CifValue): void {
  const reason = missingReason(value);
  if (reason === undefined) return;
  if (reason === "unknown") block.unknown++;
  else block.inapplicable++;
  block.firstMissing ??= { name, value, at: value.at };
}

/** The text of the first of the items that is there, or of the one row of a loop that has it. */
export function itemText(block: BlockState, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const text = textOfCif(block.items.get(key)?.value);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** All values of a column, whether it stands in a loop or alone. */
export function columnTexts(block: BlockState, category: string, ...keys: readonly string[]): readonly string[] {
  const alone = itemText(block, ...keys);
  if (alone !== undefined) return [alone];
  const loop = block.loops.get(category);
  if (loop === undefined) return [];
  const column = loop.keys.findIndex((key) => keys.includes(key));
  return loop.rows.flatMap((row) => textOfCif(row[column]) ?? []);
}

/** The rows of a category as records by key, whether it stands in a loop or alone. */
export function recordsOf(block: BlockState, category: string): readonly ReadonlyMap<string, string>[] {
  const prefix = `${category}_`;
  const loop = block.loops.get(category);
  const rows: (readonly (readonly [string, CifValue | undefined])[])[] =
    loop === undefined
      ? [[...block.items].filter(([key]) => key.startsWith(prefix)).map(([key, { value }]) => [key, value] as const)]
      : loop.rows.map((row) => loop.keys.map((key, i) => [key, row[i]] as const));
  return rows
    .filter((row) => row.length > 0)
    .map(
      (row) =>
        new Map(
          row.flatMap(([key, value]) => {
            const text = textOfCif(value);
            return text === undefined ? [] : [[key.slice(prefix.length), text] as const];
          }),
        ),
    );
}
