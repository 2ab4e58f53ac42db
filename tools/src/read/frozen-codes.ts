// SPDX-License-Identifier: Apache-2.0
import type { SourceTree } from "./source-tree.js";

export const FROZEN_CODES = "schemas/codes.txt";

/** A published code with every rule name that it ever had, the newest last. */
export interface FrozenCode {
  readonly code: string;
  readonly names: readonly string[];
  readonly retired: boolean;
  readonly line: number;
}

/** Lines of the form `TM-01 time/interval-order [newer name ...] [retired]`; `#` begins a comment. */
export function readFrozenCodes(tree: SourceTree): readonly FrozenCode[] {
  return (tree.get(FROZEN_CODES) ?? "").split("\n").flatMap((text, index) => {
    const [code, ...words] = text.replace(/#.*/, "").trim().split(/\s+/);
    if (code === undefined || code === "") return [];
    return [
      { code, names: words.filter((word) => word !== "retired"), retired: words.includes("retired"), line: index + 1 },
    ];
  });
}

/** The file with a line for every rule that has none yet. */
export function freezeCodes(
  tree: SourceTree,
  rules: readonly { readonly code: string; readonly rule: string }[],
): string {
  const known = new Set(readFrozenCodes(tree).map(({ code }) => code));
  const head =
    tree.get(FROZEN_CODES) ??
    "# Published codes; each keeps its meaning for ever. Written by `node tools/dist/main.js freeze` at a release.\n";
  return (
    head +
    rules
      .filter(({ code }) => !known.has(code))
      .map(({ code, rule }) => `${code} ${rule}\n`)
      .join("")
  );
}
