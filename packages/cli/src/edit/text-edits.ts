// SPDX-License-Identifier: Apache-2.0
import type { Finding } from "@jiku/model";
import type { ByteSource } from "@jiku/validate";
import { type EditGroup, type PlacedGroup, placeEdits } from "./edit-places.js";
import { offsetsOfLines, placesOfOffsets, regionOf } from "./line-offsets.js";
import type { FixTable, TextEdit } from "./text-edit.js";

/** The edits of the findings of a Jiku document as changes of its bytes. `format` as in the report. */
export function textEditsOf(source: ByteSource, format: string, findings: readonly Finding[]): FixTable {
  const groups = groupsByLine(format, findings);
  if (groups.size === 0) return new Map();
  const offsets = format === "jiku-ndjson" ? offsetsOfLines(source, [...groups.keys()]) : new Map([[1, 0]]);
  const placed = [...groups].flatMap(([line, list]) => {
    const begin = offsets.get(line);
    return begin === undefined ? [] : placeEdits(source, begin, list);
  });
  return withRegions(source, placed);
}

/** Changes with the lines and columns that they touch. */
export function withRegions(source: ByteSource, placed: readonly PlacedGroup[]): FixTable {
  const places = placesOfOffsets(
    source,
    placed.flatMap(({ changes }) => changes.flatMap(({ from, to }) => [from, to])),
  );
  return new Map(
    placed.map(({ index, changes }) => [
      index,
      changes.map(
        ({ from, to, text }): TextEdit => ({
          offset: from,
          length: to - from,
          text,
          region: regionOf(places, from, to),
        }),
      ),
    ]),
  );
}

/** In a stream the pointers begin at the record, which its line names; in every other document at the beginning. */
function groupsByLine(format: string, findings: readonly Finding[]): ReadonlyMap<number, readonly EditGroup[]> {
  const groups = new Map<number, EditGroup[]>();
  for (const [index, { edit, location }] of findings.entries()) {
    if (edit === undefined) continue;
    const line = format === "jiku-ndjson" ? (location.line ?? 1) : 1;
    const list = groups.get(line) ?? [];
    groups.set(line, list);
    list.push({ index, edits: edit });
  }
  return groups;
}
