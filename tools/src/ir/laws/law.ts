// SPDX-License-Identifier: Apache-2.0
import type { Problem } from "../../read/problem.js";
import type { SourceTree } from "../../read/source-tree.js";
import type { Bilingual, Ir, Origin } from "../ir.js";

/** A law of the sources: every breach of it, with its place. */
export type Law = (ir: Ir, tree: SourceTree) => readonly Problem[];

export function breach(law: string, at: Origin, message: string): Problem {
  return { law, file: at.file, line: at.line, message };
}

/** The languages in which a text is empty. */
export function missingLanguages(text: Bilingual): readonly string[] {
  return (["en", "ja"] as const).filter((language) => text[language] === "");
}

/** Names in braces, sorted, each once. */
export function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{([A-Za-z][A-Za-z0-9]*)\}/g)].map((match) => match[1] ?? ""))].sort();
}
