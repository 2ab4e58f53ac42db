// SPDX-License-Identifier: Apache-2.0
import type { Location, NativeLocation } from "@jiku/model";
import { escapeText } from "./escape.js";

/** `file:line:column`; without a line, the place in words of the native format: `file#/pointer`, `file:variable@attribute`. */
export function placeText(location: Location, fallback: string): string {
  const file = escapeText(location.file ?? fallback);
  if (location.line !== undefined)
    return location.column === undefined ? `${file}:${location.line}` : `${file}:${location.line}:${location.column}`;
  return location.native === undefined ? file : file + escapeText(nativeText(location.native));
}

/** A place in words of the native format, to stand behind the name of its file. */
export function nativeText(at: NativeLocation): string {
  switch (at.kind) {
    case "text":
      return at.byte === undefined ? "" : `@${at.byte}`;
    case "json":
      return at.pointer === "" ? "" : `#${at.pointer}`;
    case "xml":
      return `#${at.path}`;
    case "array":
      return `:${at.variable}${at.attribute === undefined ? "" : `@${at.attribute}`}${at.index === undefined ? "" : `[${at.index.join(",")}]`}`;
    case "table":
      return `${at.row === undefined ? "" : `:row ${at.row}`}${at.column === undefined ? "" : `:${at.column}`}`;
    case "item":
      return `:${at.block === undefined ? "" : `${at.block}.`}${at.item}${at.row === undefined ? "" : `[${at.row}]`}`;
    case "archive":
      return `!${at.member}${at.inner === undefined ? "" : nativeText(at.inner)}`;
  }
}
