// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import type { SourceTree } from "../read/source-tree.js";

/** What one run of the generator produces: path from the repository root to text. */
export type Output = ReadonlyMap<string, string>;

/** First 16 hex digits of SHA-256 over the named sources, paths included. */
export function digestOf(tree: SourceTree, wanted: (path: string) => boolean): string {
  const hash = createHash("sha256");
  for (const [path, text] of tree) if (wanted(path)) hash.update(`${path}\0${text}\0`);
  return hash.digest("hex").slice(0, 16);
}

export function isSchema(path: string): boolean {
  return path.endsWith(".schema.json");
}

/** The statement that a file is generated, without comment signs: what it comes from, and what to do instead of editing. */
export function markText(tree: SourceTree, from: string, wanted: (path: string) => boolean): string {
  return `@generated from ${from} (sha256:${digestOf(tree, wanted)}) by tools/src/generate.ts. Do not edit; run npm run generate.`;
}

/** The same statement for a file that comes from one entry of a source, such as a single rule. */
export function entryMarkText(from: string, entry: unknown): string {
  const digest = createHash("sha256").update(JSON.stringify(entry)).digest("hex").slice(0, 16);
  return `@generated from ${from} (sha256:${digest}) by tools/src/generate.ts. Do not edit; run npm run generate.`;
}

/** A TypeScript module with its mark in the first line. */
export function moduleText(mark: string, body: string): string {
  return `// ${mark}\n// SPDX-License-Identifier: Apache-2.0\n\n${body.trimEnd()}\n`;
}
