// SPDX-License-Identifier: Apache-2.0
import type { DecodeRun, NativeFile, ReportEvent } from "@jiku/adapter";
import type { AsyncBuffer, DecodedArray, FileMetaData, ParquetParsers } from "hyparquet";
import { parquetReadColumn } from "hyparquet/src/read.js";
import { compressors } from "hyparquet-compressors";
import { TABLE_LIMITS } from "../limits.js";
import { reasonOf } from "./reason-of.js";
import type { NativeColumn, Row } from "./table-source.js";

/**
 * The rows of a Parquet file, one row group and one column at a time, so that no more than a row group is held and a fault of
 * a column leaves no other promise behind. A column that cannot be read is told once, and its cells are undefined.
 */
export async function* parquetRows(
  run: DecodeRun,
  file: NativeFile,
  buffer: AsyncBuffer,
  metadata: FileMetaData,
  columns: readonly NativeColumn[],
  parsers: Partial<ParquetParsers>,
): AsyncGenerator<readonly Row[] | ReportEvent> {
  let first = 0;
  const broken = new Set<string>();
  for (const group of metadata.row_groups) {
    const count = Number(group.num_rows);
    const data: (DecodedArray | undefined)[] = [];
    for (const column of columns) {
      run.options.signal?.throwIfAborted();
      const read = { file: buffer, metadata, columns: [column.name], compressors, parsers, utf8: false };
      const values = broken.has(column.name)
        ? undefined
        : await parquetReadColumn({ ...read, rowStart: first, rowEnd: first + count }).catch((error: unknown) =>
            reasonOf(error),
          );
      if (typeof values !== "string" && values?.length === count) {
        data.push(values);
        continue;
      }
      data.push(undefined);
      if (broken.has(column.name)) continue;
      broken.add(column.name);
      const reason = typeof values === "string" ? values : `${values?.length ?? 0} of ${count} values`;
      const offset = offsetOf(group, column.name);
      yield run.report.shared(
        "AD-102",
        { format: "Parquet", offset, reason },
        { kind: "array", variable: column.name },
        {
          case: "bytes",
          file: file.path,
        },
      );
    }
    yield* batches(columns, data, first, count);
    first += count;
  }
}

function offsetOf(group: FileMetaData["row_groups"][number], name: string): number {
  const chunk = group.columns.find(({ meta_data: meta }) => meta?.path_in_schema[0] === name)?.meta_data;
  return Number(chunk?.dictionary_page_offset ?? chunk?.data_page_offset ?? 0);
}

function* batches(
  columns: readonly NativeColumn[],
  data: readonly (DecodedArray | undefined)[],
  first: number,
  count: number,
): Generator<readonly Row[]> {
  for (let from = 0; from < count; from += TABLE_LIMITS.batchRows) {
    const rows: Row[] = [];
    for (let i = from; i < Math.min(count, from + TABLE_LIMITS.batchRows); i++)
      rows.push({ index: first + i, cells: columns.map((column, c) => cellOf(column, data[c]?.[i])) });
    yield rows;
  }
}

function cellOf({ zone }: NativeColumn, value: unknown): unknown {
  return zone === "utc" && typeof value === "string" ? `${value}Z` : value;
}
