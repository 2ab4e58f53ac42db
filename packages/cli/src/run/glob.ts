// SPDX-License-Identifier: Apache-2.0
import { realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { isOwnFile } from "./own-files.js";

const MAGIC = /[*?[\]{}!()]/;

/** True when a path has signs that a pattern may use; a file of just that name still comes first. */
export function isGlob(path: string): boolean {
  return MAGIC.test(path);
}

/** The folders of a pattern before its first sign. */
export function staticPart(pattern: string): string {
  const parts = pattern.split("/");
  const first = parts.findIndex((part) => MAGIC.test(part));
  const kept = parts.slice(0, first < 0 ? -1 : first).join("/");
  return kept === "" ? (pattern.startsWith("/") ? "/" : ".") : kept;
}

/**
 * Absolute paths of the files that match, links to files among them, sorted. Hidden files and node_modules are left
 * out, and so is what only a link to a folder leads to.
 */
export async function expandGlob(pattern: string, cwd: string): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  const found = await glob([pattern], {
    cwd,
    absolute: true,
    expandDirectories: false,
    ignore: ["**/node_modules/**"],
  });
  const base = resolve(cwd, staticPart(pattern));
  return found.filter((path) => !isOwnFile(basename(path)) && !isThroughLink(base, dirname(path))).sort();
}

function isThroughLink(base: string, folder: string): boolean {
  return realpathSync(folder) !== join(realpathSync(base), relative(base, folder));
}
