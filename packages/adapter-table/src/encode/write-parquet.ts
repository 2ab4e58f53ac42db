// SPDX-License-Identifier: Apache-2.0
import type { EncodeEvent, NativeSink } from "@jiku/adapter";
import type { ValueType } from "@jiku/model";
import { type BasicType, type ColumnSource, parquetWriteBuffer } from "hyparquet-writer/src/index.js";
import type { OutTable } from "./out-table.js";
import { writeBytes } from "./write-csv.js";

const TYPES: Readonly<Record<ValueType, BasicType>> = {
  real: "DOUBLE",
  integer: "INT64",
  complex: "STRING",
  boolean: "BOOLEAN",
  category: "STRING",
  text: "STRING",
  binary: "STRING",
};

/** Writes a table as one Parquet file, with the sidecar under the key `jiku` of its metadata. */
export async function writeParquet(
  table: OutTable,
  sink: NativeSink,
  sidecar: string | undefined,
): Promise<EncodeEvent> {
  const columnData = table.columns.map(({ name, valueType }, index): ColumnSource => {
    const type = TYPES[valueType];
    const data = table.pending.map((row) => {
      const cell = row[index] ?? null;
      if (cell === null) return null;
      if (type === "INT64") return BigInt(cell as number);
      return type === "STRING" ? String(cell) : cell;
    });
    return { name, data, type, nullable: true };
  });
  const kvMetadata = sidecar === undefined ? [] : [{ key: "jiku", value: sidecar }];
  const bytes = new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata, createdBy: "Jiku" }));
  return writeBytes(sink, `${table.name}.parquet`, bytes);
}
