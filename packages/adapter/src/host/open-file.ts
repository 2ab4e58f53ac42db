// SPDX-License-Identifier: Apache-2.0
import { realpath } from "node:fs/promises";
import { basename, dirname, relative, resolve, sep } from "node:path";
import { JikuError } from "@jiku/model";
import type { NativeInput } from "../native.js";
import { type RootOptions, resolveInRoot } from "./data-root.js";
import { type DiskFile, diskFile } from "./disk-file.js";
import { type ArchiveLimits, gunzipFile, isGzip } from "./gunzip.js";
import type { HostInput } from "./host-input.js";
import { listFiles } from "./list-files.js";

/** Options of `openFile`. */
export interface OpenFileOptions extends RootOptions {
  /** Nothing outside is opened, and the paths that adapters see are relative to it; absent = the folder of the file. */
  readonly root?: string;
  readonly archive?: ArchiveLimits;
}

/**
 * Opens a file and what lies beside it. A gzip file is unpacked into a temporary file and seen without `.gz`.
 * @throws JikuError "unreadable-input", or "limit-reached" when it unpacks to too much
 */
export async function openFile(path: string, options: OpenFileOptions = {}): Promise<HostInput> {
  const root = await realFolder(options.root ?? dirname(resolve(path)));
  const open: { close(): Promise<void> }[] = [];
  const close = async (): Promise<void> => {
    for (const one of open.splice(0)) await one.close();
  };
  try {
    const way = relative(root, await realFile(path))
      .split(sep)
      .join("/");
    const real = await resolveInRoot(root, way, options);
    if (real === undefined) throw new JikuError("unreadable-input", `no such file: ${basename(path)}`);
    const primary = await primaryFile(way, real, options, open);
    return { input: { primary, ...besides(root, options, open) }, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** `open` and `list` of an input below `root`; opened files are added to `held`. */
export function besides(
  root: string,
  options: RootOptions,
  held: { close(): Promise<void> }[],
): Pick<NativeInput, "open" | "list"> {
  return {
    async open(path) {
      const real = await resolveInRoot(root, path, options);
      if (real === undefined) return undefined;
      const file = await diskFile(path, real);
      held.push(file);
      return file;
    },
    list: (prefix = "") => listFiles(root, prefix),
  };
}

/** The real path of a folder. */
export async function realFolder(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    throw new JikuError("unreadable-input", `no such folder: ${path}`, { cause: error });
  }
}

/** The file's own name below its real folder: a link in place of the file itself is judged by `resolveInRoot`. */
async function realFile(path: string): Promise<string> {
  const whole = resolve(path);
  return resolve(await realFolder(dirname(whole)), basename(whole));
}

async function primaryFile(
  path: string,
  real: string,
  options: OpenFileOptions,
  held: { close(): Promise<void> }[],
): Promise<DiskFile> {
  const file = await diskFile(path, real);
  held.push(file);
  if (!(await isGzip(real))) return file;
  const unpacked = await gunzipFile(real, file.size, options.archive);
  held.push({ close: () => unpacked.remove() });
  const plain = await diskFile(path.replace(/\.gz$/i, ""), unpacked.path);
  held.push(plain);
  return plain;
}
