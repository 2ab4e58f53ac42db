// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Folders and files that npm never packs, and caches of Python. */
const NEVER =
  /^(?:node_modules|\.git|\.svn|\.hg|CVS|__pycache__|\.npmrc|\.DS_Store|package-lock\.json|.*\.orig|\._.*|.*\.pyc)$/;
/** What npm packs whether it is listed or not, at the root. */
const ALWAYS = /^(?:package\.json|readme(?:\..*)?|licen[cs]e(?:\..*)?|jiku-adapter\.json)$/i;

/** Paths of the files that a package brings, sorted: those that `files` of its package.json names, else all. */
export function packedFiles(folder: string): readonly string[] {
  const path = join(folder, "package.json");
  const own = existsSync(path)
    ? (JSON.parse(readFileSync(path, "utf8")) as { readonly files?: readonly string[]; readonly main?: string })
    : {};
  const main = own.main?.replace(/^\.\//, "");
  const all = filesBelow(folder, folder);
  if (own.files === undefined) return all;
  const patterns = own.files.map((pattern) => pattern.replace(/^\.?\//, "").replace(/\/+$/, ""));
  return all.filter((file) => ALWAYS.test(file) || file === main || isListed(file, patterns));
}

/** SHA-256 over a line `digest  path` for each file, by path; the same on every machine. */
export function filesDigest(folder: string, paths: readonly string[]): string {
  const whole = createHash("sha256");
  for (const path of [...paths].sort()) {
    const digest = createHash("sha256")
      .update(readFileSync(join(folder, path)))
      .digest("hex");
    whole.update(`${digest}  ${path}\n`, "utf8");
  }
  return whole.digest("hex");
}

function isListed(file: string, patterns: readonly string[]): boolean {
  let listed = false;
  for (const pattern of patterns) {
    const isOut = pattern.startsWith("!");
    const glob = isOut ? pattern.slice(1) : pattern;
    if (glob === "" || patternOf(glob).test(file)) listed = !isOut;
  }
  return listed;
}

/** A file or folder of this name, with `*` and `?` within one part of a path and `**` over parts. */
function patternOf(glob: string): RegExp {
  const parts = glob.split("/").map((part) => {
    if (part === "**") return ".*";
    return part
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", "[^/]*")
      .replaceAll("?", "[^/]");
  });
  const whole = parts.join("/").replaceAll(".*/", "(?:.*/)?");
  return new RegExp(`^${whole}(?:/.*)?$`);
}

/** All files below, links not followed, sorted. */
function filesBelow(folder: string, root: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !NEVER.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path, root);
      return entry.isFile() ? [relative(root, path).split(sep).join("/")] : [];
    })
    .sort();
}
