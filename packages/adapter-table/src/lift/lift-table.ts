// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, DecodeRun, NativeFile } from "@jiku/adapter";
import { normaliseUnit } from "@jiku/units";
import { ROW_MEANINGS, type RowMeaning, type TableDescription } from "../description/table-description.js";
import type { GeoColumn } from "../source/geo-metadata.js";
import { isRows, type TableSource } from "../source/table-source.js";
import { digestOf, liftAsset, liftDataset } from "./dataset.js";
import { inlineValues, liftField } from "./field.js";
import { type LiftContext, partId, tableBase } from "./lift-context.js";
import { liftProperties } from "./properties.js";
import { rowLifter } from "./rows.js";
import { scanColumns } from "./scan-columns.js";
import { liftSystems } from "./systems.js";
import { joinColumns, type TableColumn } from "./table-column.js";

/** All events of one table: the file, the data set, what its columns mean, and its rows or its columns as arrays. */
export async function* liftTable(
  run: DecodeRun,
  file: NativeFile,
  source: TableSource,
  description: TableDescription | undefined,
  geo: readonly GeoColumn[],
): AsyncGenerator<DecodeEvent> {
  const base = tableBase(run, file.path);
  const ids = { asset: partId(base, "_", "asset"), dataset: description?.dataset.id ?? partId(base, "_", "dataset") };
  const columns = yield* joinColumns(run, source, description);
  const meaning = yield* meaningOf(run, source, description);
  const { systems, spatial } = yield* liftSystems(run, base, geo, description);
  yield* liftAsset(run, ids.asset, file, source, await digestOf(run, file), description);
  for (const resource of description?.resources ?? [])
    if (isResource(resource)) yield { kind: "resource", resource, source: description?.at ?? { kind: "table" } };
  const properties = yield* liftProperties(base, columns, description, meaning !== "array");
  const field = description?.field ?? partId(base, "_", "table");
  const isDescribed = description?.resources?.some(({ type }) => type === "Dataset") === true;
  const liftSet = (members: readonly string[]) =>
    isDescribed ? [] : liftDataset(base, ids, description, spatial, members);
  const context: LiftContext = {
    run,
    source,
    description,
    columns,
    systems,
    properties,
    base,
    assetId: ids.asset,
    datasetId: ids.dataset,
  };
  if (meaning === "array") yield* liftSet((yield* liftArrays(context, field)) ? [field] : []);
  else {
    yield* liftSet([]);
    yield* liftRows(context, meaning);
  }
}

function isResource(value: unknown): boolean {
  const { id, type } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return typeof id === "string" && typeof type === "string";
}

/** What a row is: as the description says, else as the user states (AD-109), else nothing of its own (TBL-003). */
function* meaningOf(
  { report, options }: DecodeRun,
  source: TableSource,
  description: TableDescription | undefined,
): Generator<DecodeEvent, RowMeaning> {
  if (description?.rows !== undefined) return description.rows;
  const at = { kind: "table" } as const;
  const extras = { file: source.file, ...(source.headerLine === undefined ? {} : { at: { line: source.headerLine } }) };
  const given = options.declared?.["rows"];
  if (given !== undefined && (ROW_MEANINGS as readonly string[]).includes(given)) {
    yield report.shared("AD-109", { concept: "rows", value: given }, at, extras);
    return given as RowMeaning;
  }
  yield report.own("TBL-003", {}, at, extras);
  return "array";
}

/** @returns false when there is no row, and nothing says that the columns are arrays: then there is no Field */
async function* liftArrays(context: LiftContext, id: string): AsyncGenerator<DecodeEvent, boolean> {
  const scan = scanColumns(context);
  const inline = inlineValues(context);
  let count = 0;
  for await (const item of context.source.rows()) {
    if (!isRows(item)) {
      yield item;
      continue;
    }
    for (const row of item) {
      yield* scan.take(row);
      inline.take(row);
      count++;
    }
  }
  yield* scan.finish();
  if (count === 0) yield noRows(context);
  const { description, run } = context;
  if (count === 0 && description?.rows === undefined && run.options.declared?.["rows"] === undefined) return false;
  yield* liftField(context, id, count, inline);
  return true;
}

/** TBL-018: below the header stands no row. */
function noRows({ run, source }: LiftContext): DecodeEvent {
  const line = source.headerLine === undefined ? {} : { at: { line: source.headerLine } };
  return run.report.own(
    "TBL-018",
    { columns: source.columns.length },
    { kind: "table" },
    { file: source.file, ...line },
  );
}

async function* liftRows(context: LiftContext, meaning: "feature" | "observation"): AsyncGenerator<DecodeEvent> {
  const lifter = rowLifter(context, meaning);
  let count = 0;
  for await (const item of context.source.rows()) {
    if (!isRows(item)) {
      yield item;
      continue;
    }
    count += item.length;
    for (const row of item) yield* lifter.take(row);
  }
  if (count === 0) yield noRows(context);
}

/** What a description says of a table that is not at hand: the data set, and what its columns mean. */
export function* liftDescribed(run: DecodeRun, path: string, description: TableDescription): Generator<DecodeEvent> {
  const base = tableBase(run, path);
  const dataset = description.dataset.id ?? partId(base, "_", "dataset");
  const columns = description.columns.map((said, index): TableColumn => {
    const unit = said.unit === undefined ? undefined : normaliseUnit(said.unit);
    return {
      native: { name: said.name, index },
      said,
      role: said.role ?? "value",
      valueType: said.valueType,
      unit,
      unitText: said.unit,
      isTime: said.isTime === true,
      missing: said.missing ?? description.missing,
    };
  });
  yield* liftProperties(base, columns, description, false);
  yield* liftDataset(base, { dataset, asset: undefined }, description, [], []);
}
