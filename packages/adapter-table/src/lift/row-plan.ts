// SPDX-License-Identifier: Apache-2.0
import type { Support } from "@jiku/model";
import type { ColumnRole } from "../description/table-description.js";
import type { LiftContext } from "./lift-context.js";
import { supportOf } from "./properties.js";
import type { TableColumn } from "./table-column.js";

/** The unit of a value: its code, and its text where that is another. */
export interface ValueUnit {
  readonly code?: string;
  readonly native?: string;
}

/** The columns of a table by what they are in a row. */
export interface RowPlan {
  readonly values: readonly TableColumn[];
  readonly conditions: readonly TableColumn[];
  readonly keys: readonly TableColumn[];
  readonly geometry: readonly TableColumn[];
  /** The first column of a role. */
  readonly one: (role: ColumnRole) => TableColumn | undefined;
  /** Columns that qualify a column of values, by its name. */
  readonly companions: ReadonlyMap<string, readonly TableColumn[]>;
  /** Columns of which it was told that a number is not held exactly. */
  readonly inexact: Set<string>;
  /** Units of columns, and what their values speak for in time, once they are known. */
  readonly units: Map<TableColumn, ValueUnit>;
  readonly supports: ReadonlyMap<TableColumn, Support>;
}

const QUALIFIERS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "standardUncertainty",
  "lower",
  "upper",
  "flag",
  "missingReason",
]);

/** Sorts the columns of a table for the reading of its rows. */
export function rowPlan({ columns }: LiftContext): RowPlan {
  const of = (role: ColumnRole) => columns.filter((column) => column.role === role);
  const values = of("value");
  const companions = new Map<string, TableColumn[]>();
  for (const column of columns) {
    if (!QUALIFIERS.has(column.role)) continue;
    const owner = column.said?.of ?? (values.length === 1 ? values[0]?.native.name : undefined);
    if (owner === undefined) continue;
    const list = companions.get(owner) ?? [];
    list.push(column);
    companions.set(owner, list);
  }
  const first = new Map<ColumnRole, TableColumn>();
  for (const column of columns) if (!first.has(column.role)) first.set(column.role, column);
  return {
    values,
    conditions: of("condition"),
    keys: of("key"),
    geometry: of("geometry"),
    one: (role) => first.get(role),
    companions,
    inexact: new Set(),
    units: new Map(),
    supports: new Map(
      values.flatMap((column) => {
        const support = supportOf(column);
        return support === undefined ? [] : [[column, support] as const];
      }),
    ),
  };
}
