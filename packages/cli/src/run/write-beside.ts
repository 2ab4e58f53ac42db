// SPDX-License-Identifier: Apache-2.0
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  writeSync,
} from "node:fs";

/**
 * Writes a file that appears whole under its name, or not at all: beside it first, every byte on the disk, then renamed.
 * A write that the system cuts short is gone on with until it fails, which the package `write-file-atomic` 7.0.1 does
 * not: on a full disk it renames what there was room for.
 * @param like the file whose owner and mode the new one takes over
 * @param ready called when all is written and nothing renamed; what it throws stops the renaming
 * @throws the system's error; nothing is left behind
 */
export function writeBeside(
  path: string,
  content: Iterable<Uint8Array>,
  like?: Stats,
  ready: () => void = () => {},
): void {
  const temporary = `${path}.${process.pid}.jiku-new`;
  const forget = () => rmSync(temporary, { force: true });
  process.once("exit", forget);
  try {
    writeNew(temporary, content, like);
    ready();
    renameSync(temporary, path);
  } finally {
    forget();
    process.off("exit", forget);
  }
}

function writeNew(path: string, content: Iterable<Uint8Array>, like: Stats | undefined): void {
  const fd = openSync(path, "wx", like === undefined ? 0o666 : 0o600);
  try {
    for (const bytes of content) writeFully(fd, bytes);
    if (like !== undefined) takeOver(fd, like);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

export function writeFully(fd: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
}

/** Owner where the system lets us, then mode. */
function takeOver(fd: number, { uid, gid, mode }: Stats): void {
  try {
    fchownSync(fd, uid, gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") throw error;
  }
  fchmodSync(fd, mode & 0o7777);
}
