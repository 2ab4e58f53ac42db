// SPDX-License-Identifier: Apache-2.0
import { posix } from "node:path";
import type { Import, SourceFile } from "./imports.js";
import { layerOf, NODE_FOLDERS, runsInBrowser } from "./layers.js";

/** A workspace package as far as its imports go. */
export interface Package {
  /** Name without scope. */
  readonly name: string;
  readonly folder: string;
  readonly dependencies: readonly string[];
  readonly devDependencies: readonly string[];
  /** Subpaths of `exports`, such as `.` and `./packs/*`. */
  readonly doors: readonly string[];
  readonly sources: readonly SourceFile[];
  readonly tests: readonly SourceFile[];
}

/** `@jiku/model/packs/units` as name and door; undefined for a package of somebody else. */
function ownPackage(specifier: string): { readonly name: string; readonly door: string } | undefined {
  const [, name, rest = ""] = /^@jiku\/([a-z-]+)(\/.*)?$/.exec(specifier) ?? [];
  return name === undefined ? undefined : { name, door: `.${rest}` };
}

/** The package that a bare specifier belongs to. */
function packageName(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function isDoor(target: Package, door: string): boolean {
  return target.doors.some((known) => (known.endsWith("*") ? door.startsWith(known.slice(0, -1)) : known === door));
}

function ownFault(
  from: Package,
  specifier: string,
  packages: ReadonlyMap<string, Package>,
  isTest: boolean,
): string | undefined {
  const own = ownPackage(specifier);
  if (own === undefined) return undefined;
  const target = packages.get(own.name);
  if (target === undefined) return `"${specifier}" is no package of this repository`;
  if (own.name === from.name) return isTest ? undefined : "a package does not import itself";
  if (!isDoor(target, own.door)) return `"${specifier}" is no door of @jiku/${own.name}`;
  const [below, here] = [layerOf(own.name), layerOf(from.name)];
  if (isTest || below === undefined || here === undefined || below < here) return undefined;
  return `layer ${here} may not import @jiku/${own.name} of layer ${below}`;
}

function importFault(
  from: Package,
  file: SourceFile,
  item: Import,
  packages: ReadonlyMap<string, Package>,
  isTest: boolean,
): string | undefined {
  const { specifier } = item;
  if (specifier.startsWith(".")) {
    const target = posix.join(posix.dirname(file.path), specifier);
    return target.startsWith(`${from.folder}/`) ? undefined : `"${specifier}" leaves the package`;
  }
  if (specifier.startsWith("node:")) {
    const allowed = isTest || !runsInBrowser(from.name) || NODE_FOLDERS.test(file.path);
    return allowed ? undefined : `"${specifier}" in a package that runs in a browser`;
  }
  const declared = [...from.dependencies, ...(isTest ? from.devDependencies : [])];
  const name = packageName(specifier);
  if (!isTest && !declared.includes(name) && name !== `@jiku/${from.name}`)
    return `"${name}" is not among the dependencies`;
  return ownFault(from, specifier, packages, isTest);
}

function unused(from: Package): readonly string[] {
  const used = new Set(from.sources.flatMap((file) => file.imports.map(({ specifier }) => packageName(specifier))));
  return from.dependencies
    .filter((name) => !used.has(name))
    .map((name) => `${from.folder}/package.json:1 dependency "${name}" is never imported`);
}

/** Faults of the imports of one package: layers, doors, declared dependencies, `node:` in the browser, escapes from the folder. */
export function packageFaults(from: Package, packages: ReadonlyMap<string, Package>): readonly string[] {
  const check = (files: readonly SourceFile[], isTest: boolean): readonly string[] =>
    files.flatMap((file) =>
      file.imports.flatMap((item) => {
        const fault = importFault(from, file, item, packages, isTest);
        return fault === undefined ? [] : [`${file.path}:${item.line} ${fault}`];
      }),
    );
  const stranger =
    layerOf(from.name) === undefined ? [`${from.folder}/package.json:1 "${from.name}" has no layer`] : [];
  return [...stranger, ...check(from.sources, false), ...check(from.tests, true), ...unused(from)];
}
