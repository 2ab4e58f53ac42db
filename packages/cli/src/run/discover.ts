// SPDX-License-Identifier: Apache-2.0
import { lstatSync, realpathSync, type Stats, statSync } from "node:fs";
import { resolve } from "node:path";
import { type DataRoot, isWithin, shownName } from "./data-root.js";
import { expandGlob, isGlob } from "./glob.js";
import { type Walked, walkFolder } from "./walk.js";
import type { Claim, WholeFolder } from "./whole-folder.js";

/** Something that was given to the command, by name or inside a folder. `name` is what reports show. */
export type Found =
  | { readonly kind: "file"; readonly name: string; readonly path: string; readonly direct: boolean }
  /** A folder that is one input; its files are not found one by one. */
  | {
      readonly kind: "folder";
      readonly name: string;
      readonly path: string;
      readonly whole: WholeFolder;
    }
  /** Standard input, a pipe or a device: read once, from its start to its end. */
  | { readonly kind: "stream"; readonly name: string; readonly path: string }
  | {
      readonly kind: "fault";
      readonly name: string;
      readonly direct: boolean;
      readonly fault: "escape" | "unreadable";
      readonly errno?: string;
    }
  | { readonly kind: "skipped"; readonly name: string; readonly reason: "folderLink" | "special" }
  /** Comes after the files of a folder or pattern, so that one without any data can be reported; `again` of them came before. */
  | { readonly kind: "end"; readonly name: string; readonly of: "folder" | "pattern"; readonly again: number };

/**
 * What the paths name, in their order; folders are walked in the order of their names. A file given twice comes once, and
 * one of a folder that is claimed as one input does not come beside it.
 */
export async function* discover(
  paths: readonly string[],
  root: DataRoot,
  cwd: string,
  followSymlinks: boolean,
  claim: Claim = noClaim,
): AsyncGenerator<Found> {
  const seen = new Set<string>();
  const wholes = new Set<string>();
  const walk: Walk = { root, cwd, followSymlinks, claim };
  for (const given of paths) {
    let again = 0;
    for await (const found of expand(given, walk)) {
      if (found.kind === "end") yield { ...found, again };
      else if (seen.has(found.name) || isInside(found, wholes)) again++;
      else {
        seen.add(found.name);
        if (found.kind === "folder") wholes.add(found.path);
        yield found;
      }
    }
  }
}

interface Walk {
  readonly root: DataRoot;
  readonly cwd: string;
  readonly followSymlinks: boolean;
  readonly claim: Claim;
}

function noClaim(): Promise<undefined> {
  return Promise.resolve(undefined);
}

/** Files of a claimed folder that were named beside it, after it. */
function isInside(found: Found, wholes: ReadonlySet<string>): boolean {
  return found.kind === "file" && [...wholes].some((folder) => isWithin(folder, found.path));
}

async function* expand(given: string, walk: Walk): AsyncGenerator<Found> {
  const { root, cwd, followSymlinks } = walk;
  if (given === "-") {
    yield { kind: "stream", name: "-", path: "-" };
    return;
  }
  const path = resolve(cwd, given);
  const stat = statOf(path);
  if (typeof stat === "string") {
    if (stat === "ENOENT" && isGlob(given) && !isLink(path)) yield* expandPattern(given, walk);
    else yield { kind: "fault", name: shownName(root, path), direct: true, fault: "unreadable", errno: stat };
  } else if (root.explicit && !followSymlinks && !isWithin(root.real, realpathSync(path))) {
    yield { kind: "fault", name: shownName(root, path), direct: true, fault: "escape" };
  } else if (stat.isDirectory()) {
    for await (const walked of walkFolder(path, walk)) yield named(walked, root);
    yield { kind: "end", name: shownName(root, path), of: "folder", again: 0 };
  } else if (stat.isFile()) yield { kind: "file", name: shownName(root, path), path, direct: true };
  else yield { kind: "stream", name: shownName(root, path), path };
}

async function* expandPattern(pattern: string, { root, cwd, followSymlinks }: Walk): AsyncGenerator<Found> {
  for (const path of await expandGlob(pattern, cwd)) {
    if (!followSymlinks && !isWithin(root.real, realOrRoot(path, root)))
      yield { kind: "fault", name: shownName(root, path), direct: false, fault: "escape" };
    else yield { kind: "file", name: shownName(root, path), path, direct: false };
  }
  yield { kind: "end", name: pattern, of: "pattern", again: 0 };
}

function named(walked: Walked, root: DataRoot): Found {
  const name = shownName(root, walked.path);
  if (walked.kind === "file") return { kind: "file", name, path: walked.path, direct: false };
  if (walked.kind === "folder") return { ...walked, name };
  if (walked.kind === "skipped") return { kind: "skipped", name, reason: walked.reason };
  return {
    kind: "fault",
    name,
    direct: false,
    fault: walked.fault,
    ...(walked.errno === undefined ? {} : { errno: walked.errno }),
  };
}

function statOf(path: string): Stats | string {
  try {
    return statSync(path);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? "EIO";
  }
}

/** A link that leads nowhere escapes nowhere: opening it is what fails. */
function realOrRoot(path: string, root: DataRoot): string {
  try {
    return realpathSync(path);
  } catch {
    return root.real;
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
