// SPDX-License-Identifier: Apache-2.0
import type { DocumentContext } from "@jiku/model";
import { placeAt } from "../record/locate.js";
import { firstBadByte } from "../record/text.js";
import { publishedContext, readContext } from "./context.js";
import { forEachItem } from "./graph.js";
import { forEachLine } from "./lines.js";
import type { RecordVisitor, StartPlace, StreamFault } from "./record.js";
import type { ByteSource } from "./source.js";
import { readTopLevel, type TopLevel, type TopMember } from "./top-level.js";
import { readStretch } from "./window.js";

/** A document whose form is known and whose records can be visited any number of times. */
export interface OpenDocument {
  readonly name: string;
  readonly format: string;
  readonly source: ByteSource;
  readonly context: DocumentContext;
  /** An NDJSON stream without header: references out of it are not judged. */
  readonly open: boolean;
  /** Records are lines that a lift wrote: resource, source and places. */
  readonly lifted: boolean;
  /** The package without its graph, to be checked before any resource. */
  readonly header?: DocumentHeader;
  readonly faults: readonly StreamFault[];
  readonly start: StartPlace;
  /** Visits records from `start` (the beginning of one). */
  visit(start: StartPlace, visitor: RecordVisitor, step?: number): void;
  /** JSON Pointer of the record with this number, from 0. */
  pointer(index: number): string;
}

export interface DocumentHeader {
  readonly value: unknown;
  /** Offset of the object that is checked. */
  readonly offset: number;
  readonly length: number;
}

const HEAD = 1 << 16;

/** Finds out whether a source is a Jiku package, a lone resource or a stream of resources, by its content. */
export function openDocument(source: ByteSource, maxRecord: number): OpenDocument {
  const head = readStretch(source, 0, HEAD);
  const encoding = encodingFault(head);
  const unreadable = encoding ?? rootFault(head, source);
  if (unreadable !== undefined) return faulty(source, unreadable);
  const document = openForm(source, head, maxRecord);
  const marked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  const mark: StreamFault = {
    code: "AD-114",
    case: "mark",
    offset: 0,
    line: 1,
    column: 1,
    values: { offset: 0 },
    edit: [{ path: "", op: "remove", value: "\ufeff" }],
  };
  return marked ? { ...document, faults: [mark, ...document.faults] } : document;
}

function openForm(source: ByteSource, head: Uint8Array, maxRecord: number): OpenDocument {
  if (/\.(ndjson|jsonl)$/i.test(source.name)) return openStream(source, head, maxRecord);
  const top = readTopLevel(source);
  const follows = top.trailing >= 0 ? readStretch(source, top.end, top.trailing - top.end + 1) : undefined;
  if (follows?.includes(0x0a) && follows.at(-1) === 0x7b) return openStream(source, head, maxRecord);
  if (!top.closed && looksLikeLines(head)) return openStream(source, head, maxRecord);
  const graph = top.members.find((m) => m.key === "graph");
  if (graph !== undefined || top.members.some((m) => m.key === "jiku"))
    return openPackage(source, top, graph, maxRecord);
  return openResource(source, top, maxRecord);
}

function faulty(source: ByteSource, fault: StreamFault): OpenDocument {
  return {
    name: source.name,
    format: "jiku-resource",
    source,
    context: publishedContext(),
    open: false,
    lifted: false,
    faults: [fault],
    start: { offset: 0, line: 1, lineStart: 0 },
    visit() {},
    pointer: () => "",
  };
}

/** UTF-16 and other encodings show in the first bytes; a later byte that is not UTF-8 is found in its record. */
function encodingFault(head: Uint8Array): StreamFault | undefined {
  const mark = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const zero = head.indexOf(0);
  if (mark || zero >= 0) {
    const at = mark ? 0 : zero;
    return {
      code: "AD-114",
      case: mark || zero <= 1 ? "utf16" : "binary",
      offset: at,
      line: 1,
      column: at + 1,
      values: { offset: at },
    };
  }
  const begin = head.findIndex((b) => b > 0x20);
  const bad =
    begin >= 0 && (head[begin] as number) >= 0x80 ? firstBadByte(head, begin, Math.min(begin + 4, head.length)) : -1;
  return bad < 0 ? undefined : { code: "AD-114", offset: bad, line: 1, column: bad + 1, values: { offset: bad } };
}

/** Nothing but white space, or a first value that is no object. */
function rootFault(head: Uint8Array, source: ByteSource): StreamFault | undefined {
  const begin = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  const at = head.findIndex((b, i) => i >= begin && b > 0x20);
  if (at < 0) return source.size > HEAD ? undefined : { code: "AD-122", offset: 0, line: 1, column: 1 };
  if (head[at] === 0x7b) return undefined;
  const { line, column } = placeAt(head, 0, at);
  const found = new TextDecoder().decode(head.subarray(at, at + 12)).trim();
  return { code: "AD-101", offset: at, line, column, values: { format: "Jiku JSON", found } };
}

/** A broken first value may still be the first line of a stream: another line that is a whole resource shows it. */
function looksLikeLines(head: Uint8Array): boolean {
  const lines = new TextDecoder().decode(head).split("\n").slice(0, 8);
  return lines.some((line) => line.startsWith("{") && line.trimEnd().endsWith("}") && hasType(line));
}

function hasType(line: string): boolean {
  try {
    return typeof (JSON.parse(line) as { type?: unknown }).type === "string";
  } catch {
    return false;
  }
}

function openStream(source: ByteSource, head: Uint8Array, maxRecord: number): OpenDocument {
  const begin = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  let start: StartPlace = { offset: begin, line: 1, lineStart: begin };
  let header: DocumentHeader | undefined;
  forEachLine(source, start, maxRecord, {
    record(record) {
      const value = parseOrUndefined(record.bytes, record.from, record.to);
      if (typeof value === "object" && value !== null && "jiku" in value && !("type" in value)) {
        header = { value, offset: record.offset, length: record.to - record.from };
        const next = record.offset + record.to - record.from;
        start = { offset: next, line: record.line, lineStart: next };
      }
      return false;
    },
    fault() {},
  });
  return {
    name: source.name,
    format: "jiku-ndjson",
    source,
    context: header === undefined ? publishedContext() : readContext(header.value),
    open: header === undefined,
    lifted: false,
    ...(header === undefined ? {} : { header }),
    faults: [],
    start,
    visit: (from, visitor, step) => forEachLine(source, from, maxRecord, visitor, step),
    pointer: () => "",
  };
}

function openPackage(source: ByteSource, top: TopLevel, graph: TopMember | undefined, maxRecord: number): OpenDocument {
  const value: Record<string, unknown> = {};
  for (const member of top.members) {
    if (member === graph || member.key === "__proto__") continue;
    const bytes = readStretch(source, member.from, Math.min(member.to - member.from, maxRecord));
    value[member.key] = parseOrUndefined(bytes, 0, bytes.length);
  }
  const isArray = graph !== undefined && readStretch(source, graph.from, 1)[0] === 0x5b;
  if (graph !== undefined)
    value["graph"] = isArray
      ? []
      : parseOrUndefined(readStretch(source, graph.from, Math.min(graph.to - graph.from, 1024)), 0, 1024);
  const start =
    graph === undefined
      ? { offset: 0, line: 1, lineStart: 0 }
      : { offset: graph.from + 1, line: graph.line, lineStart: graph.from - graph.column + 1 };
  const partial = graph !== undefined && !top.closed && graph === top.members.at(-1);
  return {
    name: source.name,
    format: "jiku-package",
    source,
    context: readContext(value),
    open: false,
    lifted: false,
    header: { value, offset: top.begin, length: top.end - top.begin },
    faults: [...top.faults.filter((f) => !partial || f.code !== "AD-103"), ...trailingFault(top)],
    start,
    visit(from, visitor, step) {
      if (graph !== undefined && isArray) forEachItem(source, from, graph.to, maxRecord, visitor, step);
    },
    pointer: (index) => `/graph/${index}`,
  };
}

function openResource(source: ByteSource, top: TopLevel, maxRecord: number): OpenDocument {
  const length = top.closed ? top.end - top.begin : source.size - top.begin;
  const contextMember = top.members.find((m) => m.key === "@context");
  const stretch =
    contextMember &&
    readStretch(source, contextMember.from, Math.min(contextMember.to - contextMember.from, maxRecord));
  const context = stretch === undefined ? undefined : parseOrUndefined(stretch, 0, stretch.length);
  const tooLong: StreamFault = {
    code: "AD-105",
    case: "record",
    offset: top.begin,
    line: 1,
    column: 1,
    values: { limit: maxRecord },
  };
  return {
    name: source.name,
    format: "jiku-resource",
    source,
    context: stretch === undefined ? publishedContext() : readContext({ "@context": context }),
    open: false,
    lifted: false,
    faults: length > maxRecord ? [tooLong] : trailingFault(top),
    start: { offset: 0, line: 1, lineStart: 0 },
    visit(from, visitor) {
      if (length > maxRecord || from.offset > top.begin) return;
      const bytes = readStretch(source, 0, top.begin + length);
      const { line, column } = placeAt(bytes, 0, top.begin);
      visitor.record({ bytes, from: top.begin, to: bytes.length, offset: top.begin, line, column });
    },
    pointer: () => "",
  };
}

function trailingFault(top: TopLevel): StreamFault[] {
  return top.trailing < 0 ? [] : [{ code: "AD-102", case: "trailing", offset: top.trailing, line: 0, column: 0 }];
}

function parseOrUndefined(bytes: Uint8Array, from: number, to: number): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes.subarray(from, to)));
  } catch {
    return undefined;
  }
}
