// SPDX-License-Identifier: Apache-2.0
import { accessSync, constants, copyFileSync, linkSync, rmSync, type Stats, statSync } from "node:fs";
import { writeBeside } from "../run/write-beside.js";

/** The file is not the one that was read. */
export const CHANGED = "CHANGED";

const MOST_BACKUPS = 10_000;

/**
 * Puts new content under the name of a file, whole or not at all, and keeps the old content as `<file>.jiku-backup`
 * (`.jiku-backup.2` and so on when that is taken). Returns the path of the backup.
 * @param unchanged says whether the file is still the one that was read
 * @throws the system's error, with code `CHANGED` when it is not; then everything is as it was
 */
export function replaceFile(path: string, content: Iterable<Uint8Array>, unchanged: (stat: Stats) => boolean): string {
  accessSync(path, constants.W_OK);
  let backup: string | undefined;
  try {
    writeBeside(path, content, statSync(path), () => {
      if (!unchanged(statSync(path))) throw Object.assign(new Error(CHANGED), { code: CHANGED });
      backup = keepBackup(path);
    });
  } catch (error) {
    if (backup !== undefined) rmSync(backup, { force: true });
    throw error;
  }
  return backup ?? path;
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
