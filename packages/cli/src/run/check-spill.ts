// SPDX-License-Identifier: Apache-2.0
import { statSync } from "node:fs";
import { JikuError } from "@jiku/model";
import type { Language } from "../language/language.js";
import { say } from "../language/say.js";

/** Finds out before anything is judged. @throws JikuError "bad-option" when the folder for temporary files is none */
export function checkSpill(folder: string | undefined, language: Language): void {
  if (folder === undefined || statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  throw new JikuError("bad-option", say(language, "badSpill", { value: folder }));
}
