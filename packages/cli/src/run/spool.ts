// SPDX-License-Identifier: Apache-2.0
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, unlinkSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JikuError } from "@jiku/model";
import type { ByteSource, Spool } from "@jiku/validate";
import { originSource } from "./file-source.js";
import type { Origin } from "./origin.js";

/** Bytes kept for a second reading: in memory while few, else in a temporary file without a name. */
export interface FileSpool extends Spool {
  readonly size: number;
  origin(): Origin;
  /** Lets go of the temporary file. */
  close(): void;
}

export const IN_MEMORY = 16 << 20;

/**
 * A spool that moves to a temporary file beyond `inMemory` bytes. The file loses its name as soon as it is open, so the
 * system removes it however the process ends; where that is not possible it is removed at the end of the process.
 * @throws JikuError "not-writable" when the temporary folder is full or closed
 */
export function createFileSpool(name: string, inMemory = IN_MEMORY): FileSpool {
  let chunks: Uint8Array[] = [];
  let size = 0;
  let fd = -1;

  function whole(): Uint8Array {
    const bytes = chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks);
    chunks = [bytes];
    return bytes;
  }

  return {
    get size() {
      return size;
    },
    append(bytes: Uint8Array): void {
      size += bytes.length;
      if (fd < 0 && size <= inMemory) {
        chunks.push(bytes.slice());
        return;
      }
      if (fd < 0) {
        fd = openUnnamed();
        for (const chunk of chunks) writeFully(fd, chunk);
        chunks = [];
      }
      writeFully(fd, bytes);
    },
    origin(): Origin {
      return fd < 0 ? { kind: "bytes", bytes: whole() } : { kind: "fd", fd, size };
    },
    source(): ByteSource {
      return originSource(name, this.origin());
    },
    close(): void {
      if (fd >= 0) closeSync(fd);
      fd = -1;
      chunks = [];
    },
  };
}

function openUnnamed(): number {
  try {
    const folder = mkdtempSync(join(tmpdir(), "jiku-"));
    const path = join(folder, "spool");
    const fd = openSync(path, "wx+", 0o600);
    removeNow(path, folder);
    return fd;
  } catch (error) {
    throw new JikuError("not-writable", (error as NodeJS.ErrnoException).code ?? "EIO", { cause: error });
  }
}

function removeNow(path: string, folder: string): void {
  try {
    unlinkSync(path);
    rmdirSync(folder);
  } catch {
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  }
}

function writeFully(fd: number, bytes: Uint8Array): void {
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
  } catch (error) {
    throw new JikuError("not-writable", (error as NodeJS.ErrnoException).code ?? "EIO", { cause: error });
  }
}
