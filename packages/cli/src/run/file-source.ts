// SPDX-License-Identifier: Apache-2.0
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { JikuError } from "@jiku/model";
import { type ByteSource, bytesSource } from "@jiku/validate";
import { type Origin, sizeOf } from "./origin.js";

const MOST_OPEN = 64;

/** Descriptors by path, the one used last at the end; a set of many files needs no more than a few at a time. */
const open = new Map<string, number>();

/**
 * Random access to the bytes of an input. Files are opened at the first read and may be closed and opened again.
 * A read throws JikuError "unreadable-input" when the file vanished or is no longer the one that was found; the
 * message is the system's code (`ENOENT`), or `CHANGED`.
 */
export function originSource(name: string, origin: Origin): ByteSource {
  if (origin.kind === "bytes") return bytesSource(name, origin.bytes);
  if (origin.kind === "folder") return bytesSource(name, new Uint8Array(0));
  const size = sizeOf(origin);
  return {
    name,
    size,
    read(target, position) {
      const fd = origin.kind === "fd" ? origin.fd : descriptorOf(origin);
      const got = readFully(fd, target.subarray(0, Math.max(0, Math.min(target.length, size - position))), position);
      if (got < Math.min(target.length, size - position)) throw new JikuError("unreadable-input", "CHANGED");
      return got;
    },
  };
}

/** Closes the files that reads left open. */
export function closeSources(): void {
  for (const fd of open.values()) closeSync(fd);
  open.clear();
}

function descriptorOf(origin: Extract<Origin, { kind: "path" }>): number {
  const known = open.get(origin.path);
  if (known !== undefined) {
    open.delete(origin.path);
    open.set(origin.path, known);
    return known;
  }
  if (open.size >= MOST_OPEN) closeOldest();
  const fd = unreadable(() => openSync(origin.path, "r"));
  const stat = fstatSync(fd);
  if (stat.ino !== origin.ino || stat.size !== origin.size || stat.mtimeMs !== origin.modified) {
    closeSync(fd);
    throw new JikuError("unreadable-input", "CHANGED");
  }
  open.set(origin.path, fd);
  return fd;
}

function closeOldest(): void {
  for (const [path, fd] of open) {
    open.delete(path);
    closeSync(fd);
    return;
  }
}

function readFully(fd: number, target: Uint8Array, position: number): number {
  let got = 0;
  while (got < target.length) {
    const n = unreadable(() => readSync(fd, target, got, target.length - got, position + got));
    if (n === 0) break;
    got += n;
  }
  return got;
}

function unreadable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new JikuError("unreadable-input", (error as NodeJS.ErrnoException).code ?? "EIO", { cause: error });
  }
}
