// SPDX-License-Identifier: Apache-2.0

import type { OutColumn } from "../encode/out-table.js";
import { ENTITY_COLUMNS, OBSERVATION_COLUMNS } from "../encode/own-columns.js";
import { cellPlace, type TableSource } from "../source/table-source.js";
import type { RowMeaning, TableDescription } from "./table-description.js";

/**
 * What a table without description is that has exactly the columns that this adapter writes, in their order: their names
 * are those of members of the model, and say what a row is. Any other table stays undeclared.
 */
export function ownLayout(source: TableSource): TableDescription | undefined {
  return layoutOf(source, "observation", OBSERVATION_COLUMNS) ?? layoutOf(source, "feature", ENTITY_COLUMNS);
}

function layoutOf(
  { file, columns }: TableSource,
  rows: RowMeaning,
  own: readonly OutColumn[],
): TableDescription | undefined {
  if (columns.length !== own.length || own.some(({ name }, i) => columns[i]?.name !== name)) return undefined;
  return {
    kind: "sidecar",
    file,
    at: { kind: "table" },
    columns: own.map(({ name, role, of, valueType }) => ({
      name,
      at: cellPlace(name),
      role,
      valueType,
      ...(of === undefined ? {} : { of }),
    })),
    closed: true,
    missing: new Map([["", "unknown"]]),
    rows,
    dataset: {},
  };
}
