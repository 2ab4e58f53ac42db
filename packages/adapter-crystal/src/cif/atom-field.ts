// SPDX-License-Identifier: Apache-2.0
import { partId } from "@jiku/adapter";
import type { Entity, Field } from "@jiku/model";
import { frameId } from "../lift-cell.js";
import { nativeContext } from "../lift-context.js";
import { CHAIN, PART_OF } from "../names.js";
import { type BlockState, itemPlace } from "./block-state.js";
import { type CifNumber, type CifValue, isExactCif, numberOfCif, textOfCif } from "./cif-value.js";
import { columnName, type LoopState } from "./loop-state.js";
import { tableField, tellInexactNumber, variablesOf } from "./table-field.js";

const AXES = ["x", "y", "z"] as const;

/** Whether a row belongs to another chain or model than the rows before it. */
export function countChain(loop: LoopState, row: readonly CifValue[]): boolean {
  const before = loop.rows.at(-1);
  if (before === undefined) return false;
  return [columnOf(loop, "label_asym_id"), columnOf(loop, "pdbx_pdb_model_num")].some(
    (i) => i >= 0 && before[i]?.text !== row[i]?.text,
  );
}

function columnOf(loop: LoopState, name: string): number {
  return loop.keys.indexOf(`atom_site_${name}`);
}

/**
 * Atoms of one chain of one model: their Cartesian positions are the coordinates of the Field, all other columns its
 * variables. Without a position of each atom they are a table.
 */
export function atomField(block: BlockState, loop: LoopState): readonly Field[] {
  const columns = loop.names.map((_name, i) => loop.rows.map((row) => row[i] as CifValue));
  const positions = AXES.map((axis) => columns[columnOf(loop, `cartn_${axis}`)]?.map(numberOfCif));
  const first = loop.rows[0] as readonly CifValue[];
  const chain = chainOf(block, textOfCif(first[columnOf(loop, "label_asym_id")]));
  if (positions.some((column) => column === undefined || column.includes(undefined)))
    return [{ ...tableField(block, loop, columns), featureOfInterest: chain }];
  const values = positions.map((column) => (column as { value: number }[]).map(({ value }) => value));
  values.forEach((column, i) => {
    widen(block, i, column);
    tellInexact(block, loop, columnOf(loop, `cartn_${AXES[i]}`), positions[i] as readonly CifNumber[]);
  });
  const others = loop.names.map((name, i) => (/^atom_site_cartn_[xyz]$/.test(loop.keys[i] as string) ? "" : name));
  const { variables, ranges } = variablesOf(block, { ...loop, names: others }, columns);
  const site = Object.fromEntries(
    AXES.map((axis, i) => [axis, { kind: "numeric" as const, values: values[i] as readonly number[] }]),
  );
  const model = textOfCif(first[columnOf(loop, "pdbx_pdb_model_num")]);
  return [
    {
      ...nativeContext("cif"),
      type: "Field",
      id: partId(block.id, "atoms", String(loop.first)),
      featureOfInterest: chain,
      domain: {
        domainType: "MultiPoint",
        axes: { row: { kind: "composite", columns: site } },
        referencing: [{ coordinates: [...AXES], rs: frameId(block.id) }],
      },
      variables,
      ranges,
      "cif:names": namesOf(loop),
      ...(model === undefined ? {} : { "cif:atom_site.pdbx_PDB_model_num": model }),
    },
  ];
}

/** The columns in the order of the file, each with its own name. */
function namesOf(loop: LoopState): Readonly<Record<string, string>> {
  return Object.fromEntries(
    loop.names.flatMap((name, i) => {
      const axis = /^atom_site_cartn_([xyz])$/.exec(loop.keys[i] as string)?.[1];
      return name === "" ? [] : [[axis ?? columnName(loop, i).variable, name]];
    }),
  );
}

function tellInexact(block: BlockState, loop: LoopState, column: number, numbers: readonly CifNumber[]): void {
  const row = numbers.findIndex((number) => !isExactCif(number));
  tellInexactNumber(block, loop.names[column] as string, loop.rows[row]?.[column]);
}

/** The Entity of a chain; of the whole structure when the atoms name no chain. */
function chainOf(block: BlockState, asym: string | undefined): string {
  if (asym === undefined) return block.id;
  const id = partId(block.id, "chain", asym);
  if (block.chains.has(asym)) return id;
  block.chains.add(asym);
  const resource: Entity = {
    type: "Entity",
    id,
    entityTypes: [CHAIN],
    label: { und: asym },
    relations: [{ predicate: PART_OF, object: block.id }],
  };
  block.context.emit({ kind: "resource", resource, source: itemPlace(block, "_atom_site.label_asym_id") });
  return id;
}

function widen(block: BlockState, axis: number, values: readonly number[]): void {
  block.box ??= [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
  for (const value of values) {
    block.box[axis] = Math.min(block.box[axis] as number, value);
    block.box[axis + 3] = Math.max(block.box[axis + 3] as number, value);
  }
}
