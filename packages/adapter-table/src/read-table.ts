// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, DecodeRun, NativeFile } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import { member, type Node } from "@jiku/syntax/json";
import { type DescriptionReader, placeOf, readJsonFile } from "./description/description-reader.js";
import { findDescription, resolvePath, tablesOf } from "./description/find-description.js";
import { isCroissant } from "./description/from-croissant.js";
import { fromSidecar } from "./description/from-sidecar.js";
import { ownLayout } from "./description/own-layout.js";
import type { TableDescription } from "./description/table-description.js";
import { detectTable } from "./detect.js";
import { liftDescribed, liftTable } from "./lift/lift-table.js";
import { TABLE_LIMITS } from "./limits.js";
import { openArrow } from "./source/arrow-source.js";
import { openCsv } from "./source/csv-source.js";
import { openParquet } from "./source/parquet-source.js";

type Feature = Readonly<Record<"en" | "ja", string>>;

/** All events of a table, or of a description and the tables that it names, but `end`. */
export async function* readTable(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const { primary } = run.input;
  if (primary.size === 0) {
    yield run.report.shared("AD-122", {}, { kind: "text", byte: 0 });
    return;
  }
  const head = await primary.read(0, TABLE_LIMITS.detectBytes);
  const format = kindOf(head, primary.path);
  if (format === "json") yield* readDescription(run);
  else yield* readFile(run, primary, format, yield* findDescription(run, primary));
}

type FileKind = "csv" | "parquet" | "arrow" | "json";

function kindOf(head: Uint8Array, path: string): FileKind {
  const { format } = detectTable(head, { name: path });
  const first = head.find((byte) => byte > 0x20 && byte < 0x80);
  const isJson = first === 0x7b || (first === 0x5b && !/\.(?:csv|tsv|tab)$/i.test(path));
  if (isJson) return "json";
  if (format === "arrow") return "arrow";
  if (format === "parquet" || format === "geoparquet" || /\.(?:geo)?parquet$/i.test(path)) return "parquet";
  return /\.(?:arrows?|feather)$/i.test(path) ? "arrow" : "csv";
}

async function* readFile(
  run: DecodeRun,
  file: NativeFile,
  kind: FileKind,
  found: TableDescription | undefined,
): AsyncGenerator<DecodeEvent> {
  if (kind === "parquet") {
    const table = yield* openParquet(run, file);
    if (table === undefined) return;
    const within =
      found ?? (yield* describedWithin(run, file, table.source.metadata.get("jiku"))) ?? ownLayout(table.source);
    yield* liftTable(run, file, table.source, within, table.geo);
    return;
  }
  const source = kind === "arrow" ? yield* openArrow(run, file) : yield* openCsv(run, file, found?.dialect);
  if (source !== undefined) yield* liftTable(run, file, source, found ?? ownLayout(source), []);
}

/** The sidecar that a binary file carries in its own metadata. */
async function* describedWithin(
  run: DecodeRun,
  file: NativeFile,
  text: string | undefined,
): AsyncGenerator<DecodeEvent, TableDescription | undefined> {
  if (text === undefined) return undefined;
  const reader: DescriptionReader = { run, file: file.path, events: [] };
  const bytes = new TextEncoder().encode(text);
  const root = await readJsonFile(reader, {
    path: file.path,
    size: bytes.length,
    async *stream() {
      yield bytes;
    },
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
  });
  const found = root === undefined ? undefined : fromSidecar(reader, root);
  yield* reader.events;
  return found;
}

/** A description as the primary file: each table that it names is read, beside it. */
async function* readDescription(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const { primary } = run.input;
  const reader: DescriptionReader = { run, file: primary.path, events: [] };
  const root = await readJsonFile(reader, primary);
  yield* reader.events.splice(0);
  if (root === undefined) return;
  const feature = isCroissant(root) ? undefined : partOf(root);
  const tables = feature === undefined ? tablesOf(reader, root) : undefined;
  yield* reader.events;
  if (feature !== undefined) {
    run.refused = true;
    yield run.report.shared("AD-104", { feature, format: "CSV" }, placeOf("", root));
    return;
  }
  if (tables === undefined || tables.length === 0) {
    yield run.report.shared("AD-101", { format: "CSV" }, placeOf("", root), { case: "unknown" });
    return;
  }
  for (const table of tables) yield* readNamed(run, table);
}

/** Documents of the family that hold no data and name none. */
function partOf(root: Node): Feature | undefined {
  const has = (key: string) => member(root, key) !== undefined;
  if (has("geo") && member(member(root, "geo"), "columns") !== undefined)
    return { en: "metadata of GeoParquet without their file", ja: "ファイルのないGeoParquetのメタデータ" };
  if (has("$schema") && !has("resources") && !has("jikuTable")) return { en: "a JSON Schema", ja: "JSON Schema" };
  if (has("fields") && !has("resources")) return { en: "a table schema without table", ja: "表のない表スキーマ" };
  if (has("columns") && !has("jikuTable") && !has("@context") && !has("url"))
    return { en: "a table schema without table", ja: "表のない表スキーマ" };
  return undefined;
}

async function* readNamed(run: DecodeRun, table: TableDescription): AsyncGenerator<DecodeEvent> {
  const { report, input } = run;
  const extras = { file: table.file };
  const stem = table.file.replace(/\.jiku\.json$/, "");
  const path = table.table?.path ?? (table.kind === "sidecar" ? stem.slice(stem.lastIndexOf("/") + 1) : undefined);
  const at: NativeLocation = table.table?.at ?? table.at;
  if (path === undefined) {
    run.unread.push(at);
    return;
  }
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(path)) {
    run.unread.push(at);
    yield* liftDescribed(run, path, table);
    return;
  }
  const resolved = resolvePath(table.file, path);
  if (resolved === undefined) {
    run.unread.push(at);
    yield report.shared("AD-119", { path }, at, extras);
    return;
  }
  const file = await input.open(resolved);
  if (file === undefined) {
    run.unread.push(at);
    yield report.shared("AD-108", { part: path }, at, extras);
    yield* liftDescribed(run, resolved, table);
    return;
  }
  const head = await file.read(0, TABLE_LIMITS.detectBytes);
  const kind = kindOf(head, file.path);
  if (kind === "json" || /\.(?:xlsx?|ods|json|zip|gz)$/i.test(file.path)) {
    run.unread.push(at);
    return;
  }
  yield* readFile(run, file, kind, table);
}
