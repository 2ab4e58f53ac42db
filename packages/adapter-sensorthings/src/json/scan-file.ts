// SPDX-License-Identifier: Apache-2.0
import {
  createJsonScanner,
  createSha256,
  type JsonPlace,
  type JsonScanner,
  type NativeFile,
  textAt,
} from "@jiku/adapter";

import type { NativeLocation } from "@jiku/model";

/** A part of the file that is read by itself. */
export interface Span {
  readonly start: JsonPlace;
  /** Bytes. */
  readonly length: number;
}

/** The list of records of a file, and the rest of it. */
export interface RecordList {
  /** Pointer of the list: empty when the file is a list, else a member of its root. */
  readonly pointer: string;
  readonly items: readonly Span[];
  /** The list itself. */
  readonly span: Span;
  /** Place of its closing bracket. */
  readonly close: JsonPlace;
  /** Places of items that are no objects. */
  readonly others: readonly NativeLocation[];
}

/** What the first pass over a file found. */
export interface FileScan {
  readonly scanner: JsonScanner;
  /** SHA-256 of all bytes, 64 hexadecimal digits. */
  readonly digest: string;
  /** The file is an object. */
  readonly isObject: boolean;
  readonly whole: Span;
  readonly list?: RecordList;
}

/** Members of a root object that hold a list of records. */
const LISTS: ReadonlySet<string> = new Set(["value", "features", "items"]);

interface ListState {
  key: string;
  depth: number;
  pointer: string;
  start: JsonPlace | undefined;
  items: Span[];
  others: NativeLocation[];
  itemStart: JsonPlace | undefined;
  list: RecordList | undefined;
  root: { object: boolean; start: JsonPlace; end: number } | undefined;
}

/** The first pass: judges the text and finds its list of records, without building values. */
export async function scanFile(file: NativeFile, signal: AbortSignal | undefined): Promise<FileScan> {
  const state: ListState = {
    key: "",
    depth: 0,
    pointer: "",
    start: undefined,
    items: [],
    others: [],
    itemStart: undefined,
    list: undefined,
    root: undefined,
  };
  const scanner: JsonScanner = createJsonScanner({
    open: (object, depth) => open(state, scanner.place(), object, depth),
    close: (_object, depth, end) => close(state, scanner.place(), depth, end),
    key(depth) {
      if (depth === 1) state.key = scanner.text();
    },
    string: (depth) => scalar(state, scanner, depth),
    number: (depth) => scalar(state, scanner, depth),
    literal: (depth) => scalar(state, scanner, depth),
  });
  const digest = createSha256();
  for await (const chunk of file.stream()) {
    signal?.throwIfAborted();
    digest.update(chunk);
    scanner.push(chunk);
    // Nothing is lifted of a broken text: the rest of it is not waited for.
    if (scanner.stopped || scanner.second !== undefined) break;
  }
  scanner.finish();
  const start = state.root?.start ?? { offset: 0, line: 1, column: 1 };
  return {
    scanner,
    digest: digest.hex(),
    isObject: state.root?.object === true,
    whole: { start, length: (state.root?.end ?? start.offset) - start.offset },
    ...(state.list === undefined ? {} : { list: state.list }),
  };
}

function open(s: ListState, place: JsonPlace, object: boolean, depth: number): boolean {
  if (depth === 1) s.root = { object, start: place, end: place.offset };
  const isList = !object && s.list === undefined && s.depth === 0;
  if (isList && (depth === 1 || (depth === 2 && s.root?.object === true && LISTS.has(s.key)))) {
    s.depth = depth;
    s.pointer = depth === 1 ? "" : `/${s.key}`;
    s.start = place;
  } else if (s.depth > 0 && depth === s.depth + 1) {
    if (object) s.itemStart = place;
    else s.others.push(textAt(place));
  }
  return false;
}

function close(s: ListState, place: JsonPlace, depth: number, end: number): void {
  if (depth === 1 && s.root !== undefined) s.root.end = end;
  if (s.depth === 0) return;
  if (depth === s.depth + 1 && s.itemStart !== undefined) {
    s.items.push({ start: s.itemStart, length: end - s.itemStart.offset });
    s.itemStart = undefined;
  }
  if (depth !== s.depth || s.start === undefined) return;
  const { start, items, others, pointer } = s;
  // A list of numbers or texts is a value, not a list of records.
  if (items.length > 0 || others.length === 0)
    s.list = { pointer, items, others, span: { start, length: end - start.offset }, close: place };
  s.items = [];
  s.others = [];
  s.start = undefined;
  s.depth = 0;
}

function scalar(s: ListState, scanner: JsonScanner, depth: number): void {
  if (s.depth > 0 && depth === s.depth) s.others.push(textAt(scanner.place()));
}
