// SPDX-License-Identifier: Apache-2.0
import { realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { JikuError } from "@jiku/model";
import type { Language } from "../language/language.js";
import { say } from "../language/say.js";
import { isGlob, staticPart } from "./glob.js";

/** The folder that names are relative to. `explicit` when the user named it: then nothing outside may be read. */
export interface DataRoot {
  readonly path: string;
  /** The same with all links resolved. */
  readonly real: string;
  readonly explicit: boolean;
}

/**
 * `--data-root`; else the working folder when it holds all that was named; else the deepest folder that does.
 * @throws JikuError "bad-option" when `--data-root` is no folder
 */
export function dataRootOf(
  paths: readonly string[],
  named: string | undefined,
  cwd: string,
  language: Language,
): DataRoot {
  if (named !== undefined) {
    const path = resolve(cwd, named);
    if (!isFolder(path)) throw new JikuError("bad-option", say(language, "badDataRoot", { value: named }));
    return { path, real: realpathSync(path), explicit: true };
  }
  const folders = paths.filter((path) => path !== "-").map((path) => folderOf(path, cwd));
  const path = folders.every((folder) => isWithin(cwd, folder)) ? cwd : folders.reduce(commonFolder);
  return { path, real: realOrSame(path), explicit: false };
}

/** The path relative to the root, with slashes: what reports show. The root itself is shown by its own name. */
export function shownName(root: DataRoot, path: string): string {
  const name = relative(root.path, path).split(sep).join("/");
  return name === "" ? basename(root.path) : name;
}

/** True when `path` is `folder` or lies below it. */
export function isWithin(folder: string, path: string): boolean {
  const rest = relative(folder, path);
  return rest === "" || (rest !== ".." && !rest.startsWith(`..${sep}`) && !isAbsolute(rest));
}

function folderOf(path: string, cwd: string): string {
  const whole = resolve(cwd, path);
  if (isFolder(whole)) return whole;
  return isGlob(path) ? resolve(cwd, staticPart(path)) : dirname(whole);
}

function commonFolder(a: string, b: string): string {
  let folder = a;
  while (!isWithin(folder, b) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function realOrSame(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
