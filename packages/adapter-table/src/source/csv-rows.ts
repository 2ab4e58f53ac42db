// SPDX-License-Identifier: Apache-2.0
import type { DecodeRun, NativeFile, ReportEvent } from "@jiku/adapter";
import { TABLE_LIMITS } from "../limits.js";
import { type CsvFault, type CsvRecord, createCsvParser } from "../text/csv-parser.js";
import { decodeText } from "../text/decode-text.js";
import type { CsvLayout } from "./csv-source.js";
import type { Row } from "./table-source.js";
import { csvFinding, textFinding } from "./text-findings.js";

/** What is being read. */
interface Reading {
  readonly run: DecodeRun;
  readonly file: NativeFile;
  readonly layout: CsvLayout;
  readonly events: ReportEvent[];
  /** Faults of the record that comes next. */
  faults: CsvFault[];
  faulty: number;
  rows: Row[];
  count: number;
  /** Rows of a wrong width. */
  uneven: number;
  /** Line of the last blank line. */
  blank: number;
  /** Line from which on nothing is a row. */
  ended: number | undefined;
  lastLine: number;
  /** The text so far ends with a line end. */
  isEnded: boolean;
}

/** The rows of a delimited text in order, with its faults between them. */
export async function* csvRows(
  run: DecodeRun,
  file: NativeFile,
  layout: CsvLayout,
): AsyncGenerator<readonly Row[] | ReportEvent> {
  const reading: Reading = {
    run,
    file,
    layout,
    events: [],
    faults: [],
    faulty: 0,
    rows: [],
    count: 0,
    uneven: 0,
    blank: 0,
    ended: undefined,
    lastLine: 0,
    isEnded: true,
  };
  const parser = createCsvParser(layout.dialect, TABLE_LIMITS.record, {
    record: (record) => take(reading, record),
    fault: (fault) => {
      reading.faults.push(fault);
    },
  });
  const pieces = decodeText(file.stream(), layout.dialect.encoding);
  for (;;) {
    run.options.signal?.throwIfAborted();
    const next = await pieces.next();
    if (next.done === true) {
      parser.finish();
      if (next.value !== undefined) reading.events.push(textFinding(run, file, next.value));
      break;
    }
    parser.push(next.value);
    if (next.value !== "") reading.isEnded = /[\r\n]$/.test(next.value);
    yield* drained(reading);
    if (parser.stopped) break;
  }
  if (reading.ended === undefined) tellFaults(reading, reading.faults);
  yield* drained(reading);
  yield* closing(reading);
}

function* drained(reading: Reading): Generator<readonly Row[] | ReportEvent> {
  yield* reading.events.splice(0);
  if (reading.rows.length === 0) return;
  const { rows } = reading;
  reading.rows = [];
  yield rows;
}

function take(reading: Reading, { fields, line }: CsvRecord): void {
  const { layout, run, file } = reading;
  const { dialect, width, firstRowLine } = layout;
  const faults = reading.faults.splice(0);
  reading.lastLine = line;
  if ((line < firstRowLine && line < layout.headerLine) || reading.ended !== undefined) return;
  if (dialect.comment !== undefined && fields[0]?.startsWith(dialect.comment)) return;
  tellFaults(reading, faults);
  if (line < firstRowLine) return;
  const isBlank = fields.length === 1 && fields[0] === "";
  if (isBlank) reading.blank = line;
  if (isBlank && width > 1) return;
  if (dialect.rowCount !== undefined && reading.count >= dialect.rowCount) {
    reading.ended = line;
    return;
  }
  if (fields.length !== width) {
    if (layout.hasRemarks && (fields.length === 1 || reading.blank === line - 1)) {
      reading.ended = line;
      return;
    }
    if (reading.uneven++ < TABLE_LIMITS.rowFindings)
      reading.events.push(
        run.report.own(
          "TBL-011",
          { found: fields.length, expected: width },
          { kind: "table", row: reading.count },
          { at: { line }, file: file.path },
        ),
      );
  }
  reading.rows.push({ index: reading.count++, line, cells: fields });
}

function tellFaults(reading: Reading, faults: readonly CsvFault[]): void {
  const { run, file } = reading;
  for (const fault of faults)
    if (reading.faulty++ < TABLE_LIMITS.rowFindings) reading.events.push(csvFinding(run, file, fault));
}

function* closing({ run, file, layout, uneven, ended, lastLine, isEnded, faulty }: Reading): Generator<ReportEvent> {
  const { report } = run;
  const extras = { file: file.path };
  const more = uneven - TABLE_LIMITS.rowFindings;
  if (more > 0) yield report.own("TBL-017", { count: more, code: "TBL-011" }, { kind: "table" }, extras);
  if (!isEnded && faulty === 0) yield report.own("TBL-019", {}, { kind: "text", line: lastLine, column: 1 }, extras);
  if (ended !== undefined && layout.dialect.rowCount === undefined)
    yield report.own("TBL-006", { first: ended, last: lastLine }, { kind: "text", line: ended, column: 1 }, extras);
}
