// SPDX-License-Identifier: Apache-2.0
import { mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Writable } from "node:stream";
import { JikuError } from "@jiku/model";
import type { NativeSink } from "../native.js";
import { safePath } from "../safe-path.js";

/** A sink whose files stand under their names only after `commit`. */
export interface FolderSink extends NativeSink {
  /** Gives the files their names, replacing files of the same name. Call it when the encoder has ended with `complete`. */
  commit(): Promise<void>;
}

/** Writes into a folder, each file under a temporary name beside its target until `commit`. */
export function folderSink(folder: string): FolderSink {
  const pending = new Map<string, string>();
  return {
    async create(path) {
      const safe = safePath(path);
      if (safe === undefined) throw new JikuError("not-writable", `the path leaves the output folder: ${path}`);
      const target = join(folder, safe);
      if (pending.has(target)) throw new JikuError("not-writable", `the file is being written already: ${path}`);
      const temporary = join(dirname(target), `.${basename(target)}.${pending.size}.part`);
      try {
        await mkdir(dirname(target), { recursive: true });
        const handle = await open(temporary, "w");
        pending.set(target, temporary);
        return Writable.toWeb(handle.createWriteStream({ flush: true })) as WritableStream<Uint8Array>;
      } catch (error) {
        throw new JikuError("not-writable", `cannot write ${path}`, { cause: error });
      }
    },
    async discard() {
      for (const temporary of pending.values()) await rm(temporary, { force: true });
      pending.clear();
    },
    async commit() {
      for (const [target, temporary] of pending) await rename(temporary, target);
      pending.clear();
    },
  };
}
