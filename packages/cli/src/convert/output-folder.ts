// SPDX-License-Identifier: Apache-2.0
import { accessSync, constants, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { type Bilingual, JikuError } from "@jiku/model";
import type { Language } from "../language/language.js";
import { bilingual, say } from "../language/say.js";
import { sayConvert } from "../language/say-convert.js";
import type { ReaderOptions } from "../run/reader.js";
import { formatId } from "../run/readers.js";
import { reasonOf } from "../run/reasons.js";
import { folderClaims } from "../run/whole-folder.js";

/** How a folder may be written. */
export interface FolderAim {
  /** Format of what is written. */
  readonly format: string;
  readonly force: boolean;
  readonly language: Language;
  readonly readers: ReaderOptions;
}

/**
 * Refuses a folder that could not be written in the end, before anything is read: a file, in a folder that is missing or
 * closed, or there already with something in it. What is there is replaced when that is wanted and it is one whole input
 * of the same format, so that a slip of the name never costs a folder of something else.
 * @throws JikuError "not-writable"
 */
export async function checkOutputFolder(path: string, { format, force, language, readers }: FolderAim): Promise<void> {
  const refuse = (reason: Bilingual): never => {
    throw new JikuError("not-writable", say(language, "cannotWrite", { path, reason }));
  };
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    accessSync(dirname(stat === undefined ? resolve(path) : realpathSync(path)), constants.W_OK);
    if (stat === undefined) return;
    if (!stat.isDirectory()) refuse(bilingual("isNoFolder"));
    if (holdsThis(path)) refuse(bilingual("isCurrentFolder"));
    if (readdirSync(path).length === 0) return;
    if (!force) throw new JikuError("not-writable", sayConvert(language, "outExists", { path }));
    const found = (await folderClaims(readers)?.(path))?.detected;
    if (found?.kind !== "foreign" || formatId(found.format) !== format)
      throw new JikuError("not-writable", sayConvert(language, "otherFolder", { path, to: format }));
  } catch (error) {
    if (error instanceof JikuError) throw error;
    refuse(reasonOf((error as NodeJS.ErrnoException).code ?? "EIO"));
  }
}

/** The command runs in the folder, or in one of those below it. */
function holdsThis(path: string): boolean {
  return !relative(realpathSync(path), realpathSync(process.cwd())).startsWith("..");
}
