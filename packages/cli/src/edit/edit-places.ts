// SPDX-License-Identifier: Apache-2.0
import { pointerTokens } from "@jiku/adapter";
import type { Edit } from "@jiku/model";
import type { ByteSource } from "@jiku/validate";
import { type Change, insertEntry, removeEntry, replaceValue } from "./change-text.js";
import { bytesBetween } from "./json-cursor.js";
import { locateValues, type Stretch } from "./locate-values.js";

/** Bytes of an object or array that is taken apart. */
const LARGEST = 64 << 20;

/** Edits that belong together: all of them are made or none. */
export interface EditGroup {
  readonly index: number;
  readonly edits: readonly Edit[];
}

/** The same as bytes of the source. */
export interface PlacedGroup {
  readonly index: number;
  readonly changes: readonly Change[];
}

/**
 * Finds where the edits stand in the JSON value at or after offset `begin`. A group of which one edit has no place is
 * left out.
 */
export function placeEdits(source: ByteSource, begin: number, groups: readonly EditGroup[]): readonly PlacedGroup[] {
  const found = locateValues(
    source,
    begin,
    groups.flatMap(({ edits }) => edits.map(anchorOf)),
  );
  return groups.flatMap(({ index, edits }) => {
    const changes = edits.map((edit) => placeEdit(source, begin, edit, found.get(anchorOf(edit))));
    return changes.every((change) => change !== undefined) ? [{ index, changes }] : [];
  });
}

/** The value whose bytes an edit depends on: itself, or the object or array that gains or loses an entry. */
function anchorOf({ path, op, value }: Edit): string {
  const inHolder = op === "insert" || (op === "remove" && value === undefined);
  return inHolder ? parentOf(path) : path;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function placeEdit(source: ByteSource, begin: number, edit: Edit, at: Stretch | undefined): Change | undefined {
  if (at === undefined) return undefined;
  if (edit.op === "remove" && edit.value !== undefined) return textBefore(source, begin, String(edit.value), at);
  if (at.to - at.from > LARGEST) return undefined;
  const bytes = bytesBetween(source, at.from, at.to);
  const token = pointerTokens(edit.path).at(-1) ?? "";
  const change =
    edit.op === "replace"
      ? replaceValue(bytes, edit.value)
      : edit.op === "insert"
        ? insertEntry(bytes, token, edit.value)
        : removeEntry(bytes, token);
  return change && { ...change, from: at.from + change.from, to: at.from + change.to };
}

/** The stretch directly before a value, or at the very beginning, when it holds exactly this text. */
function textBefore(source: ByteSource, begin: number, text: string, at: Stretch): Change | undefined {
  const wanted = new TextEncoder().encode(text);
  const from = begin === 0 ? 0 : Math.max(0, at.from - wanted.length);
  const there = bytesBetween(source, from, Math.min(from + wanted.length, at.from));
  const same = there.length === wanted.length && there.every((byte, i) => byte === wanted[i]);
  return same ? { from, to: from + wanted.length, text: "" } : undefined;
}
