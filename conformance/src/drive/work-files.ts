// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Files } from "../subject.js";

/** Runs something with a fresh folder whose name tells nothing, and removes it. */
export async function inFreshFolder<Result>(
  workdir: string,
  run: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = join(workdir, randomBytes(6).toString("hex"));
  mkdirSync(folder, { recursive: true });
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes files below a folder. @returns the path of the primary file, then the paths of the others within the folder */
export function writeFiles(folder: string, files: Files): readonly string[] {
  return Object.entries(files).map(([path, bytes], n) => {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    return n === 0 ? target : path;
  });
}

/** All files below a folder, by path. */
export function readFiles(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(paths.map((path) => [relative(folder, path), new Uint8Array(readFileSync(path))]));
}
