// SPDX-License-Identifier: Apache-2.0
import type { NativeFile } from "@jiku/adapter";
import { JikuError } from "@jiku/model";
import type { H5Module } from "./h5-module.js";

/** A file that the library reads page by page, although it reads in step and the input does not. */
export interface PagedFile {
  /** Path in the file system of the library. */
  readonly path: string;
  /**
   * Runs work of the library. Where it wants a page that is not at hand, the page is read and the work begins anew, so that
   * it must have no effect but its result.
   * @throws JikuError "unreadable-input" with the cause in words when the library fails
   */
  run<T>(work: () => T): Promise<T>;
  close(): void;
}

const PAGE = 1 << 18;
/** Pages that are read from a fault on. */
const AHEAD = 4;
/** Pages that are held. */
const HELD = 512;
const MAX_TRIES = 4096;
const EIO = 29;

let count = 0;

/** Shows a file to the library. Memory is bounded by the pages that are held (128 MiB). */
export function openPaged(file: NativeFile, module: H5Module): PagedFile {
  const { FS } = module;
  const name = `input-${count++}.h5`;
  const path = `/${name}`;
  const pages = new Map<number, Uint8Array>();
  const wanted = new Set<number>();

  FS.createDataFile("/", name, new Uint8Array(0), true, false);
  const { node } = FS.lookupPath(path);
  Object.defineProperty(node, "usedBytes", { get: () => file.size });
  node.stream_ops = { ...node.stream_ops, read };

  function read(_stream: unknown, buffer: Uint8Array, offset: number, length: number, position: number): number {
    const end = Math.min(position + length, file.size);
    const first = Math.floor(position / PAGE);
    const last = Math.floor((end - 1) / PAGE);
    for (let page = first; page <= last; page++) if (!pages.has(page)) wanted.add(page);
    if (wanted.size > 0) throw new FS.ErrnoError(EIO);
    for (let page = first; page <= last; page++) {
      const bytes = pages.get(page) as Uint8Array;
      const from = Math.max(position, page * PAGE);
      const part = bytes.subarray(from - page * PAGE, Math.min(end - page * PAGE, PAGE));
      buffer.set(part, offset + from - position);
    }
    return Math.max(0, end - position);
  }

  async function load(): Promise<void> {
    const ahead = [...wanted].flatMap((page) => Array.from({ length: AHEAD }, (_, i) => page + i));
    wanted.clear();
    for (const page of new Set(ahead)) {
      if (pages.has(page) || page * PAGE >= file.size) continue;
      if (pages.size >= HELD) pages.delete(pages.keys().next().value as number);
      const bytes = await file.read(page * PAGE, PAGE);
      if (bytes.length < Math.min(PAGE, file.size - page * PAGE)) throw unreadable("the file ends early");
      pages.set(page, bytes);
    }
  }

  return {
    path,
    async run(work) {
      for (let tries = 0; tries < MAX_TRIES; tries++) {
        wanted.clear();
        try {
          const result = work();
          if (wanted.size === 0) return result;
        } catch (error) {
          if (wanted.size === 0) throw unreadable(causeOf(error));
        }
        await load();
      }
      throw unreadable("too many pages");
    },
    close() {
      pages.clear();
      FS.unlink(path);
    },
  };
}

function unreadable(reason: string): JikuError {
  return new JikuError("unreadable-input", reason);
}

/** The last cause that HDF5 names, without its places in C. */
function causeOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const causes = [...text.matchAll(/\(\): ([^\n]{1,80})/g)].map(([, cause]) => cause as string);
  return causes.at(-1) ?? (text.split("\n")[0] as string).slice(0, 80);
}
