// SPDX-License-Identifier: Apache-2.0
import { faultEvent } from "@jiku/adapter";
import type { OpenArrays } from "../formats.js";
import { folderStore } from "./folder-store.js";
import { openStore } from "./open-store.js";
import { isFault } from "./store.js";
import { openZipStore } from "./zip-store.js";

const MARKS: ReadonlySet<string> = new Set(["zarr.json", ".zgroup", ".zarray", ".zmetadata", ".zattrs"]);

/** A folder: the input itself, or the folder in which the primary file, one of the metadata, lies. */
export const openZarr: OpenArrays = async (run, emit) => {
  const { path } = run.input.primary;
  const cut = path.lastIndexOf("/");
  const root = MARKS.has(path.slice(cut + 1)) ? path.slice(0, Math.max(0, cut)) : "";
  return openStore(run, folderStore(run.input, root), emit);
};

/** An archive whose members are the keys. */
export const openZarrZip: OpenArrays = async (run, emit) => {
  const opened = await openZipStore(run.input.primary);
  if (isFault(opened)) {
    emit(faultEvent(opened, run.report));
    return undefined;
  }
  for (const fault of opened.faults) emit(faultEvent(fault, run.report));
  return openStore(run, opened.store, emit);
};
