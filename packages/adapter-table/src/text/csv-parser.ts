// SPDX-License-Identifier: Apache-2.0
import { type CsvCursor, createCursor, readRecord } from "./csv-cursor.js";
import type { Dialect } from "./dialect.js";

/** One record of a delimited text. */
export interface CsvRecord {
  readonly fields: readonly string[];
  /** Line on which it begins, from 1. */
  readonly line: number;
}

/** A fault of the text: where it begins as line and column, and what stands there. */
export interface CsvFault {
  /** `open`: a quote is not closed · `after`: text after a closing quote · `inside`: a quote in an unquoted field · `record`: too long. */
  readonly kind: "open" | "after" | "inside" | "record";
  readonly line: number;
  readonly column: number;
  readonly found: string;
}

export interface CsvParser {
  /** Takes the next piece of the text, cut anywhere. */
  push(text: string): void;
  /** The text ends here. */
  finish(): void;
  /** A record was longer than allowed; nothing more is read. */
  readonly stopped: boolean;
}

export interface CsvSink {
  record(record: CsvRecord): void;
  fault(fault: CsvFault): void;
}

/**
 * Reads a delimited text piece by piece (RFC 4180; escape characters as CSVW and Data Package have them). A record ends with
 * LF, CR LF or CR. An incomplete record is kept and read again with the next piece, so that no more than one record is held.
 * @param longest UTF-16 units that a record may have
 */
export function createCsvParser(dialect: Dialect, longest: number, sink: CsvSink): CsvParser {
  const cursor: CsvCursor = createCursor(dialect);
  let rest = "";
  let stopped = false;

  function run(text: string, final: boolean): void {
    cursor.text = text;
    cursor.at = 0;
    while (cursor.at < text.length) {
      const start = cursor.at;
      const fields = readRecord(cursor, final);
      if (fields === undefined) {
        cursor.at = start;
        break;
      }
      for (const fault of cursor.faults) sink.fault(fault);
      sink.record({ fields, line: cursor.line });
      cursor.line += cursor.lines + 1;
    }
    rest = text.slice(cursor.at);
    if (rest.length <= longest) return;
    stopped = true;
    sink.fault({ kind: "record", line: cursor.line, column: 1, found: rest.slice(0, 30) });
  }

  return {
    push(piece) {
      if (!stopped && piece !== "") run(rest === "" ? piece : rest + piece, false);
    },
    finish() {
      if (!stopped) run(rest, true);
    },
    get stopped() {
      return stopped;
    },
  };
}
