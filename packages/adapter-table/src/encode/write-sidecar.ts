// SPDX-License-Identifier: Apache-2.0
import type { OutTable, OutTables } from "./out-table.js";

/** Our sidecar of one table: what a row is, the role of each column, and the resources that the rows refer to. */
export function sidecarOf(tables: OutTables, table: OutTable, withResources = true): string {
  const { name, rows, columns, crs, origin, field } = table;
  const document = {
    jikuTable: "1",
    table: `${name}.csv`,
    rows,
    ...(crs === undefined || crs === "" ? {} : { crs }),
    ...(origin === undefined ? {} : { origin }),
    ...(field === undefined ? {} : { field }),
    columns: Object.fromEntries(
      columns.map(({ name: column, role, of, unit, property, valueType }) => [
        column,
        {
          role,
          ...(of === undefined ? {} : { of }),
          valueType,
          ...(unit === undefined ? {} : { unit }),
          ...(property === undefined ? {} : { property }),
        },
      ]),
    ),
    ...(withResources && tables.others.length > 0 ? { resources: tables.others } : {}),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
