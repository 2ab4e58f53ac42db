// SPDX-License-Identifier: Apache-2.0
import { closeSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import { resolve, sep } from "node:path";
import { CODE_LIST_BYTES, CONFIG_LIMITS, type ConfigFile, type ReadFile } from "../config/config-file.js";

/** A profile, an extension or another file that the user named, read whole; throws the system's error when it cannot be opened. */
export function configFile(path: string, name = path): ConfigFile {
  // One byte more than is allowed is enough to tell that there are too many.
  return { name: name.replaceAll("\\", "/"), bytes: readUpTo(path, CONFIG_LIMITS.bytes + 1) };
}

/** Reads what such files name, relative to `root`, links followed and kept inside the folder. */
export function readBeside(root: string): ReadFile {
  return (path, folder) => {
    const home = real(resolve(root, folder));
    const target = real(resolve(root, path));
    if (home === undefined || target === undefined) return "missing";
    if (target !== home && !target.startsWith(home.endsWith(sep) ? home : home + sep)) return "outside";
    try {
      const bytes = readUpTo(target, CODE_LIST_BYTES + 1);
      return bytes.length > CODE_LIST_BYTES ? "too-large" : bytes;
    } catch {
      return "missing";
    }
  };
}

function real(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function readUpTo(path: string, limit: number): Uint8Array {
  const stat = statSync(path);
  // A pipe would be waited for.
  if (!stat.isFile()) throw new Error(`${path} is no file`);
  const file = openSync(path, "r");
  try {
    const bytes = new Uint8Array(Math.min(stat.size, limit));
    let filled = 0;
    while (filled < bytes.length) {
      const read = readSync(file, bytes, filled, bytes.length - filled, null);
      if (read === 0) break;
      filled += read;
    }
    return bytes.subarray(0, filled);
  } finally {
    closeSync(file);
  }
}
