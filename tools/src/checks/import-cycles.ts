// SPDX-License-Identifier: Apache-2.0
import { posix } from "node:path";
import type { SourceFile } from "./imports.js";

/** Cycles of imports that exist at run time, each as the files on it, beginning with the first in the order of paths. */
export function importCycles(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const known = new Set(files.map((file) => file.path));
  const edges = new Map(
    files.map((file) => {
      const targets = file.imports.filter((item) => !item.typeOnly && item.specifier.startsWith("."));
      const paths = targets.map(({ specifier }) =>
        posix.join(posix.dirname(file.path), specifier).replace(/\.js$/, ".ts"),
      );
      return [file.path, paths.filter((path) => known.has(path))] as const;
    }),
  );
  const done = new Set<string>();
  const cycles: (readonly string[])[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) cycles.push(trail.slice(start));
    if (start !== -1 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const file of files) visit(file.path, []);
  return cycles;
}
