// SPDX-License-Identifier: Apache-2.0

/** One entry of `cell_methods` (CF 7.3). */
export interface CellMethodEntry {
  /** Names of dimensions, scalar coordinates, standard names, or `area`. */
  readonly names: readonly string[];
  readonly method: string;
  /** What follows: `within days`, `over years`, `where land`. */
  readonly qualifiers: readonly string[];
  readonly comment?: string;
}

/** Reads `time: mean (interval: 1 hr) area: sum where land`; undefined when it is not of that form. */
export function readCellMethods(text: string): readonly CellMethodEntry[] | undefined {
  const tokens = text.match(/\([^)]*\)|[^\s()]+/g) ?? [];
  const entries: { names: string[]; method: string; qualifiers: string[]; comment?: string }[] = [];
  let names: string[] = [];
  for (const token of tokens) {
    const last = entries.at(-1);
    if (token.endsWith(":") && !token.startsWith("(")) names.push(token.slice(0, -1));
    else if (names.length > 0 && !token.startsWith("(")) {
      entries.push({ names, method: token, qualifiers: [] });
      names = [];
    } else if (last === undefined) return undefined;
    else if (token.startsWith("(")) last.comment = token.slice(1, -1).trim();
    else last.qualifiers.push(token);
  }
  return names.length > 0 ? undefined : entries;
}
