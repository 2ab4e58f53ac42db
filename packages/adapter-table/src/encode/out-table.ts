// SPDX-License-Identifier: Apache-2.0
import type { Property, Resource, ValueType } from "@jiku/model";
import type { ColumnRole, RowMeaning } from "../description/table-description.js";

/** A column that is written. */
export interface OutColumn {
  readonly name: string;
  readonly valueType: ValueType;
  readonly role: ColumnRole;
  readonly of?: string;
  readonly unit?: string;
  readonly property?: string;
  readonly isTime?: boolean;
}

export type OutCell = string | number | boolean | null;

/** A table that is written; `pending` holds the rows that are not yet. */
export interface OutTable {
  readonly name: string;
  readonly rows: RowMeaning;
  readonly columns: readonly OutColumn[];
  readonly pending: OutCell[][];
  count: number;
  /** Reference system of its geometries: that of the first one. */
  crs?: string;
  origin?: string;
  /** Of the Field that its columns are. */
  field?: string;
}

/** All tables of one run, and the resources that are in none. */
export interface OutTables {
  readonly others: Resource[];
  readonly properties: () => ReadonlyMap<string, Property>;
  table(name: string, rows: RowMeaning, columns: readonly OutColumn[]): OutTable;
  all(): readonly OutTable[];
}

export function createTables(): OutTables {
  const tables = new Map<string, OutTable>();
  const others: Resource[] = [];
  return {
    others,
    properties: () => new Map(others.flatMap((one) => (one.type === "Property" ? [[one.id, one as Property]] : []))),
    table(name, rows, columns) {
      const known = tables.get(name);
      if (known !== undefined) return known;
      const table: OutTable = { name, rows, columns, pending: [], count: 0 };
      tables.set(name, table);
      return table;
    },
    all: () => [...tables.values()],
  };
}
