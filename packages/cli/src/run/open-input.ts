// SPDX-License-Identifier: Apache-2.0
import { closeSync, createReadStream, fstatSync, openSync, readSync } from "node:fs";
import { JikuError } from "@jiku/model";
import type { InputOptions } from "../options/options.js";
import { HEAD_BYTES } from "./detect.js";
import type { Origin } from "./origin.js";
import { isGzip, UnpackFault } from "./packed.js";
import { createFileSpool, type FileSpool } from "./spool.js";
import { readHead } from "./stream-head.js";

/** The first bytes of an input, unpacked where it is packed, and a way to keep the rest for random access. */
export interface OpenInput {
  readonly head: Uint8Array;
  /** Spools what cannot be read twice. @throws UnpackFault, JikuError "unreadable-input" */
  keep(): Promise<Origin>;
  /** Lets go of the rest. */
  close(): Promise<void>;
}

const GZIP_NESTING = 2;

/** Opens a regular file. @throws JikuError "unreadable-input", UnpackFault */
export async function openFile(path: string, options: InputOptions): Promise<OpenInput> {
  const { head, origin } = readFileHead(path);
  if (!isGzip(head)) return { head, keep: async () => origin, close: async () => {} };
  return openStream(createReadStream(path), options);
}

/** Opens standard input (`-`), a pipe or a device. @throws JikuError "unreadable-input", UnpackFault */
export async function openPipe(path: string, options: InputOptions): Promise<OpenInput> {
  return openStream(path === "-" ? process.stdin : createReadStream(path), options);
}

async function openStream(stream: AsyncIterable<Uint8Array>, options: InputOptions): Promise<OpenInput> {
  let opened = await readHead(readable(stream), HEAD_BYTES);
  for (let level = 0; isGzip(opened.head); level++) {
    if (level === GZIP_NESTING) {
      await opened.close();
      throw new UnpackFault("nesting", GZIP_NESTING);
    }
    const { gunzip } = await import("./gunzip.js");
    opened = await readHead(gunzip(opened.chunks, options.archiveRatio, options.archiveTotal), HEAD_BYTES);
  }
  const { head, chunks, close } = opened;
  let spool: FileSpool | undefined;
  return {
    head,
    async keep() {
      spool = createFileSpool("");
      for await (const chunk of chunks) {
        if (spool.size + chunk.length > options.archiveTotal) throw new UnpackFault("total", options.archiveTotal);
        spool.append(chunk);
      }
      return spool.origin();
    },
    async close() {
      await close();
      spool?.close();
    },
  };
}

async function* readable(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    throw new JikuError("unreadable-input", (error as NodeJS.ErrnoException).code ?? "EIO", { cause: error });
  }
}

function readFileHead(path: string): { readonly head: Uint8Array; readonly origin: Origin } {
  let fd = -1;
  try {
    fd = openSync(path, "r");
    const { size, ino, mtimeMs } = fstatSync(fd);
    const head = new Uint8Array(Math.min(size, HEAD_BYTES));
    const got = readSync(fd, head, 0, head.length, 0);
    return { head: head.subarray(0, got), origin: { kind: "path", path, size, ino, modified: mtimeMs } };
  } catch (error) {
    throw new JikuError("unreadable-input", (error as NodeJS.ErrnoException).code ?? "EIO", { cause: error });
  } finally {
    if (fd >= 0) closeSync(fd);
  }
}
