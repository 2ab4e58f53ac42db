// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, DecodeRun, NativeFile } from "@jiku/adapter";
import type { AsyncBuffer, FileMetaData, ParquetParsers } from "hyparquet";
import { parquetMetadataAsync, parquetSchema } from "hyparquet/src/metadata.js";
import { TABLE_LIMITS } from "../limits.js";
import { crsOfLogicalType, type GeoColumn, readGeoMetadata } from "./geo-metadata.js";
import { chunkFault } from "./parquet-chunks.js";
import { parquetColumn } from "./parquet-columns.js";
import { parquetRows } from "./parquet-rows.js";
import { reasonOf } from "./reason-of.js";
import type { NativeColumn, TableSource } from "./table-source.js";

/** A Parquet file with what it says of its geometries. */
export interface ParquetTable {
  readonly source: TableSource;
  readonly geo: readonly GeoColumn[];
}

const MAGIC = "PAR1";
const GEO_VERSIONS = ["1.0.0-beta.1", "1.0.0-rc.1", "1.0.0", "1.1.0", "0.4.0"];

/** Times as ISO 8601 without zone, in full; whether they are UTC stands in the schema. */
const PARSERS: Partial<ParquetParsers> = {
  timestampFromMilliseconds: (millis) => isoOf(millis, 3),
  timestampFromMicroseconds: (micros) => isoOf(micros, 6),
  timestampFromNanoseconds: (nanos) => isoOf(nanos, 9),
  dateFromDays: (days) => dayOf(days),
};

function isoOf(count: bigint, digits: number): string {
  const scale = 10n ** BigInt(digits);
  const fraction = ((count % scale) + scale) % scale;
  const milliseconds = Number((count - fraction) / scale) * 1000;
  if (!(Math.abs(milliseconds) <= 8.64e15)) return String(count);
  const whole = new Date(milliseconds).toISOString().slice(0, -5);
  const rest = fraction === 0n ? "" : `.${String(fraction).padStart(digits, "0").replace(/0+$/, "")}`;
  return whole + rest;
}

function dayOf(days: number): string {
  const milliseconds = days * 86_400_000;
  return Math.abs(milliseconds) <= 8.64e15 ? new Date(milliseconds).toISOString().slice(0, 10) : String(days);
}

/** Opens a Parquet file by its footer. Nothing of the data is read yet; the faults are yielded. */
export async function* openParquet(
  run: DecodeRun,
  file: NativeFile,
): AsyncGenerator<DecodeEvent, ParquetTable | undefined> {
  const { report } = run;
  const fault = await frameFault(run, file);
  if (fault !== undefined) {
    yield fault;
    return undefined;
  }
  const buffer = bufferOf(file);
  const metadata = await soundMetadata(buffer);
  if (typeof metadata === "string") {
    const at = { kind: "text", byte: file.size } as const;
    const values = { format: "Parquet", offset: Math.max(0, file.size - 8), reason: metadata };
    yield report.shared("AD-102", values, at, { case: "bytes", file: file.path });
    return undefined;
  }
  const bad = chunkFault(metadata, file.size);
  if (bad !== undefined) {
    const at = { kind: "array", variable: bad.column } as const;
    if (bad.kind === "ratio")
      yield report.shared("AD-105", { limit: TABLE_LIMITS.ratio }, at, { case: "ratio", file: file.path });
    else
      yield report.shared("AD-102", { format: "Parquet", offset: bad.offset, reason: bad.reason }, at, {
        case: "bytes",
        file: file.path,
      });
    return undefined;
  }
  const texts = new Map(metadata.key_value_metadata?.map(({ key, value }) => [key, value ?? ""] as const));
  const columns = parquetSchema(metadata).children.map(({ element, children }, i) =>
    parquetColumn(element, i, children.length > 0),
  );
  const geo = yield* geoColumns(run, metadata, texts, columns);
  return {
    geo,
    source: {
      format: "parquet",
      mediaType: "application/vnd.apache.parquet",
      file: file.path,
      columns,
      metadata: texts,
      rowCount: Number(metadata.num_rows),
      rows: () => parquetRows(run, file, buffer, metadata, columns, PARSERS),
    },
  };
}

/** The footer, once its parts are what their types say; else why it cannot be used. A spoilt one parses to anything. */
async function soundMetadata(buffer: AsyncBuffer): Promise<FileMetaData | string> {
  try {
    const metadata = await metadataOf(buffer, true).catch(() => metadataOf(buffer, false));
    const isNamed = ({ name }: { readonly name: unknown }) => typeof name === "string";
    const isSound =
      typeof metadata.num_rows === "bigint" &&
      metadata.num_rows >= 0n &&
      metadata.schema.every(isNamed) &&
      metadata.row_groups.every(
        ({ num_rows: rows, columns }) =>
          typeof rows === "bigint" &&
          rows >= 0n &&
          columns.every(
            ({ meta_data: chunk }) =>
              chunk === undefined || chunk.path_in_schema.every((part) => typeof part === "string"),
          ),
      ) &&
      parquetSchema(metadata).children.length > 0;
    return isSound ? metadata : "the footer is spoilt";
  } catch (error) {
    return reasonOf(error);
  }
}

function metadataOf(buffer: AsyncBuffer, geoparquet: boolean): Promise<FileMetaData> {
  return parquetMetadataAsync(buffer, { geoparquet, parsers: PARSERS });
}

/** The magic at both ends, and a footer within the file (Parquet, File format). */
async function frameFault(run: DecodeRun, file: NativeFile): Promise<DecodeEvent | undefined> {
  const { report } = run;
  const extras = { file: file.path };
  const text = (bytes: Uint8Array) => String.fromCharCode(...bytes);
  if (file.size === 0) return report.shared("AD-122", {}, { kind: "text", byte: 0 }, extras);
  const head = text(await file.read(0, 4));
  const tail = file.size < 12 ? new Uint8Array() : await file.read(file.size - 8, 8);
  const end = text(tail.subarray(4));
  if (head === "PARE" || end === "PARE") {
    run.refused = true;
    const feature = { en: "an encrypted footer", ja: "暗号化したフッター" };
    return report.shared("AD-104", { feature, format: "Parquet" }, { kind: "text", byte: 0 }, extras);
  }
  if (head !== MAGIC)
    return report.shared("AD-101", { format: "Parquet" }, { kind: "text", byte: 0 }, { case: "unknown", ...extras });
  const values = { size: file.size, format: "Parquet" };
  const at = { kind: "text", byte: file.size } as const;
  if (end !== MAGIC) return report.shared("AD-103", values, at, { case: "size", ...extras });
  const length = new DataView(tail.buffer, tail.byteOffset, 8).getUint32(0, true);
  if (length + 12 > file.size) return report.shared("AD-103", values, at, { case: "size", ...extras });
  if (length > TABLE_LIMITS.footerBytes)
    return report.shared("AD-105", { limit: TABLE_LIMITS.footerBytes }, at, { case: "size", ...extras });
  return undefined;
}

function bufferOf(file: NativeFile): AsyncBuffer {
  return {
    byteLength: file.size,
    async slice(start, end = file.size) {
      const bytes = await file.read(start, Math.max(0, end - start));
      return bytes.slice().buffer as ArrayBuffer;
    },
  };
}

/** The columns of geometries: of the metadata `geo`, and of the logical types of Parquet itself. */
function* geoColumns(
  run: DecodeRun,
  metadata: FileMetaData,
  texts: ReadonlyMap<string, string>,
  columns: readonly NativeColumn[],
): Generator<DecodeEvent, readonly GeoColumn[]> {
  const text = texts.get("geo");
  const geo = text === undefined ? undefined : readGeoMetadata(text);
  const at = { kind: "array", variable: "", attribute: "geo" } as const;
  if (text !== undefined && geo === undefined) {
    const expected = { en: "metadata of GeoParquet", ja: "GeoParquetのメタデータ" };
    yield run.report.own("TBL-015", { member: "geo", value: text.slice(0, 60), expected }, at);
  }
  if (geo !== undefined && !GEO_VERSIONS.includes(geo.version ?? "")) {
    const values = { version: geo.version ?? "?", format: "GeoParquet", known: "1.0.0, 1.1.0" };
    yield run.report.shared("AD-106", values, at, geo.version === undefined ? { case: "absent" } : {});
  }
  const described = geo?.columns ?? [];
  for (const { name } of described)
    if (!columns.some((column) => column.name === name)) yield run.report.own("TBL-008", { column: name }, at);
  const names = new Set(described.map(({ name }) => name));
  const others = metadata.schema.flatMap(({ name, logical_type: type }): readonly GeoColumn[] => {
    if (type === undefined || (type.type !== "GEOMETRY" && type.type !== "GEOGRAPHY") || names.has(name)) return [];
    const edges = type.type === "GEOGRAPHY" ? (type.algorithm ?? "SPHERICAL").toLowerCase() : undefined;
    const crs = crsOfLogicalType(type.crs, texts);
    return [{ name, attribute: "logicalType", crs, ...(edges === undefined ? {} : { edges }) }];
  });
  return [...described.filter(({ name }) => columns.some((column) => column.name === name)), ...others];
}
