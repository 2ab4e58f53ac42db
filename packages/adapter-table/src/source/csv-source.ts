// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, DecodeRun, NativeFile, ReportEvent } from "@jiku/adapter";
import { TABLE_LIMITS } from "../limits.js";
import { decodeText } from "../text/decode-text.js";
import { type Dialect, type DialectPart, dialectOf, RFC_4180 } from "../text/dialect.js";
import { type Sniffed, sniffDialect } from "../text/sniff-dialect.js";
import { columnsOf } from "./csv-header.js";
import { csvRows } from "./csv-rows.js";
import type { TableSource } from "./table-source.js";
import { textFinding } from "./text-findings.js";

/** Where the table lies within its text. */
export interface CsvLayout {
  readonly dialect: Dialect;
  /** Lines up to here are no rows and hold the header. */
  readonly firstRowLine: number;
  /** Line of the header. */
  readonly headerLine: number;
  readonly width: number;
  /** Lines that follow a blank line and have another width are no rows; only where the text has such lines before the table too. */
  readonly hasRemarks: boolean;
}

const HEAD = 1 << 16;
/** A text of XML or HTML: a declaration, or an element that begins within another. */
const MARKUP = /^\s*<(?:[?!]|[A-Za-z_][\w.:-]{0,200}(?:\s[^<>]{0,1000})?>\s*<)/;

/**
 * Opens a delimited text. What the description does not say of the dialect is read off the text and told (TBL-006, TBL-014).
 * @returns undefined when nothing can be read; the faults are yielded
 */
export async function* openCsv(
  run: DecodeRun,
  file: NativeFile,
  said: DialectPart | undefined,
): AsyncGenerator<DecodeEvent, TableSource | undefined> {
  const { report } = run;
  const declared = declaredDialect(run);
  for (const [concept, value] of Object.entries(declared))
    yield report.shared("AD-109", { concept, value: String(value) }, { kind: "text", line: 1 }, { file: file.path });
  const part: DialectPart = { ...said, ...declared };
  const head = yield* headOf(run, file, part.encoding);
  if (head === undefined) return undefined;
  if (MARKUP.test(head.text)) {
    yield report.shared("AD-101", { format: "CSV" }, { kind: "text", line: 1 }, { case: "unknown", file: file.path });
    return undefined;
  }
  const sniffed = part.delimiter === undefined && part.skipRows === undefined;
  const found = sniffed ? sniffDialect(head.text, head.whole, file.path) : undefined;
  const dialect = dialectOf(found?.dialect ?? RFC_4180, part);
  if (found !== undefined) yield* sniffFindings(run, file, found);
  const start = headerOf(head.text, head.whole, dialect, found);
  if (start.header.length === 0 && dialect.headerRows > 0) {
    yield report.shared("AD-122", {}, { kind: "text", line: 1 }, { file: file.path });
    return undefined;
  }
  const { columns, findings } = columnsOf(start.header, start.width, start.headerLine, report, file.path);
  if (columns.some(({ name }) => name.length > TABLE_LIMITS.name)) {
    const at = { kind: "text", line: start.headerLine } as const;
    yield report.shared("AD-105", { limit: TABLE_LIMITS.name }, at, { case: "record", file: file.path });
    return undefined;
  }
  yield* findings;
  if (columns.length > TABLE_LIMITS.columns) {
    const at = { kind: "text", line: start.headerLine } as const;
    yield report.shared("AD-105", { limit: TABLE_LIMITS.columns }, at, { case: "count", file: file.path });
    return undefined;
  }
  const at: CsvLayout = {
    dialect,
    firstRowLine: start.firstRowLine,
    headerLine: start.headerLine,
    width: columns.length,
    hasRemarks: found !== undefined && found.headerLine > 1 && !found.commentedHeader,
  };
  return {
    format: "csv",
    mediaType: dialect.delimiter === "\t" ? "text/tab-separated-values" : "text/csv",
    file: file.path,
    columns,
    headerLine: start.headerLine,
    metadata: new Map(),
    rows: () => csvRows(run, file, at),
  };
}

function declaredDialect({ options: { declared = {} } }: DecodeRun): DialectPart {
  const { delimiter, encoding } = declared;
  return {
    ...(delimiter === undefined ? {} : { delimiter: delimiter === "tab" || delimiter === "\\t" ? "\t" : delimiter }),
    ...(encoding === undefined ? {} : { encoding }),
  };
}

async function* headOf(
  run: DecodeRun,
  file: NativeFile,
  encoding: string | undefined,
): AsyncGenerator<DecodeEvent, { readonly text: string; readonly whole: boolean } | undefined> {
  let text = "";
  const pieces = decodeText(file.stream(), encoding);
  for (;;) {
    const next = await pieces.next();
    if (next.done === true) {
      if (next.value !== undefined) yield textFinding(run, file, next.value);
      return next.value === undefined ? emptyToNothing(text) : undefined;
    }
    text += next.value;
    if (text.length < HEAD) continue;
    await pieces.return(undefined);
    return { text, whole: false };
  }
}

function emptyToNothing(text: string): { readonly text: string; readonly whole: boolean } {
  return { text, whole: true };
}

function* sniffFindings({ report }: DecodeRun, file: NativeFile, found: Sniffed): Generator<ReportEvent> {
  const { dialect, headerLine } = found;
  const expected = /\.(?:tsv|tab)$/i.test(file.path) ? "\t" : ",";
  const at = { kind: "text", line: headerLine, column: 1 } as const;
  if (dialect.delimiter !== expected)
    yield report.own("TBL-014", { delimiter: dialect.delimiter === "\t" ? "tab" : dialect.delimiter }, at, {
      file: file.path,
    });
  if (headerLine > 1) {
    const last = headerLine - 1;
    yield report.own("TBL-006", { first: 1, last }, { kind: "text", line: 1, column: 1 }, { file: file.path });
  }
}

interface Start {
  readonly header: readonly (readonly string[])[];
  readonly headerLine: number;
  readonly firstRowLine: number;
  readonly width: number;
}

/** The header lines: after the skipped ones, or where the table was seen to begin. */
function headerOf(head: string, whole: boolean, dialect: Dialect, found: Sniffed | undefined): Start {
  const records = headRecords(head, whole, dialect);
  const from = found?.headerLine ?? dialect.skipRows + 1;
  const isRemark = (text: string | undefined) => dialect.comment !== undefined && text?.startsWith(dialect.comment);
  const isBlank = (fields: readonly string[]) => fields.length === 1 && fields[0] === "";
  const rest = records.filter(
    ({ line, fields }) =>
      line >= from && !isBlank(fields) && (found?.commentedHeader === true ? line === from : !isRemark(fields[0])),
  );
  const header = rest.slice(0, dialect.headerRows);
  const fields = header.map((record) =>
    record.fields.map((text, i) => (i === 0 && found?.commentedHeader ? text.replace(/^#\s*/, "") : text)),
  );
  const next = records.find(({ line }) => line > (header.at(-1)?.line ?? from - 1));
  const firstData = dialect.headerRows === 0 ? rest[0] : next;
  return {
    header: fields,
    headerLine: header[0]?.line ?? from,
    firstRowLine: (header.at(-1)?.line ?? from - 1) + 1,
    width: Math.max(0, ...fields.map((one) => one.length), header.length === 0 ? (firstData?.fields.length ?? 0) : 0),
  };
}

import { type CsvRecord, createCsvParser } from "../text/csv-parser.js";

function headRecords(head: string, whole: boolean, dialect: Dialect): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  const parser = createCsvParser(dialect, TABLE_LIMITS.record, { record: (one) => void records.push(one), fault() {} });
  parser.push(head);
  if (whole || records.length === 0) parser.finish();
  return records;
}
