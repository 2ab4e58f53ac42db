// SPDX-License-Identifier: Apache-2.0
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { JikuError } from "@jiku/model";
import type { Language } from "../language/language.js";
import { say } from "../language/say.js";
import { reasonOf } from "./reasons.js";
import { writeBeside } from "./write-beside.js";

/** A file of a folder that is to be written. */
export interface FolderFile {
  /** Relative to the folder, `/` between the parts, never outside. */
  readonly path: string;
  readonly content: Iterable<Uint8Array>;
}

/**
 * Writes a folder that the user named: with every file under its name, or not at all. What was there under the name makes
 * room only when all files are on the disk, and comes back when the new folder cannot take the name.
 * @throws JikuError "not-writable"; nothing is left behind
 */
export function writeFolder(path: string, files: Iterable<FolderFile>, language: Language): void {
  const target = existsSync(path) ? realpathSync(path) : resolve(path);
  const fresh = `${target}.${process.pid}.jiku-new`;
  const old = `${target}.${process.pid}.jiku-old`;
  const forget = () => rmSync(fresh, { recursive: true, force: true });
  process.once("exit", forget);
  try {
    mkdirSync(fresh);
    for (const file of files) {
      const place = join(fresh, file.path);
      mkdirSync(dirname(place), { recursive: true });
      writeBeside(place, file.content);
    }
    replace(fresh, target, old);
  } catch (error) {
    const reason = reasonOf((error as NodeJS.ErrnoException).code ?? "EIO");
    throw new JikuError("not-writable", say(language, "cannotWrite", { path, reason }), { cause: error });
  } finally {
    forget();
    process.off("exit", forget);
  }
}

function replace(fresh: string, target: string, old: string): void {
  if (!existsSync(target)) {
    renameSync(fresh, target);
    return;
  }
  if (!statSync(target).isDirectory()) throw Object.assign(new Error("ENOTDIR"), { code: "ENOTDIR" });
  renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
