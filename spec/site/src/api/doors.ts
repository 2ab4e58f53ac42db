// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A way into a package: what `import … from "<specifier>"` reaches. */
export interface Door {
  /** `@jiku/validate/node`. */
  readonly specifier: string;
  /** Below `api/`: `validate/node`. */
  readonly address: string;
  /** The compiled declarations, from the root of the repository. */
  readonly file: string;
  /** What the manifest of the package says of it. */
  readonly description: string;
}

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, string | { readonly types?: string }>>;
}

/** The doors with types of every published package, by specifier. */
export function readDoors(root: string): readonly Door[] {
  const folders = readdirSync(join(root, "packages")).map((name) => `packages/${name}`);
  return [...folders, "conformance"]
    .filter((folder) => existsSync(join(root, folder, "package.json")))
    .flatMap((folder) => doorsOf(root, folder))
    .sort((a, b) => (a.specifier < b.specifier ? -1 : 1));
}

function doorsOf(root: string, folder: string): readonly Door[] {
  const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Manifest;
  if (manifest.private === true) return [];
  return Object.entries(manifest.exports ?? {}).flatMap(([path, target]) => {
    const types = typeof target === "string" ? undefined : target.types;
    if (types === undefined) return [];
    return expanded(root, path, `${folder}/${types.replace("./", "")}`).map(([door, file]) => {
      const specifier = manifest.name + door.slice(1);
      return { specifier, address: specifier.replace("@jiku/", ""), file, description: manifest.description };
    });
  });
}

/** A pattern such as `./packs/*` stands for each file that it matches. */
function expanded(root: string, path: string, file: string): readonly (readonly [string, string])[] {
  const [before, after] = file.split("*");
  if (before === undefined || after === undefined) return [[path, file]];
  return readdirSync(join(root, before))
    .filter((name) => name.endsWith(after))
    .sort()
    .map((name) => [path.replace("*", name.slice(0, -after.length)), before + name]);
}
