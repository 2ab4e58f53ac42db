// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One import of a source file. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** Gone after compilation. */
  readonly typeOnly: boolean;
}

/** A TypeScript file of a package; paths with `/`, from the repository root. */
export interface SourceFile {
  readonly path: string;
  readonly imports: readonly Import[];
}

const STATEMENT =
  /^[ \t]*(?:import|export)\b(?<clause>[^;"'()]*?)\bfrom\s*["'](?<from>[^"']+)["']|^[ \t]*import\s*["'](?<bare>[^"']+)["']|\bimport\(\s*["'](?<dynamic>[^"']+)["']\s*\)/gm;

/** The imports of a TypeScript text, comments aside. */
export function importsOf(text: string): readonly Import[] {
  const code = text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "))
    .replace(/^[ \t]*\/\/.*$/gm, "");
  return [...code.matchAll(STATEMENT)].map((match) => {
    const { clause = "", from, bare, dynamic } = match.groups ?? {};
    const at = match.index + match[0].length;
    return {
      specifier: from ?? bare ?? dynamic ?? "",
      line: code.slice(0, at).split("\n").length,
      typeOnly: /^\s*type\b/.test(clause),
    };
  });
}

/** The TypeScript files under a folder, declarations aside. */
export function readSources(root: string, folder: string): readonly SourceFile[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.m?ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: file.slice(root.length + 1).replaceAll("\\", "/"),
      imports: importsOf(readFileSync(file, "utf8")),
    }));
}
