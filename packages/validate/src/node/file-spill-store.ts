// SPDX-License-Identifier: Apache-2.0
import { closeSync, mkdtempSync, openSync, readSync, rmdirSync, rmSync, unlinkSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JikuError } from "@jiku/model";
import type { SpillRun, SpillStore } from "../references/spill-store.js";

/**
 * Runs in temporary files below `folder` (that of the system when absent). A file loses its name as soon as it is open,
 * so the system removes it however the process ends; where that is not possible it is removed at the end of the process.
 * A run is named by its descriptor, which all threads of the process share.
 * @throws JikuError "not-writable" when the folder is full or closed, with the system's code as message
 */
export function fileSpillStore(folder = tmpdir()): SpillStore {
  return {
    create: () => fileRun(openUnnamed(folder), 0),
    open: (name, size) => fileRun(Number(name), size),
  };
}

function fileRun(file: number, before: number): SpillRun {
  let size = before;
  return {
    name: String(file),
    get size() {
      return size;
    },
    append(bytes) {
      writable(() => {
        for (let done = 0; done < bytes.length; )
          done += writeSync(file, bytes, done, bytes.length - done, size + done);
      });
      size += bytes.length;
    },
    read: (target, position) => writable(() => readSync(file, target, 0, target.length, position)),
    close: () => closeSync(file),
  };
}

function openUnnamed(folder: string): number {
  return writable(() => {
    const own = mkdtempSync(join(folder, "jiku-"));
    const path = join(own, "index");
    const file = openSync(path, "wx+", 0o600);
    removeNow(path, own);
    return file;
  });
}

function removeNow(path: string, folder: string): void {
  try {
    unlinkSync(path);
    rmdirSync(folder);
  } catch {
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  }
}

function writable<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new JikuError("not-writable", (error as NodeJS.ErrnoException).code ?? "EIO", { cause: error });
  }
}
