// SPDX-License-Identifier: Apache-2.0
import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { JikuError } from "@jiku/model";
import type { Spool } from "../spool.js";

/** A file in a folder of its own under the system's temporary folder. */
export interface TemporaryFile {
  readonly path: string;
  readonly size: number;
  remove(): Promise<void>;
}

/** safety.md, 3: spill on disk. */
export const SPOOL_LIMIT = 8 * 1024 ** 3;

/**
 * Copies a stream into a temporary file; nothing is left behind when it fails.
 * @throws JikuError "limit-reached" beyond `limit` bytes
 */
export async function spoolStream(source: AsyncIterable<Uint8Array>, limit = SPOOL_LIMIT): Promise<TemporaryFile> {
  const folder = await mkdtemp(join(tmpdir(), "jiku-"));
  const path = join(folder, "spool");
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  let size = 0;
  try {
    const handle = await open(path, "wx", 0o600);
    await pipeline(
      source,
      async function* (chunks: AsyncIterable<Uint8Array>) {
        for await (const chunk of chunks) {
          size += chunk.length;
          if (size > limit) throw new JikuError("limit-reached", `more than ${limit} bytes to put aside`);
          yield chunk;
        }
      },
      handle.createWriteStream(),
    );
  } catch (error) {
    await remove();
    throw error;
  }
  return { path, size, remove };
}

/** A spool on disk, for encoders whose input does not fit into memory. */
export async function fileSpool(): Promise<Spool> {
  const folder = await mkdtemp(join(tmpdir(), "jiku-"));
  const handle: FileHandle = await open(join(folder, "spool"), "wx+", 0o600);
  let size = 0;
  return {
    async append(bytes) {
      const offset = size;
      size += bytes.length;
      for (let done = 0; done < bytes.length; ) {
        const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, offset + done);
        done += bytesWritten;
      }
      return offset;
    },
    async read(offset, length) {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
      for (let done = 0; done < bytes.length; ) {
        const { bytesRead } = await handle.read(bytes, done, bytes.length - done, offset + done);
        if (bytesRead === 0) return bytes.subarray(0, done);
        done += bytesRead;
      }
      return bytes;
    },
    async close() {
      await handle.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
