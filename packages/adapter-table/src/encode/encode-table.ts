// SPDX-License-Identifier: Apache-2.0
import { createReport, type EncodeEvent, type EncodeOptions, type NativeSink, type Outcome } from "@jiku/adapter";
import { type Entity, type Field, JikuError, type Observation, type Resource } from "@jiku/model";
import { OWN_FINDINGS } from "../own-findings.js";
import { inCanonicalOrder } from "./canonical-order.js";
import { fieldTable } from "./field-table.js";
import { lossAt } from "./losses.js";
import { createTables, type OutTable, type OutTables } from "./out-table.js";
import { emptyTable, entityRow, observationRow } from "./row-tables.js";
import { type CsvFile, csvFile, writeText } from "./write-csv.js";
import { csvwOf } from "./write-csvw.js";
import { writeParquet } from "./write-parquet.js";
import { sidecarOf } from "./write-sidecar.js";

const WRITTEN = { csv: "RFC 4180", parquet: "2" } as const;

/**
 * Writes observations, entities and fields over one axis as tables: CSV with CSVW metadata and our sidecar, or one Parquet
 * file that carries the sidecar in its metadata. What a table cannot hold is told as a loss. Rows of CSV are written as they
 * come unless they must be in order.
 * @throws JikuError "bad-option" for another format or version
 */
export async function* encodeTable(
  resources: AsyncIterable<Resource>,
  sink: NativeSink,
  options: EncodeOptions,
): AsyncGenerator<EncodeEvent> {
  const { format, signal } = options;
  if (format !== "csv" && format !== "parquet") throw new JikuError("bad-option", `cannot write the format ${format}`);
  const { version = WRITTEN[format] } = options;
  if (version !== WRITTEN[format])
    throw new JikuError("bad-option", `cannot write version ${version} of the format ${format}`);
  const report = createReport(OWN_FINDINGS, format === "csv" ? "table.csv" : "table.parquet");
  let outcome: Outcome = "aborted";
  let count = 0;
  const files = new Map<OutTable, CsvFile>();
  try {
    const tables = createTables();
    for await (const resource of options.canonical ? inCanonicalOrder(resources, signal) : resources) {
      signal?.throwIfAborted();
      count++;
      yield* take(tables, resource);
      if (!options.sidecar) yield* unexplained(tables, resource);
      if (format === "csv" && !options.canonical) await flush(tables, files, sink);
    }
    if (count === 0) emptyTable(tables);
    const all = tables.all();
    const fault =
      all.length === 0
        ? report.own("TBL-020", {}, { kind: "table" })
        : format === "parquet" && all.length > 1
          ? report.own("TBL-021", { count: all.length }, { kind: "table" })
          : undefined;
    outcome = fault === undefined ? "complete" : "refused";
    if (fault !== undefined) yield fault;
    else {
      if (options.canonical) sort(all);
      if (format === "csv") yield* finishCsv(tables, files, sink, options);
      else
        yield await writeParquet(
          all[0] as OutTable,
          sink,
          options.sidecar ? sidecarOf(tables, all[0] as OutTable) : undefined,
        );
    }
  } catch (error) {
    outcome = "aborted";
    if (signal?.aborted !== true) throw error;
  } finally {
    if (outcome !== "complete") await sink.discard();
  }
  yield { kind: "end", outcome, resources: count };
}

function* take(tables: OutTables, resource: Resource): Generator<EncodeEvent> {
  if (resource.type === "Observation") yield* observationRow(tables, resource as Observation);
  else if (resource.type === "Entity") yield* entityRow(tables, resource as Entity);
  else if (resource.type === "Field" && !(yield* fieldTable(tables, resource as Field))) tables.others.push(resource);
  else if (resource.type !== "Field") tables.others.push(resource);
}

/** What only the sidecar says: the system of geometries, unit and property of a column of a Field; and all that is in no table. */
function* unexplained({ others }: OutTables, resource: Resource): Generator<EncodeEvent> {
  const { id, type } = resource;
  if (others.at(-1) === resource) yield lossAt(id, [], "dropped", "sidecar");
  else if (type === "Observation" && (resource as Observation).geometry?.rs !== undefined)
    yield lossAt(id, ["geometry", "rs"], "dropped", "sidecar");
  else if (type === "Entity" && (resource as Entity).geometries?.[0]?.rs !== undefined)
    yield lossAt(id, ["geometries", 0, "rs"], "dropped", "sidecar");
  else if (type === "Field") {
    yield lossAt(id, [], "widened", "sidecar");
    for (const [name, variable] of Object.entries((resource as Field).variables))
      for (const key of Object.keys(variable)) yield lossAt(id, ["variables", name, key], "dropped", "sidecar");
  }
}

function sort(tables: readonly OutTable[]): void {
  for (const table of tables)
    if (table.rows !== "array") table.pending.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
}

async function flush(tables: OutTables, files: Map<OutTable, CsvFile>, sink: NativeSink): Promise<void> {
  for (const table of tables.all()) {
    if (table.pending.length < 1024) continue;
    await append(table, files, sink);
  }
}

async function append(table: OutTable, files: Map<OutTable, CsvFile>, sink: NativeSink): Promise<CsvFile> {
  const file = files.get(table) ?? (await csvFile(table, sink));
  files.set(table, file);
  await file.append(table.pending.splice(0));
  return file;
}

async function* finishCsv(
  tables: OutTables,
  files: Map<OutTable, CsvFile>,
  sink: NativeSink,
  options: EncodeOptions,
): AsyncGenerator<EncodeEvent> {
  for (const [i, table] of tables.all().entries()) {
    const file = await append(table, files, sink);
    yield await file.close();
    if (!options.sidecar) continue;
    const path = `${table.name}.csv`;
    yield await writeText(sink, `${path}-metadata.json`, csvwOf(tables, table));
    // The resources that the rows refer to stand in the first sidecar only.
    yield await writeText(sink, `${path}.jiku.json`, sidecarOf(tables, table, i === 0));
  }
}
