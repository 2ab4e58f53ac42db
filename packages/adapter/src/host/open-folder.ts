// SPDX-License-Identifier: Apache-2.0
import { basename } from "node:path";
import { JikuError } from "@jiku/model";
import type { NativeFile } from "../native.js";
import { type RootOptions, resolveInRoot } from "./data-root.js";
import { diskFile } from "./disk-file.js";
import type { HostInput } from "./host-input.js";
import { besides, realFolder } from "./open-file.js";

/** Options of `openFolder`. */
export interface OpenFolderOptions extends RootOptions {
  /** Path of the primary file in the folder; absent = the folder itself, a file of no bytes with the folder's name. */
  readonly primary?: string;
}

/**
 * Opens a folder whose files together are one input; the folder is the data root.
 * @throws JikuError "unreadable-input"
 */
export async function openFolder(path: string, options: OpenFolderOptions = {}): Promise<HostInput> {
  const root = await realFolder(path);
  const held: { close(): Promise<void> }[] = [];
  const close = async (): Promise<void> => {
    for (const one of held.splice(0)) await one.close();
  };
  const primary =
    options.primary === undefined ? folderEntry(basename(root)) : await primaryIn(root, options.primary, options, held);
  return { input: { primary, ...besides(root, options, held) }, close };
}

async function primaryIn(
  root: string,
  path: string,
  options: RootOptions,
  held: { close(): Promise<void> }[],
): Promise<NativeFile> {
  const real = await resolveInRoot(root, path, options);
  if (real === undefined) throw new JikuError("unreadable-input", `no such file in the folder: ${path}`);
  const file = await diskFile(path, real);
  held.push(file);
  return file;
}

function folderEntry(name: string): NativeFile {
  return { path: name, size: 0, async *stream() {}, read: () => Promise.resolve(new Uint8Array(0)) };
}
