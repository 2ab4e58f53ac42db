// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent } from "@jiku/adapter";
import type { Bilingual, Condition, Geometry, GeometryRole, TimeExtent } from "@jiku/model";
import type { ColumnRole } from "../description/table-description.js";
import { cellPlace, type Row } from "../source/table-source.js";
import { geometryOfCell } from "./geometry.js";
import type { Emit, LiftContext } from "./lift-context.js";
import { inexactToken, readCell, textOfCell } from "./read-cell.js";
import { readTime } from "./read-time.js";
import type { RowPlan } from "./row-plan.js";
import type { TableColumn } from "./table-column.js";

/** The reading of one row. */
export interface RowContext {
  readonly context: LiftContext;
  readonly plan: RowPlan;
  readonly row: Row;
  readonly emit: Emit;
  common?: RowCommon;
}

/** What all values of a row have in common. */
export interface RowCommon {
  readonly phenomenonTime: TimeExtent | undefined;
  readonly resultTime: string | undefined;
  readonly geometry: Geometry | undefined;
  readonly conditions: readonly Condition[];
}

const A_TIME: Bilingual = { en: "a time of ISO 8601", ja: "ISO 8601の時刻" };
const A_GEOMETRY: Bilingual = { en: "a geometry in WKT or GeoJSON", ja: "WKTかGeoJSONの幾何" };

export function cellOf({ row }: RowContext, column: TableColumn | undefined): unknown {
  return column === undefined ? undefined : row.cells[column.native.index];
}

/** TBL-013: a cell that is not what its column is declared to be. */
export function badCell(
  { context, row, emit }: RowContext,
  column: TableColumn,
  expected: Bilingual,
  value: string,
): void {
  const { run, source } = context;
  const values = { value: value.slice(0, 60), column: column.native.name, expected };
  const extras = { file: source.file, ...(row.line === undefined ? {} : { at: { line: row.line } }) };
  emit(run.report.own("TBL-013", values, cellPlace(column.native.name, row.index), extras) as DecodeEvent);
}

/** AD-107: the digits of a number that stands where the model keeps no text of it; told once for each column. */
function inexact({ context, plan, row, emit }: RowContext, column: TableColumn, token: string): void {
  const { name } = column.native;
  if (plan.inexact.has(name)) return;
  plan.inexact.add(name);
  const { run, source } = context;
  const extras = { file: source.file, ...(row.line === undefined ? {} : { at: { line: row.line } }) };
  emit(run.report.shared("AD-107", { token }, cellPlace(name, row.index), { severity: "warning", ...extras }));
}

/** The text of a cell; undefined when it is missing. */
export function textIn(at: RowContext, column: TableColumn | undefined): string | undefined {
  if (column === undefined) return undefined;
  const cell = cellOf(at, column);
  const reading = readCell(column, cell, "text");
  if (reading.kind === "text") return reading.value === "" ? undefined : reading.value;
  return reading.kind === "number" || reading.kind === "truth" ? textOfCell(cell) : undefined;
}

/** The number of a cell; another content is told. */
export function numberIn(at: RowContext, column: TableColumn | undefined): number | undefined {
  if (column === undefined) return undefined;
  const reading = readCell(column, cellOf(at, column), "real");
  if (reading.kind === "fault") badCell(at, column, reading.expected, reading.value);
  if (reading.kind !== "number") return undefined;
  if (reading.native !== undefined) inexact(at, column, reading.native);
  return reading.value;
}

/** The time of a column with its text as written where it was put into form. */
export function timeIn(
  at: RowContext,
  role: ColumnRole,
): { readonly text: string; readonly native?: string } | undefined {
  const column = at.plan.one(role);
  const written = textIn(at, column);
  if (column === undefined || written === undefined) return undefined;
  if (written === "..") return { text: written };
  const declared = at.context.run.options.declared?.["timeZone"];
  const zone = column.said?.timeZone ?? (column.native.zone === "none" ? undefined : declared);
  const reading = readTime(written, zone);
  if (reading === undefined) {
    badCell(at, column, A_TIME, written);
    return undefined;
  }
  return { text: reading.text, ...(reading.text === written ? {} : { native: written }) };
}

/** The instant or the interval of a row. */
export function extentIn(at: RowContext): TimeExtent | undefined {
  const instant = timeIn(at, "time");
  if (instant !== undefined)
    return { at: instant.text, ...(instant.native === undefined ? {} : { native: { at: instant.native } }) };
  const start = timeIn(at, "start");
  const end = timeIn(at, "end");
  if (start === undefined && end === undefined) return undefined;
  const native = {
    ...(start?.native === undefined ? {} : { start: start.native }),
    ...(end?.native === undefined ? {} : { end: end.native }),
  };
  return {
    ...(start === undefined ? {} : { start: start.text }),
    ...(end === undefined ? {} : { end: end.text }),
    ...(Object.keys(native).length === 0 ? {} : { native }),
  };
}

/** The geometries of a row: its columns of geometries, or the point of x, y and z. */
export function geometriesIn(at: RowContext, role: GeometryRole): readonly Geometry[] {
  const { plan, context } = at;
  const found: Geometry[] = [];
  for (const column of plan.geometry) {
    const system = context.systems.get(column.native.name) ?? context.systems.get("") ?? { rs: undefined, swap: false };
    const cell = cellOf(at, column);
    const geometry = geometryOfCell(cell, system, role);
    const token = typeof cell === "string" ? inexactToken(cell) : undefined;
    if (token !== undefined) inexact(at, column, token);
    if (geometry === "fault") badCell(at, column, A_GEOMETRY, textOfCell(cell));
    else if (geometry !== "nothing") found.push(geometry);
  }
  const x = numberIn(at, plan.one("x"));
  const y = numberIn(at, plan.one("y"));
  const z = numberIn(at, plan.one("z"));
  if (x === undefined || y === undefined) return found;
  const system = context.systems.get("") ?? { rs: undefined, swap: false };
  const first = system.swap ? [y, x] : [x, y];
  const coordinates = z === undefined ? first : [...first, z];
  return [...found, { type: "Point", coordinates, ...(system.rs === undefined ? {} : { rs: system.rs }), role }];
}

/** The conditions that the columns of a row state. */
export function conditionsIn(at: RowContext): readonly Condition[] {
  const { plan, context } = at;
  return plan.conditions.flatMap((column): readonly Condition[] => {
    const property = context.properties.get(column.native.name);
    const reading = readCell(column, cellOf(at, column));
    if (property === undefined || reading.kind === "nothing" || reading.kind === "missing") return [];
    if (reading.kind === "fault") {
      badCell(at, column, reading.expected, reading.value);
      return [];
    }
    const unit = column.unit === undefined ? {} : { unit: column.unit };
    if (reading.kind === "number" && reading.native !== undefined) inexact(at, column, reading.native);
    if (reading.kind === "number") return [{ property, quantity: { value: reading.value, ...unit } }];
    if (reading.kind === "text" && column.valueType === "category") return [{ property, category: reading.value }];
    return [{ property, text: String(reading.value) }];
  });
}
