// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation } from "@jiku/model";
import { lineAt } from "./native-text.js";

/** A stretch of a text that is at fault. */
export interface Region {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of the JSON value that it lies in. */
  readonly pointer?: string;
}

/** Whether a place lies in a region: in its lines, bytes or rows, at its JSON value, or at one that holds it and is named with a line. */
export function isInRegion(at: NativeLocation, { text, start, end, pointer }: Region): boolean {
  const [first, last] = [lineAt(text, start), lineAt(text, end)];
  const isOnLine = (line: number): boolean => line >= first && line <= last;
  switch (at.kind) {
    case "json":
      if (at.pointer !== "" && pointer !== undefined) return isRelated(at.pointer, pointer);
      return at.line === undefined || isOnLine(at.line);
    case "text":
      if (at.line !== undefined) return isOnLine(at.line);
      return at.byte === undefined ? false : isInBytes(at.byte, text, start, end);
    case "xml":
      return at.line === undefined || isOnLine(at.line);
    case "table":
      // Rows count from 0, with or without the lines of a header.
      return at.row === undefined || (at.row >= first - 3 && at.row <= last);
    case "archive":
      return (
        at.inner === undefined ||
        isInRegion(at.inner, { text, start, end, ...(pointer === undefined ? {} : { pointer }) })
      );
    default:
      return true;
  }
}

function isRelated(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

function isInBytes(byte: number, text: string, start: number, end: number): boolean {
  const before = Buffer.byteLength(text.slice(0, start));
  return byte >= before && byte <= before + Buffer.byteLength(text.slice(start, end));
}
