// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importCycles } from "./import-cycles.js";
import { readSources } from "./imports.js";
import { type Package, packageFaults } from "./package-imports.js";
import type { Part } from "./part.js";

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
}

function readPackage(root: string, folder: string): Package {
  const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Manifest;
  return {
    name: manifest.name.replace("@jiku/", ""),
    folder,
    dependencies: Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
    devDependencies: Object.keys(manifest.devDependencies ?? {}),
    doors: Object.keys(manifest.exports ?? {}),
    sources: readSources(root, `${folder}/src`),
    tests: readSources(root, `${folder}/test`),
  };
}

function toolsFaults(root: string): readonly string[] {
  return readSources(root, "tools/src").flatMap((file) =>
    file.imports
      .filter(({ specifier }) => specifier.startsWith("@jiku/"))
      .map((item) => `${file.path}:${item.line} tools builds the packages and imports none of them`),
  );
}

/** The layer rule: imports go to strictly lower layers, through doors, declared, without cycles. */
export function checkLayers(root: string): Part {
  const folders = [...readdirSync(join(root, "packages")).map((name) => `packages/${name}`), "conformance"];
  const packages = folders
    .filter((folder) => existsSync(join(root, folder, "package.json")))
    .map((folder) => readPackage(root, folder));
  const byName = new Map(packages.map((item) => [item.name, item]));
  const cycles = importCycles([...packages.flatMap((item) => item.sources), ...readSources(root, "tools/src")]);
  const faults = [
    ...packages.flatMap((item) => packageFaults(item, byName)),
    ...cycles.map((cycle) => `${cycle[0]}:1 import cycle: ${[...cycle, cycle[0]].join(" → ")}`),
    ...toolsFaults(root),
  ];
  return {
    name: "layers",
    faults,
    scope: `${packages.length} packages, ${packages.reduce((sum, item) => sum + item.sources.length, 0)} files`,
  };
}
