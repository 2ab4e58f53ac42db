// SPDX-License-Identifier: Apache-2.0
import { type NativeSink, safePath } from "@jiku/adapter";
import { JikuError } from "@jiku/model";
import { createFileSpool, type FileSpool } from "../run/spool.js";

/** A file of an output folder: where its bytes lie among those of all files. Plain data. */
export interface FilePart {
  /** Relative to the folder, `/` between the parts, never outside. */
  readonly path: string;
  readonly start: number;
  readonly size: number;
}

/** A sink whose files lie in one spool, one after the other. */
export interface SpoolSink extends NativeSink {
  /** The bytes of all files; undefined before the first. */
  spool(): FileSpool | undefined;
  /** The files in the order in which they were begun. */
  parts(): readonly FilePart[];
}

/**
 * A sink for one file, or with `folder` for many that are written one after the other. `create` rejects with JikuError
 * "not-writable" what is none of this: a second file, a path twice or outside, a file begun before the last one was closed.
 */
export function spoolSink(folder: boolean): SpoolSink {
  let spool: FileSpool | undefined;
  const parts = new Map<string, FilePart>();
  let open = false;

  function begin(path: string): WritableStream<Uint8Array> {
    const safe = safePath(path);
    if (safe === undefined || open || parts.has(safe) || (!folder && parts.size > 0))
      throw new JikuError("not-writable", `the writer may not begin this file: ${path}`);
    spool ??= createFileSpool("");
    const bytes = spool;
    const start = bytes.size;
    const end = () => {
      parts.set(safe, { path: safe, start, size: bytes.size - start });
      open = false;
    };
    end();
    open = folder;
    return new WritableStream<Uint8Array>({ write: (chunk) => bytes.append(chunk), close: end });
  }

  return {
    spool: () => spool,
    parts: () => [...parts.values()],
    create: async (path) => begin(path),
    discard() {
      spool?.close();
      spool = undefined;
      parts.clear();
      open = false;
      return Promise.resolve();
    },
  };
}
