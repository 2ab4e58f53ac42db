// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, DecodeRun, NativeFile, ReportEvent } from "@jiku/adapter";
import type { RecordBatch, RecordBatchReader, Schema } from "apache-arrow";
import { TABLE_LIMITS } from "../limits.js";
import { type ArrowFault, arrowFault } from "./arrow-check.js";
import { arrowColumn, cellOfArrow } from "./arrow-columns.js";
import { type HeldData, isHeld } from "./arrow-held.js";
import { reasonOf } from "./reason-of.js";
import type { Row, TableSource } from "./table-source.js";

const FILE_MAGIC = "ARROW1";

/**
 * Opens an Arrow IPC file or stream (Arrow Columnar Format, IPC). The library is loaded only now. A stream is read batch by
 * batch; a file is held whole, since its batches are found from its end.
 */
export async function* openArrow(
  run: DecodeRun,
  file: NativeFile,
): AsyncGenerator<DecodeEvent, TableSource | undefined> {
  const { report } = run;
  const extras = { file: file.path };
  if (file.size === 0) {
    yield report.shared("AD-122", {}, { kind: "text", byte: 0 }, extras);
    return undefined;
  }
  const head = String.fromCharCode(...(await file.read(0, 8)));
  if (head.startsWith("FEA1")) {
    run.refused = true;
    const feature = { en: "version 1 of Feather", ja: "Featherの第1版" };
    yield report.shared("AD-104", { feature, format: "Arrow" }, { kind: "text", byte: 0 }, extras);
    return undefined;
  }
  const isFile = head.startsWith(FILE_MAGIC);
  const fault = await frameFault(run, file, isFile);
  if (fault !== undefined) {
    yield fault;
    return undefined;
  }
  const spoilt = await arrowFault(file, isFile);
  if (spoilt !== undefined) {
    yield checked(run, file, spoilt);
    return undefined;
  }
  const opened = await openReader(file, isFile).catch((error: unknown) => reasonOf(error));
  if (typeof opened === "string") {
    yield broken(run, file, opened);
    return undefined;
  }
  const { schema } = opened;
  await opened.cancel();
  const columns = schema.fields.map((field, i) => arrowColumn(field, i));
  return {
    format: "arrow",
    mediaType: isFile ? "application/vnd.apache.arrow.file" : "application/vnd.apache.arrow.stream",
    file: file.path,
    columns,
    metadata: schema.metadata,
    rows: () => arrowRows(run, file, isFile),
  };
}

function checked({ report }: DecodeRun, file: NativeFile, { kind, offset, reason }: ArrowFault): ReportEvent {
  const at = { kind: "text", byte: offset } as const;
  return kind === "cut"
    ? report.shared("AD-103", { size: file.size, format: "Arrow" }, at, { case: "size", file: file.path })
    : report.shared("AD-102", { format: "Arrow", offset, reason }, at, { case: "bytes", file: file.path });
}

function broken({ report }: DecodeRun, file: NativeFile, reason: string): ReportEvent {
  const at = { kind: "text", byte: 0 } as const;
  return report.shared("AD-102", { format: "Arrow", offset: 0, reason }, at, { case: "bytes", file: file.path });
}

/** A file ends with its magic, a stream with an end-of-stream mark or after a whole batch. */
async function frameFault({ report }: DecodeRun, file: NativeFile, isFile: boolean): Promise<ReportEvent | undefined> {
  const extras = { file: file.path };
  const at = { kind: "text", byte: file.size } as const;
  if (isFile && file.size > TABLE_LIMITS.arrowFileBytes)
    return report.shared("AD-105", { limit: TABLE_LIMITS.arrowFileBytes }, at, { case: "size", ...extras });
  const tail = await file.read(Math.max(0, file.size - 8), 8);
  const values = { size: file.size, format: "Arrow" };
  if (isFile)
    return String.fromCharCode(...tail).endsWith(FILE_MAGIC) && file.size > 20
      ? undefined
      : report.shared("AD-103", values, at, { case: "size", ...extras });
  const isEnd =
    tail.length === 8 && tail[0] === 0xff && tail[1] === 0xff && tail.subarray(4).every((byte) => byte === 0);
  return isEnd ? undefined : report.shared("AD-103", values, at, { case: "size", ...extras });
}

async function openReader(file: NativeFile, isFile: boolean): Promise<RecordBatchReader> {
  const arrow = await import("apache-arrow");
  const { registerCodecs } = await import("./arrow-codecs.js");
  registerCodecs(arrow);
  const reader = isFile
    ? arrow.RecordBatchReader.from((await file.read(0, file.size)).slice())
    : await arrow.RecordBatchReader.from(file.stream() as AsyncIterable<Uint8Array>);
  await reader.open();
  if (reader.schema === undefined) throw new Error("there is no schema");
  return reader as RecordBatchReader;
}

async function* arrowRows(
  run: DecodeRun,
  file: NativeFile,
  isFile: boolean,
): AsyncGenerator<readonly Row[] | ReportEvent> {
  let index = 0;
  try {
    const reader = await openReader(file, isFile);
    for await (const batch of reader as AsyncIterable<RecordBatch>) {
      run.options.signal?.throwIfAborted();
      if (
        !(batch.data.children as readonly unknown[] as readonly HeldData[]).every(
          (one) => isHeld(one) && one.length >= batch.numRows,
        )
      )
        throw new Error("a batch has fewer values than rows");
      yield* rowsOf(batch, reader.schema, index);
      index += batch.numRows;
    }
  } catch (error) {
    if (run.options.signal?.aborted === true) throw error;
    yield broken(run, file, reasonOf(error));
  }
}

function* rowsOf(batch: RecordBatch, schema: Schema, first: number): Generator<readonly Row[]> {
  const vectors = schema.fields.map((field, i) => ({ field, vector: batch.getChildAt(i) }));
  for (let from = 0; from < batch.numRows; from += TABLE_LIMITS.batchRows) {
    const rows: Row[] = [];
    for (let i = from; i < Math.min(batch.numRows, from + TABLE_LIMITS.batchRows); i++)
      rows.push({ index: first + i, cells: vectors.map(({ field, vector }) => cellOfArrow(field, vector?.get(i))) });
    yield rows;
  }
}
