// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Output } from "../emit/mark.js";
import type { Part } from "./part.js";

const GENERATED_FOLDERS = [
  "packages/model/src/gen",
  "packages/validate/src/gen",
  "packages/rdf/src/gen",
  "spec/gen",
  "tools/gen",
];
const MARK = /@generated from .* by tools\/src\/generate\.ts/;

/** Generated files on disk that the generator no longer makes; paths from the root. */
export function orphans(root: string, output: Output): readonly string[] {
  return GENERATED_FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => MARK.test(readFileSync(file, "utf8").slice(0, 400)))
      .map((file) => file.slice(root.length + 1).replaceAll("\\", "/"))
      .filter((path) => !output.has(path)),
  );
}

function firstDifference(path: string, wanted: string, found: string): string {
  const [want, have] = [wanted.split("\n"), found.split("\n")];
  const differing = want.flatMap((text, at) => (text === have[at] ? [] : [at]));
  // The mark differs whenever its sources do; what else differs says more.
  const line = differing.find((at) => !MARK.test(want[at] ?? "")) ?? differing[0] ?? want.length;
  const cut = (text: string | undefined): string => (text === undefined ? "(end of file)" : text.slice(0, 160));
  return `${path}:${line + 1} stale: is ${cut(have[line])} | should be ${cut(want[line])}`;
}

/** The same files that `generate` writes, compared with the disk: the first differing line of each stale one. */
export function checkFreshness(root: string, output: Output): Part {
  const stale = [...output].flatMap(([path, text]) => {
    const file = join(root, path);
    if (!existsSync(file)) return [`${path}:1 missing`];
    const found = readFileSync(file, "utf8");
    return found === text ? [] : [firstDifference(path, text, found)];
  });
  const extra = orphans(root, output).map((path) => `${path}:1 no longer generated`);
  return { name: "generated files", faults: [...stale, ...extra], scope: `${output.size} files` };
}
