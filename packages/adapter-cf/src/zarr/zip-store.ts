// SPDX-License-Identifier: Apache-2.0
import { isFault, type NativeFile } from "@jiku/adapter";
import { readDirectory, readMember } from "@jiku/syntax/zip";
import { memoryValue, type ZarrStore } from "./store.js";
import type { StoreFault } from "./store-fault.js";
import { ZARR_LIMITS } from "./zarr-limits.js";

/** A store within an archive, and what is wrong with single members. */
export interface ZipStore {
  readonly store: ZarrStore;
  readonly faults: readonly StoreFault[];
}

const MARK = /(?:^|\/)(?:zarr\.json|\.zgroup|\.zarray|\.zmetadata)$/;

/**
 * Opens an archive whose members are the keys of a store, all of them in one folder of it or at its top. Nothing is unpacked
 * to disk; members that lead out of the archive or are packed too tightly are faults.
 */
export async function openZipStore(file: NativeFile): Promise<ZipStore | StoreFault> {
  const directory = await readDirectory(file, ZARR_LIMITS.archive);
  if (isFault(directory)) return directory;
  const marks = [...directory.entries.keys()]
    .filter((path) => MARK.test(path))
    .map((path) => path.replace(/[^/]*$/, ""));
  const root = marks.sort((a, b) => a.length - b.length)[0] ?? "";
  const store: ZarrStore = {
    async open(key) {
      const entry = directory.entries.get(root + key);
      if (entry === undefined) return undefined;
      const bytes = await readMember(file, entry, ZARR_LIMITS.archive);
      return isFault(bytes) ? bytes : memoryValue(bytes);
    },
    async *keys() {
      for (const path of directory.entries.keys()) if (path.startsWith(root)) yield path.slice(root.length);
    },
    file: () => undefined,
    place: (key, inner) => ({ kind: "archive", member: root + key, inner }),
    files: [file.path],
  };
  return { store, faults: directory.faults };
}
