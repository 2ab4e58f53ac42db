// SPDX-License-Identifier: Apache-2.0
import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { JikuError } from "@jiku/model";
import type { NativeFile } from "../native.js";

/** A file on disk that holds its handle open from the first `read` on. */
export interface DiskFile extends NativeFile {
  close(): Promise<void>;
}

const CHUNK = 1 << 20;

/**
 * @param path what the adapter sees
 * @param real where the bytes are
 * @throws JikuError "unreadable-input" when it is no regular file
 */
export async function diskFile(path: string, real: string): Promise<DiskFile> {
  const { isFile, size } = await statOf(real);
  if (!isFile) throw new JikuError("unreadable-input", `not a regular file: ${path}`);
  let handle: Promise<FileHandle> | undefined;
  return {
    path,
    size,
    stream: () => createReadStream(real, { highWaterMark: CHUNK }),
    async read(offset, length) {
      handle ??= open(real, "r");
      return readFully(await handle, offset, Math.max(0, Math.min(length, size - offset)));
    },
    async close() {
      await (await handle)?.close();
      handle = undefined;
    },
  };
}

async function statOf(real: string): Promise<{ readonly isFile: boolean; readonly size: number }> {
  try {
    const handle = await open(real, "r");
    const stat = await handle.stat();
    await handle.close();
    return { isFile: stat.isFile(), size: stat.size };
  } catch (error) {
    throw new JikuError("unreadable-input", `cannot open ${real}`, { cause: error });
  }
}

async function readFully(handle: FileHandle, offset: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await handle.read(bytes, done, length - done, offset + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return done === length ? bytes : bytes.subarray(0, done);
}
