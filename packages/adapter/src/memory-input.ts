// SPDX-License-Identifier: Apache-2.0
import { JikuError } from "@jiku/model";
import type { NativeFile, NativeInput } from "./native.js";
import { safePath } from "./safe-path.js";

/** Options of `memoryInput`. */
export interface MemoryInputOptions {
  /** Path of the primary file; absent = the first one. */
  readonly primary?: string;
  /** Bytes of each chunk that `stream` gives; absent = the whole file at once. */
  readonly chunkSize?: number;
}

/**
 * An input out of files in memory.
 * @param files path to content; text is taken as UTF-8
 * @throws JikuError "bad-option" when there is no primary file
 */
export function memoryInput(
  files: Readonly<Record<string, Uint8Array | string>>,
  options: MemoryInputOptions = {},
): NativeInput {
  const byPath = new Map<string, NativeFile>();
  for (const [path, content] of Object.entries(files)) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    byPath.set(path, memoryFile(path, bytes, options.chunkSize));
  }
  const primary = byPath.get(options.primary ?? (Object.keys(files)[0] as string));
  if (primary === undefined) throw new JikuError("bad-option", "an input in memory needs a primary file");
  return {
    primary,
    open(path) {
      const safe = safePath(path);
      if (safe === undefined)
        return Promise.reject(new JikuError("unreadable-input", `the path leaves the data root: ${path}`));
      return Promise.resolve(byPath.get(safe));
    },
    async *list(prefix = "") {
      yield* [...byPath.keys()].filter((path) => path.startsWith(prefix)).sort();
    },
  };
}

function memoryFile(path: string, bytes: Uint8Array, chunkSize = Math.max(bytes.length, 1)): NativeFile {
  return {
    path,
    size: bytes.length,
    async *stream() {
      for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
    },
    read(offset, length) {
      return Promise.resolve(bytes.subarray(offset, offset + length));
    },
  };
}
