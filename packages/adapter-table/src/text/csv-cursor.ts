// SPDX-License-Identifier: Apache-2.0
import type { CsvFault } from "./csv-parser.js";
import type { Dialect } from "./dialect.js";

/** Where a text is being read. */
export interface CsvCursor {
  readonly dialect: Dialect;
  /** Codes of the characters of the dialect; -1 = none. */
  readonly delimiter: number;
  readonly quote: number;
  readonly escapeCode: number;
  text: string;
  at: number;
  /** Line on which the record begins. */
  line: number;
  /** Line ends within the record. */
  lines: number;
  faults: CsvFault[];
}

const LF = 10;
const CR = 13;

/** A cursor before the first line. */
export function createCursor(dialect: Dialect): CsvCursor {
  const codeOf = (text: string | undefined) => (text === undefined || text === "" ? -1 : text.charCodeAt(0));
  return {
    dialect,
    delimiter: codeOf(dialect.delimiter),
    quote: codeOf(dialect.quote),
    escapeCode: codeOf(dialect.escape),
    text: "",
    at: 0,
    line: 1,
    lines: 0,
    faults: [],
  };
}

/**
 * The fields of the record at the cursor, which goes behind its line end; undefined when the text ends before the record does.
 * @param final the text goes no further
 */
export function readRecord(c: CsvCursor, final: boolean): readonly string[] | undefined {
  const start = c.at;
  const fields: string[] = [];
  c.lines = 0;
  c.faults = [];
  for (;;) {
    const value = field(c, start, final);
    const { text } = c;
    if (value === undefined || (c.at >= text.length && !final)) return undefined;
    fields.push(value);
    if (c.at >= text.length) return fields;
    const code = text.charCodeAt(c.at);
    if (code === c.delimiter) {
      c.at++;
      continue;
    }
    if (code === CR && c.at + 1 >= text.length && !final) return undefined;
    c.at += code === CR && text.charCodeAt(c.at + 1) === LF ? 2 : 1;
    return fields;
  }
}

function field(c: CsvCursor, start: number, final: boolean): string | undefined {
  const { dialect, text } = c;
  if (c.quote === -1 || text.charCodeAt(c.at) !== c.quote) {
    const value = plain(c, start);
    return dialect.trim ? value.trim() : value;
  }
  const value = quoted(c, start, final);
  if (value === undefined) return undefined;
  const from = c.at;
  const faulty = c.faults.length;
  const tail = plain(c, start);
  if (tail.trim() === "") return value;
  c.faults.length = faulty;
  fault(c, "after", start, from);
  return value + tail;
}

/** The quoted field at the cursor; undefined when the text ends first. */
function quoted(c: CsvCursor, start: number, final: boolean): string | undefined {
  const { text, quote, escapeCode } = c;
  const open = c.at;
  let from = ++c.at;
  let value = "";
  for (; ; c.at++) {
    if (c.at >= text.length) {
      if (!final) return undefined;
      fault(c, "open", start, open);
      return value + text.slice(from, c.at);
    }
    const code = text.charCodeAt(c.at);
    if (code === escapeCode && escapeCode !== quote && c.at + 1 < text.length) {
      value += text.slice(from, c.at++);
      from = c.at;
    } else if (code === quote) {
      if (c.at + 1 >= text.length && !final) return undefined;
      value += text.slice(from, c.at++);
      if (text.charCodeAt(c.at) !== quote) return value;
      from = c.at;
    } else if (code === LF || (code === CR && text.charCodeAt(c.at + 1) !== LF)) c.lines++;
  }
}

/** The text up to the next delimiter or end of line. */
function plain(c: CsvCursor, start: number): string {
  const { text, delimiter, quote, escapeCode } = c;
  const from = c.at;
  for (; c.at < text.length; c.at++) {
    const code = text.charCodeAt(c.at);
    if (code === delimiter || code === LF || code === CR) break;
    if (code === quote) fault(c, "inside", start, c.at);
    else if (code === escapeCode && c.at + 1 < text.length) c.at++;
  }
  return text.slice(from, c.at);
}

function fault(c: CsvCursor, kind: CsvFault["kind"], start: number, at: number): void {
  const found = c.text.slice(at, at + 30).split(/[\r\n]/)[0] as string;
  c.faults.push({ kind, line: c.line, column: at - start + 1, found });
}
