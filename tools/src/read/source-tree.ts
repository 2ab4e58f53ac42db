// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Path from the repository root, with `/`, to the text of the file. */
export type SourceTree = ReadonlyMap<string, string>;

const ROOTS = ["schemas", "conformance/requirements"];
/** Beside them: the closed lists of the suite, and what its run over broken adapters found. */
const FILES = ["conformance/classes.yaml", "spec/gen/mutants.json"];
const WANTED = /\.(?:json|yaml|txt|ttl)$/;
/** Holds the table of the adapters, and the rest of what stands there. */
const README = "README.md";

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
  const alone = [README, ...FILES, ...manifests(root)].filter((path) => existsSync(join(root, path)));
  return new Map([...paths, ...alone].sort().map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

/** Paths of what the adapters of the repository say of themselves. */
function manifests(root: string): readonly string[] {
  if (!existsSync(join(root, "packages"))) return [];
  return readdirSync(join(root, "packages"))
    .filter((name) => name.startsWith("adapter-"))
    .map((name) => `packages/${name}/jiku-adapter.json`);
}
