// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, DecodeRun } from "@jiku/adapter";
import type { MissingReason, ValueType } from "@jiku/model";
import { normaliseUnit } from "@jiku/units";
import type { ColumnDescription, ColumnRole, TableDescription } from "../description/table-description.js";
import { cellPlace, type NativeColumn, type TableSource } from "../source/table-source.js";

/** A column of the file with what is said of it. */
export interface TableColumn {
  readonly native: NativeColumn;
  readonly said: ColumnDescription | undefined;
  readonly role: ColumnRole;
  /** Of its values; a number of a text without unit is text. Undefined = undeclared. */
  readonly valueType: ValueType | undefined;
  /** UCUM code. */
  readonly unit: string | undefined;
  /** The unit as written. */
  readonly unitText: string | undefined;
  readonly isTime: boolean;
  /** Markers of missing values; undefined = none is declared. */
  readonly missing: ReadonlyMap<string, MissingReason> | undefined;
}

const NUMERIC: ReadonlySet<ValueType | undefined> = new Set<ValueType | undefined>(["real", "integer"]);

/** Joins the columns of a file with its description; what does not meet is told (TBL-008, TBL-010), and each unit is read (AD-112). */
export function* joinColumns(
  run: DecodeRun,
  source: TableSource,
  description: TableDescription | undefined,
): Generator<DecodeEvent, readonly TableColumn[]> {
  const said = new Map(description?.columns.map((one) => [one.name, one] as const));
  const byPlace = description?.kind === "csvw" ? description.columns : [];
  const used = new Set<ColumnDescription>();
  const columns: TableColumn[] = [];
  for (const native of source.columns) {
    const found = said.get(native.name) ?? titled(byPlace[native.index], native.name);
    if (found !== undefined) used.add(found);
    else if (description?.closed === true)
      yield run.report.own("TBL-010", { column: native.name }, cellPlace(native.name), lineOf(source));
    columns.push(yield* columnOf(run, source, native, found, description));
  }
  for (const one of description?.columns ?? [])
    if (!used.has(one))
      yield run.report.own("TBL-008", { column: one.name }, one.at, { file: description?.file ?? "" });
  return columns;
}

/** CSVW names a column by its title in the header, or by its place where it has none (Metadata Vocabulary, 5.6). */
function titled(one: ColumnDescription | undefined, header: string): ColumnDescription | undefined {
  if (one === undefined) return undefined;
  const titles = Object.values(one.label ?? {});
  return titles.includes(header) || (titles.length === 0 && header.startsWith("_col.")) ? one : undefined;
}

function lineOf({ headerLine, file }: TableSource) {
  return { file, ...(headerLine === undefined ? {} : { at: { line: headerLine } }) };
}

function* columnOf(
  run: DecodeRun,
  source: TableSource,
  native: NativeColumn,
  said: ColumnDescription | undefined,
  description: TableDescription | undefined,
): Generator<DecodeEvent, TableColumn> {
  const { report, options } = run;
  const given = options.declared?.[`units.${native.name}`];
  const stated = said?.unit ?? native.unit;
  const unitText = stated ?? given;
  if (stated === undefined && given !== undefined)
    yield report.shared(
      "AD-109",
      { concept: `units.${native.name}`, value: given },
      cellPlace(native.name),
      lineOf(source),
    );
  const unit = unitText === undefined ? undefined : normaliseUnit(unitText);
  if (unitText !== undefined && unit === undefined) {
    const at = said?.unit === undefined ? cellPlace(native.name) : said.at;
    const extras = said?.unit === undefined ? lineOf(source) : { file: description?.file ?? "" };
    yield report.shared("AD-112", { unit: unitText, variable: native.name }, at, extras);
  }
  const role = said?.role ?? (description?.key?.includes(native.name) ? "key" : native.geometry ? "geometry" : "value");
  const declared = said?.valueType ?? native.valueType ?? (unit === undefined ? undefined : "real");
  const unitByRow = description?.columns.some((one) => one.role === "unit") === true;
  const isText =
    source.format === "csv" && role === "value" && !unitByRow && NUMERIC.has(declared) && unit === undefined;
  return {
    native,
    said,
    role,
    valueType: isText ? "text" : declared,
    unit: NUMERIC.has(declared) ? unit : undefined,
    unitText,
    isTime:
      said?.isTime === true || native.dataType === "datetime" || ["time", "start", "end", "resultTime"].includes(role),
    missing: said?.missing ?? description?.missing,
  };
}
