// SPDX-License-Identifier: Apache-2.0

import { partId } from "@jiku/adapter";
import type { Field, Range, Variable } from "@jiku/model";
import { A_NUMBER } from "@jiku/syntax/json";
import { nativeContext } from "../lift-context.js";
import { type BlockState, itemPlace } from "./block-state.js";
import { type CifValue, numberOfCif } from "./cif-value.js";
import { columnName, type LoopState } from "./loop-state.js";
import { tableColumn } from "./table-column.js";

/** A loop as a table whose rows are counted from 1. */
export function tableField(block: BlockState, loop: LoopState, columns: readonly (readonly CifValue[])[]): Field {
  const { variables, ranges, texts } = variablesOf(block, loop, columns);
  const piece = loop.first === 0 ? [] : [String(loop.first)];
  return {
    ...nativeContext("cif"),
    type: "Field",
    id: partId(block.id, "loop", loop.category, ...piece),
    label: { und: loop.category },
    featureOfInterest: block.id,
    domain: {
      domainType: "Table",
      axes: { row: { kind: "text", values: loop.rows.map((_row, i) => String(loop.first + i + 1)) } },
    },
    variables,
    ranges,
    "cif:names": Object.fromEntries(
      loop.names.flatMap((name, i) => (name === "" ? [] : [[columnName(loop, i).variable, name]])),
    ),
    ...(Object.keys(texts).length === 0 ? {} : { "cif:texts": texts }),
  };
}

/** The variables of all columns. */
export function variablesOf(block: BlockState, loop: LoopState, columns: readonly (readonly CifValue[])[]) {
  const variables = new Map<string, Variable>();
  const ranges = new Map<string, Range>();
  const texts = new Map<string, readonly string[]>();
  columns.forEach((values, i) => {
    if (loop.names[i] === "") return;
    const name = columnName(loop, i);
    const column = tableColumn(name, values);
    for (const [key, one] of Object.entries(column.variables)) if (!variables.has(key)) variables.set(key, one);
    for (const [key, one] of Object.entries(column.ranges)) if (!ranges.has(key)) ranges.set(key, one);
    if (column.texts !== undefined) texts.set(name.variable, column.texts);
    tellInexactNumber(block, name.native, column.inexact);
    if (column.bad !== undefined) tellNoNumber(block, name.native, values[column.bad], loop.first + column.bad);
  });
  return {
    variables: Object.fromEntries(variables),
    ranges: Object.fromEntries(ranges),
    texts: Object.fromEntries(texts),
  };
}

/** CRY-011: a value of an item that the dictionary knows as a number is none. */
export function tellNoNumber(block: BlockState, name: string, value: CifValue | undefined, row?: number): void {
  if (value === undefined) return;
  const { run, emit } = block.context;
  const values = { member: name, value: value.text.slice(0, 80), expected: A_NUMBER };
  emit(run.report.own("CRY-011", values, itemPlace(block, name, row), { at: value.at }));
}

/** AD-107 as a warning: a double cannot hold the number; its text is kept. */
export function tellInexactNumber(block: BlockState, name: string, value: CifValue | undefined): void {
  if (value === undefined) return;
  const { run, emit } = block.context;
  const values = { token: value.text, value: String(numberOfCif(value)?.value) };
  emit(run.report.shared("AD-107", values, itemPlace(block, name), { severity: "warning", at: value.at }));
}
