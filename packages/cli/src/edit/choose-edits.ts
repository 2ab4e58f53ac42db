// SPDX-License-Identifier: Apache-2.0
import type { FixTable, TextEdit } from "./text-edit.js";

/** Edits that can be made together, in the order of their places, and the findings that they undo. */
export interface ChosenEdits {
  readonly edits: readonly TextEdit[];
  readonly findings: readonly number[];
}

/** Leaves out the edits of a finding of which one touches bytes of an earlier one: they are made in a next round. */
export function chooseEdits(fixes: FixTable): ChosenEdits {
  const all = [...fixes].flatMap(([index, edits]) => edits.map((edit) => ({ index, edit })));
  all.sort((a, b) => a.edit.offset - b.edit.offset || a.edit.length - b.edit.length || a.index - b.index);
  const late = new Set<number>();
  let last: TextEdit | undefined;
  for (const { index, edit } of all) {
    if (last !== undefined && touches(last, edit)) late.add(index);
    else last = edit;
  }
  const made = all.filter(({ index }) => !late.has(index));
  return { edits: made.map(({ edit }) => edit), findings: [...fixes.keys()].filter((index) => !late.has(index)) };
}

/** `b` does not begin before `a`: it begins inside, or both stand at one place. */
function touches(a: TextEdit, b: TextEdit): boolean {
  return b.offset < a.offset + a.length || (b.offset === a.offset && b.length === a.length);
}
