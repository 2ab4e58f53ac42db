// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { AdapterManifest } from "@jiku/adapter";
import { type Detected, detectBy } from "./detect.js";
import type { KnownReader, ReaderOptions } from "./reader.js";
import { readersOf } from "./readers.js";

/** A folder whose files together are one input. */
export interface WholeFolder {
  readonly detected: Detected;
  /** Bytes of the files that were looked at. */
  readonly size: number;
}

/** Asks whether a folder is one input. */
export type Claim = (folder: string) => Promise<WholeFolder | undefined>;

/** Paths that an adapter is shown of a folder, those near its top first. */
const MOST_ENTRIES = 4096;
/** A folder is one input only when its content says so. */
const LEAST_CONFIDENCE = 2;
const NEVER: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/** Asks the adapters whose manifests name a format that is a folder; undefined when there is none. */
export function folderClaims(options: ReaderOptions): Claim | undefined {
  const readers = readersOf(options).filter(readsFolders);
  if (readers.length === 0) return undefined;
  return async (folder) => {
    const entries = entriesOf(folder);
    if (entries.length === 0) return undefined;
    const hint = { name: basename(folder), entries };
    const detected = await detectBy(readers, new Uint8Array(0), hint, LEAST_CONFIDENCE);
    return detected.kind === "unknown" ? undefined : { detected, size: sizeOf(folder, entries) };
  };
}

/** By its manifest alone, so that no adapter is loaded for a folder that none could claim. */
function readsFolders({ folder }: KnownReader): boolean {
  const manifest = JSON.parse(readFileSync(join(folder, "jiku-adapter.json"), "utf8")) as AdapterManifest;
  return manifest.formats.some(({ container }) => container === "directory");
}

/** Relative paths of the files of a folder, level by level, sorted; links are left out. */
function entriesOf(folder: string): readonly string[] {
  const files: string[] = [];
  let level = [""];
  while (level.length > 0 && files.length < MOST_ENTRIES) {
    const next: string[] = [];
    for (const below of level) {
      if (files.length >= MOST_ENTRIES) break;
      for (const { name, isFolder, isFile } of listed(join(folder, below))) {
        const path = below === "" ? name : `${below}/${name}`;
        if (isFolder && !NEVER.has(name)) next.push(path);
        else if (isFile) files.push(path);
      }
    }
    level = next;
  }
  return files.slice(0, MOST_ENTRIES);
}

function listed(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory(), isFile: entry.isFile() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function sizeOf(folder: string, entries: readonly string[]): number {
  return entries.reduce(
    (total, path) => total + (statSync(join(folder, path), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}
