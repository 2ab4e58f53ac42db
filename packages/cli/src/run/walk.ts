// SPDX-License-Identifier: Apache-2.0
import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { type DataRoot, isWithin } from "./data-root.js";
import { isOwnFile } from "./own-files.js";
import type { Claim, WholeFolder } from "./whole-folder.js";

/** A file of a folder, or why it is not read. */
export type Walked =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "folder"; readonly path: string; readonly whole: WholeFolder }
  | { readonly kind: "fault"; readonly path: string; readonly fault: "escape" | "unreadable"; readonly errno?: string }
  | { readonly kind: "skipped"; readonly path: string; readonly reason: "folderLink" | "special" };

/**
 * The files of a folder and of those below it, in the order of their names. Hidden names, node_modules and files of the
 * command itself are left out; a link may not lead out of the root, and one to a folder is followed only when asked for.
 * A folder that is claimed as one input comes as such, and is not entered.
 */
export async function* walkFolder(folder: string, walk: Omit<Walk, "visited">): AsyncGenerator<Walked> {
  yield* walkInto(folder, { ...walk, visited: new Set([realOf(folder)]) });
}

interface Walk {
  readonly root: DataRoot;
  readonly followSymlinks: boolean;
  readonly claim: Claim;
  /** Real paths of the folders entered, so that a circle of links ends. */
  readonly visited: Set<string | undefined>;
}

async function* walkInto(folder: string, walk: Walk): AsyncGenerator<Walked> {
  const whole = await walk.claim(folder);
  if (whole !== undefined) {
    yield { kind: "folder", path: folder, whole };
    return;
  }
  const entries = entriesOf(folder);
  if (typeof entries === "string") {
    yield { kind: "fault", path: folder, fault: "unreadable", errno: entries };
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.name === "node_modules" || isOwnFile(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink()) yield* followLink(path, walk);
    else if (entry.isDirectory()) yield* walkInto(path, walk);
    else if (entry.isFile()) yield { kind: "file", path };
    else yield { kind: "skipped", path, reason: "special" };
  }
}

async function* followLink(path: string, walk: Walk): AsyncGenerator<Walked> {
  const real = realOf(path);
  if (real === undefined) {
    yield { kind: "fault", path, fault: "unreadable", errno: "ENOENT" };
    return;
  }
  if (!walk.followSymlinks && !isWithin(walk.root.real, real)) {
    yield { kind: "fault", path, fault: "escape" };
    return;
  }
  const stat = statSync(real, { throwIfNoEntry: false });
  if (stat?.isFile()) yield { kind: "file", path };
  else if (!stat?.isDirectory()) yield { kind: "skipped", path, reason: "special" };
  else if (!walk.followSymlinks) yield { kind: "skipped", path, reason: "folderLink" };
  else if (!walk.visited.has(real)) {
    walk.visited.add(real);
    yield* walkInto(path, walk);
  }
}

function entriesOf(folder: string): readonly Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? "EIO";
  }
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
