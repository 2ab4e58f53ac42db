// SPDX-License-Identifier: Apache-2.0
import { accessSync, constants, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { JikuError } from "@jiku/model";
import type { Language } from "../language/language.js";
import { say } from "../language/say.js";
import { sayConvert } from "../language/say-convert.js";
import { reasonOf } from "../run/reasons.js";

/**
 * Refuses a file that could not be written in the end, before anything is read: there already and not to be replaced, a
 * folder, in a folder that is missing or closed. A device or pipe is written into as it is.
 * @throws JikuError "not-writable"
 */
export function checkOutput(path: string, force: boolean, language: Language): void {
  const refuse = (errno: string): never => {
    throw new JikuError("not-writable", say(language, "cannotWrite", { path, reason: reasonOf(errno) }));
  };
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) refuse("EISDIR");
    if (stat?.isFile() && !force) throw new JikuError("not-writable", sayConvert(language, "outExists", { path }));
    if (stat === undefined || stat.isFile()) accessSync(dirname(resolve(path)), constants.W_OK);
  } catch (error) {
    if (error instanceof JikuError) throw error;
    refuse((error as NodeJS.ErrnoException).code ?? "EIO");
  }
}
