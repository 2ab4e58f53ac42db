// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Path from the repository root, with `/`, to the text of the file. */
export type SourceTree = ReadonlyMap<string, string>;

const ROOTS = ["schemas", "conformance/requirements"];
const WANTED = /\.(?:json|yaml|txt|ttl)$/;

/** Reads every hand-written source into memory, in the order of the paths; the only reading that generation does. */
export function readSourceTree(root: string): SourceTree {
  const paths = ROOTS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && WANTED.test(entry.name))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll("\\", "/"),
      ),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), "utf8")]));
}
