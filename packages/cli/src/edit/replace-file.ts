// SPDX-License-Identifier: Apache-2.0
import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from "node:fs";

/** The file is not the one that was read. */
export const CHANGED = "CHANGED";

const MOST_BACKUPS = 10_000;

/**
 * Puts new content under the name of a file, whole or not at all, and keeps the old content as `<file>.jiku-backup`
 * (`.jiku-backup.2` and so on when that is taken). Returns the path of the backup.
 * @param unchanged says whether the file is still the one that was read
 * @throws the system's error, with code `CHANGED` when it is not
 */
export function replaceFile(path: string, content: Iterable<Uint8Array>, unchanged: (stat: Stats) => boolean): string {
  accessSync(path, constants.W_OK);
  const stat = statSync(path);
  const temporary = `${path}.${process.pid}.jiku-new`;
  const forget = () => rmSync(temporary, { force: true });
  process.once("exit", forget);
  try {
    writeNew(temporary, content, stat);
    if (!unchanged(statSync(path))) throw Object.assign(new Error(CHANGED), { code: CHANGED });
    const backup = keepBackup(path);
    try {
      renameSync(temporary, path);
    } catch (error) {
      rmSync(backup, { force: true });
      throw error;
    }
    return backup;
  } finally {
    forget();
    process.off("exit", forget);
  }
}

/** All bytes are on the disk before the file gets its name. */
function writeNew(path: string, content: Iterable<Uint8Array>, like: Stats): void {
  const fd = openSync(path, "wx", 0o600);
  try {
    for (const bytes of content) {
      for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
    }
    takeOver(fd, like);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
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

/** The old content under its second name: a link where the file system has links, else a copy. */
function keepBackup(path: string): string {
  for (let number = 1; number < MOST_BACKUPS; number++) {
    const backup = `${path}.jiku-backup${number === 1 ? "" : `.${number}`}`;
    try {
      linkOrCopy(path, backup);
      return backup;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
  throw Object.assign(new Error("EEXIST"), { code: "EEXIST" });
}

function linkOrCopy(path: string, backup: string): void {
  try {
    linkSync(path, backup);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw error;
    copyFileSync(path, backup, constants.COPYFILE_EXCL);
  }
}
