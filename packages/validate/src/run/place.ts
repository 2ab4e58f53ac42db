// SPDX-License-Identifier: Apache-2.0
import type { Location, NativeLocation, Place } from "@jiku/model";
import type { OpenDocument } from "../document/open.js";
import type { RecordBytes } from "../document/record.js";
import { locate, placeAt } from "../record/locate.js";

/** Line and column of an index into the bytes of a record. */
export function locationAt(document: OpenDocument, record: RecordBytes, at: number): Location {
  return inFile(document, record, placeAt(record.bytes, record.from, at));
}

/** Line and column of the value that a pointer names in a record. */
export function locationOf(document: OpenDocument, record: RecordBytes, pointer: string): Location {
  return inFile(document, record, locate(record.bytes, record.from, record.to, pointer));
}

function inFile(
  document: OpenDocument,
  record: RecordBytes,
  place: { readonly line: number; readonly column: number },
): Location {
  return {
    file: document.name,
    line: record.line + place.line - 1,
    column: place.line === 1 ? record.column + place.column - 1 : place.column,
  };
}

/** The place in the native file: the longest pointer of `places` that leads to the value, else where the resource was read. */
export function nativeLocation(
  file: string,
  pointer: string,
  source: NativeLocation,
  places: readonly Place[],
): Location {
  let best: Place | undefined;
  for (const place of places) {
    const leads = pointer === place[0] || pointer.startsWith(`${place[0]}/`) || place[0] === "";
    if (leads && (best === undefined || place[0].length > best[0].length)) best = place;
  }
  const native = best?.[1] ?? source;
  return {
    file,
    ...("line" in native && native.line !== undefined ? { line: native.line } : {}),
    ...("column" in native && typeof native.column === "number" ? { column: native.column } : {}),
    native,
  };
}
