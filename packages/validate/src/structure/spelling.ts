// SPDX-License-Identifier: Apache-2.0
import type { Edit } from "@jiku/model";

/** The one name that a text spells in other letter case or with other `-`, `_` and spaces; undefined when several do. */
export function respelt(text: string, names: readonly string[]): string | undefined {
  const wanted = folded(text);
  const same = names.filter((name) => folded(name) === wanted);
  return same.length === 1 && same[0] !== text ? same[0] : undefined;
}

/** Puts the name in the place of the text. */
export function renaming(name: string): (at: string) => readonly Edit[] {
  return (at) => [{ path: at, op: "replace", value: name }];
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[-_\s]/g, "");
}
