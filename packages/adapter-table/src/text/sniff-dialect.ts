// SPDX-License-Identifier: Apache-2.0
import { TABLE_LIMITS } from "../limits.js";
import { type CsvRecord, createCsvParser } from "./csv-parser.js";
import { type Dialect, RFC_4180 } from "./dialect.js";

/** What the beginning of a text shows of its dialect. */
export interface Sniffed {
  readonly dialect: Dialect;
  /** Line of the header, from 1; lines before it are no rows. */
  readonly headerLine: number;
  /** The header stands in the last comment line. */
  readonly commentedHeader: boolean;
  /** Fields of a row. */
  readonly width: number;
}

const DELIMITERS = [",", "\t", ";", "|"] as const;

interface Run {
  readonly start: number;
  readonly length: number;
  readonly width: number;
}

/**
 * The delimiter with which most lines fall into equally many fields, and the line where the table begins. It is how the text
 * was read, never what its columns mean; whoever calls tells it where it is not the dialect of RFC 4180.
 * @param head the first lines
 * @param whole whether the text ends there
 */
export function sniffDialect(head: string, whole: boolean, name: string): Sniffed {
  const comment = head.startsWith("#") ? "#" : undefined;
  const preferred = /\.(?:tsv|tab)$/i.test(name) ? "\t" : ",";
  const candidates = [preferred, ...DELIMITERS.filter((one) => one !== preferred)].map((delimiter) => {
    const dialect = { ...RFC_4180, delimiter, comment };
    const records = recordsOf(head, whole, dialect);
    const rows = comment === undefined ? records : records.filter(({ fields }) => !fields[0]?.startsWith(comment));
    return { dialect, records, rows, run: longestRun(rows) };
  });
  const [first, ...others] = candidates;
  let best = first as (typeof candidates)[number];
  for (const one of others) if (scoreOf(one.run) > scoreOf(best.run)) best = one;
  return startOf(best.dialect, best.records, best.rows, best.run);
}

function scoreOf({ length, width }: Run): number {
  return width < 2 ? 0 : length;
}

function startOf(dialect: Dialect, records: readonly CsvRecord[], rows: readonly CsvRecord[], run: Run): Sniffed {
  const { width } = run;
  const header = rows[0];
  const isPreamble =
    run.start > 0 && width > 1 && run.length > 1 && header !== undefined && header.fields.length !== width;
  const start = isPreamble ? run.start : 0;
  const line = rows[start]?.line ?? 1;
  const remark = records.filter(({ line: at, fields }) => at < line && fields[0]?.startsWith("#")).at(-1);
  const commentedHeader = dialect.comment !== undefined && start === 0 && remark?.fields.length === width && width > 1;
  const headerLine = commentedHeader ? (remark as CsvRecord).line : line;
  return { dialect, headerLine, commentedHeader, width: rows[start]?.fields.length ?? 1 };
}

/** The records of a text, or of its beginning. */
export function recordsOf(head: string, whole: boolean, dialect: Dialect): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  const parser = createCsvParser(dialect, TABLE_LIMITS.record, {
    record: (record) => void records.push(record),
    fault() {},
  });
  parser.push(head);
  if (whole) parser.finish();
  return records;
}

/** The longest row of records of equal width; the widest of those that are equally long. */
function longestRun(records: readonly CsvRecord[]): Run {
  let best: Run = { start: 0, length: 0, width: 0 };
  let start = 0;
  for (let i = 0; i <= records.length; i++) {
    const width = records[start]?.fields.length ?? 0;
    if (i < records.length && records[i]?.fields.length === width) continue;
    const length = i - start;
    if (width > 1 && (best.width < 2 || length > best.length)) best = { start, length, width };
    else if (best.length === 0) best = { start, length, width };
    start = i;
  }
  return best;
}
