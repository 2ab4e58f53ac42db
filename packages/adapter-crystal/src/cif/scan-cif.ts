// SPDX-License-Identifier: Apache-2.0
import { CRYSTAL_LIMITS } from "../limits.js";
import type { CifEvents } from "./cif-events.js";
import { createCifParser } from "./cif-parser.js";
import { createLineSplitter, type LineFault } from "./line-splitter.js";
import { textOfField } from "./text-field.js";
import { tokenizeLine } from "./tokenize-line.js";

/** Characters that no CIF may hold (CIF 1.1, syntax, 22; CIF 2.0, 3). */
const CONTROL = /(?![\t\r\n])\p{Cc}/u;

/** Reads a CIF chunk by chunk. */
export interface CifScan {
  push(chunk: Uint8Array): void;
  finish(): void;
  /** A fault after which nothing more is read. */
  readonly stopped: boolean;
  readonly version: "1.1" | "2.0";
  /** The line that the file ends in, when nothing ends it. */
  readonly unended: number | undefined;
}

/** A string or text field that began in an earlier line. */
interface Open {
  readonly mark: string;
  readonly at: { readonly line: number; readonly column: number };
  readonly lines: string[];
  length: number;
}

/** Tokens are told to `events` as blocks, items and loops. Memory is that of the longest value and of one row. */
export function createCifScan(events: CifEvents): CifScan {
  const splitter = createLineSplitter(CRYSTAL_LIMITS.line);
  const parser = createCifParser(events);
  let open: Open | undefined;
  let isTwo = false;
  let stopped = false;
  const mode = {
    get isTwo() {
      return isTwo;
    },
    nested: () => parser.depth > 0,
    comment: (text: string, number: number) => tellComment(events, text, number),
  };

  function line(text: string, number: number): void {
    if (stopped) return;
    tellControl(events, text, number);
    if (number === 1) isTwo = readMagic(events, text) === "2.0";
    if (open?.mark === ";") inField(text, number, open);
    else if (open !== undefined) inTriple(text, number, open);
    else if (text.startsWith(";")) open = opened(";", text.slice(1), { line: number, column: 1 });
    else tokens(text, number, 0);
  }

  function tokens(text: string, number: number, from: number): void {
    const triple = tokenizeLine(text, number, from, mode, parser.token);
    if (triple !== undefined) open = opened(triple.mark, triple.rest, triple.at);
    stopped ||= parser.stopped;
  }

  function grow(text: string, field: Open): void {
    field.lines.push(text);
    field.length += text.length + 1;
    if (field.length <= CRYSTAL_LIMITS.text) return;
    events.fault("limit", field.at, String(CRYSTAL_LIMITS.text));
    stopped = true;
  }

  function inField(text: string, number: number, field: Open): void {
    if (!text.startsWith(";")) {
      grow(text, field);
      return;
    }
    open = undefined;
    parser.token({ kind: "text", text: textOfField(field.lines), at: field.at });
    tokens(text, number, 1);
  }

  function inTriple(text: string, number: number, field: Open): void {
    const end = text.indexOf(field.mark);
    if (end < 0) {
      grow(text, field);
      return;
    }
    open = undefined;
    parser.token({ kind: "quoted", text: [...field.lines, text.slice(0, end)].join("\n"), at: field.at });
    tokens(text, number, end + 3);
  }

  function told(fault: LineFault | undefined): void {
    if (fault !== undefined && !stopped) events.broken(fault);
    stopped ||= fault !== undefined;
  }

  return {
    push: (chunk) => {
      if (!stopped) told(splitter.push(chunk, line));
    },
    finish() {
      if (!stopped) told(splitter.finish(line));
      if (stopped) return;
      if (open !== undefined) events.fault("cut", open.at, "");
      parser.finish(open !== undefined);
    },
    get stopped() {
      return stopped;
    },
    get version() {
      return isTwo ? "2.0" : "1.1";
    },
    get unended() {
      return splitter.unended;
    },
  };
}

function opened(mark: string, first: string, at: Open["at"]): Open {
  return { mark, at, lines: [first], length: first.length };
}

/** The version of the magic line; AD-106 for another one (CIF 1.1, semantics, 3; CIF 2.0, 2). */
function readMagic(events: CifEvents, text: string): string | undefined {
  const version = /^#\\#CIF_(.*?)[ \t]*$/.exec(text)?.[1];
  if (version !== undefined && !/^(?:1\.[01]|2\.0)$/.test(version))
    events.fault("version", { line: 1, column: 1 }, version);
  return version;
}

/** A comment that says something; CRY-032 for a magic line that is not the first. */
function tellComment(events: CifEvents, text: string, line: number): void {
  const isMagic = text.startsWith("\\#CIF_");
  if (isMagic && line > 1) events.fault("late", { line, column: 1 }, text.slice(6));
  if (!isMagic && text.trim() !== "") events.comment(text.trim(), line);
}

function tellControl(events: CifEvents, text: string, line: number): void {
  const found = CONTROL.exec(text);
  if (found === null) return;
  const code = found[0].charCodeAt(0).toString(16).padStart(4, "0").toUpperCase();
  events.fault("near", { line, column: found.index + 1 }, `U+${code}`);
}
