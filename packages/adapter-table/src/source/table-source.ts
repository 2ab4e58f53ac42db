// SPDX-License-Identifier: Apache-2.0
import type { ReportEvent } from "@jiku/adapter";
import type { ArrayFormat, DataType, NativeLocation, ValueType } from "@jiku/model";

/** A column as its file has it. */
export interface NativeColumn {
  readonly name: string;
  /** From 0. */
  readonly index: number;
  /** As the schema of the file declares it; a delimited text declares none. */
  readonly dataType?: DataType;
  readonly valueType?: ValueType;
  /** Unit text that the schema of the file holds. */
  readonly unit?: string;
  /** Text that the schema of the file holds about the column. */
  readonly description?: string;
  /** Of a time: whether it is UTC or in no zone. */
  readonly zone?: "utc" | "none";
  /** Values are geometries as GeoJSON has them. */
  readonly geometry?: true;
  readonly nullable?: boolean;
}

/** One row; a cell of a delimited text is always a string. */
export interface Row {
  /** From 0, header lines not counted. */
  readonly index: number;
  /** Line of a text, from 1. */
  readonly line?: number;
  readonly cells: readonly unknown[];
}

/** A table that is read row by row; its faults come between the rows. */
export interface TableSource {
  readonly format: Extract<ArrayFormat, "csv" | "parquet" | "arrow">;
  readonly mediaType: string;
  /** Path of the file. */
  readonly file: string;
  readonly columns: readonly NativeColumn[];
  /** Where the columns are declared. */
  readonly headerLine?: number;
  /** Values of the key-value metadata of the file, by key. */
  readonly metadata: ReadonlyMap<string, string>;
  /** Rows that the file says to have. */
  readonly rowCount?: number;
  /** The rows in order. Each call reads anew; `counted` is called once with the digest when all bytes were seen. */
  rows(): AsyncIterable<readonly Row[] | ReportEvent>;
}

/** The place of a cell, a column or a row. */
export function cellPlace(column: string | undefined, row?: number): NativeLocation {
  return { kind: "table", ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
}

/** Whether an item of `rows` is a piece of the table. */
export function isRows(item: readonly Row[] | ReportEvent): item is readonly Row[] {
  return Array.isArray(item);
}
