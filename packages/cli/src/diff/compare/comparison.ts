// SPDX-License-Identifier: Apache-2.0
import type { ChangeDraft } from "../change.js";
import type { Edition } from "../edition/edition.js";

/** Two editions under comparison. */
export interface Comparison {
  readonly old: Edition;
  readonly new: Edition;
  /** Types, enumerations and primitives that go by another name: old to new. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** What a comparison of two things of one name finds, before it is said where. */
export type Found = Omit<ChangeDraft, "subject" | "old" | "new" | "group">;

/** The name that an old name has in the new edition. */
export function newName(name: string, { renamed }: Comparison): string {
  return renamed.get(name) ?? name;
}

/** Both sides of two maps by their keys, in the order of the old and then of the new one. */
export function paired<T>(
  old: ReadonlyMap<string, T>,
  now: ReadonlyMap<string, T>,
  rename: (name: string) => string = (name) => name,
): readonly { readonly name: string; readonly old?: T; readonly new?: T }[] {
  const seen = new Set<string>();
  const both = [...old].map(([name, item]) => {
    const known = rename(name);
    const other = now.get(known);
    if (other === undefined) return { name, old: item };
    seen.add(known);
    return { name: known, old: item, new: other };
  });
  return [...both, ...[...now].flatMap(([name, item]) => (seen.has(name) ? [] : [{ name, new: item }]))];
}

/** Stands for "there is none" where values are shown. */
export const NONE = "–";
