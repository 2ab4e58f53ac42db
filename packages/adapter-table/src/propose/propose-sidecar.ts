// SPDX-License-Identifier: Apache-2.0
import {
  DECODE_DEFAULTS,
  type DecodeEvent,
  type DecodeRun,
  type NativeFile,
  type NativeInput,
  startRun,
} from "@jiku/adapter";
import type { Finding } from "@jiku/model";
import { normaliseUnit } from "@jiku/units";
import { findDescription } from "../description/find-description.js";
import type { TableDescription } from "../description/table-description.js";
import { detectTable } from "../detect.js";
import { TABLE_LIMITS } from "../limits.js";
import { OWN_FINDINGS } from "../own-findings.js";
import { openArrow } from "../source/arrow-source.js";
import { openCsv } from "../source/csv-source.js";
import { openParquet } from "../source/parquet-source.js";
import { isRows, type Row, type TableSource } from "../source/table-source.js";
import { proposeColumn } from "./propose-column.js";

/** A proposal of a sidecar, to be edited; undefined members of it are left to the reader of the file. */
export interface SidecarProposal {
  /** Path under which the sidecar is found. */
  readonly path: string;
  /** The JSON text, ready to be written. */
  readonly text: string;
  /** What stands in the way of reading the table. */
  readonly findings: readonly Finding[];
}

const SAMPLED = 1_000;

/**
 * Looks at the first rows of a table and proposes a sidecar for it. Nothing that is proposed is taken for declared: every unit
 * and meaning that only a name suggests is written under `_suggested`, which no reader takes, and what is open is null.
 * @returns undefined when the file is no table, or cannot be read
 */
export async function proposeSidecar(input: NativeInput): Promise<SidecarProposal | undefined> {
  const { primary } = input;
  const run = startRun(OWN_FINDINGS, input, { ...DECODE_DEFAULTS, base: "urn:x:" });
  const findings: Finding[] = [];
  const note = (event: DecodeEvent) => {
    if (event.kind === "finding") findings.push(event.finding);
  };
  const found = await drain(findDescription(run, primary), note);
  const source = await openTable(run, primary, found, note);
  if (source === undefined) return undefined;
  const rows: Row[] = [];
  for await (const item of source.rows()) {
    if (isRows(item)) rows.push(...item);
    if (rows.length >= SAMPLED) break;
  }
  return {
    path: `${primary.path}.jiku.json`,
    text: `${JSON.stringify(proposal(source, rows.slice(0, SAMPLED), found), null, 2)}\n`,
    findings,
  };
}

async function openTable(
  run: DecodeRun,
  file: NativeFile,
  found: TableDescription | undefined,
  note: (event: DecodeEvent) => void,
): Promise<TableSource | undefined> {
  const { format } = detectTable(await file.read(0, TABLE_LIMITS.detectBytes), { name: file.path });
  if (format === "parquet" || format === "geoparquet") return (await drain(openParquet(run, file), note))?.source;
  if (format === "arrow") return drain(openArrow(run, file), note);
  return format === "csv" ? drain(openCsv(run, file, found?.dialect), note) : undefined;
}

async function drain<T>(events: AsyncGenerator<DecodeEvent, T>, note: (event: DecodeEvent) => void): Promise<T> {
  for (;;) {
    const next = await events.next();
    if (next.done === true) return next.value;
    note(next.value);
  }
}

function proposal(source: TableSource, rows: readonly Row[], found: TableDescription | undefined) {
  const said = new Map(found?.columns.map((column) => [column.name, column] as const));
  const names = source.columns.map(({ name }) => name);
  const name = source.file.slice(source.file.lastIndexOf("/") + 1);
  const title = found?.dataset.title;
  const dialect = found?.dialect?.delimiter ?? undefined;
  return {
    jikuTable: "1",
    table: name,
    ...(title === undefined ? {} : { title }),
    ...(found?.dataset.license === undefined ? { license: null } : { license: found.dataset.license }),
    ...(dialect === undefined ? {} : { dialect: { delimiter: dialect } }),
    crs: found?.crs ?? null,
    origin: found?.origin ?? null,
    rows: found?.rows ?? null,
    _rows: "feature | observation | array",
    ...(found?.key === undefined ? {} : { key: found.key }),
    columns: Object.fromEntries(
      source.columns.map((column) => {
        const values = rows.map(({ cells }) => cells[column.index]);
        return [column.name, proposeColumn(column, values, names, said.get(column.name), normaliseUnit)];
      }),
    ),
  };
}
