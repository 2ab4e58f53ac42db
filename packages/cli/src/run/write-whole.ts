// SPDX-License-Identifier: Apache-2.0
import { closeSync, openSync, realpathSync, statSync } from "node:fs";
import { JikuError } from "@jiku/model";
import type { Language } from "../language/language.js";
import { say } from "../language/say.js";
import { reasonOf } from "./reasons.js";
import { writeBeside, writeFully } from "./write-beside.js";

/**
 * Writes a file that the user named: whole under its name, or not at all; through a link to what it leads to. A device or
 * pipe gets the bytes as they are.
 * @throws JikuError "not-writable"
 */
export function writeWhole(path: string, content: Iterable<Uint8Array>, language: Language): void {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) throw Object.assign(new Error("EISDIR"), { code: "EISDIR" });
    if (stat === undefined) writeBeside(path, content);
    else if (stat.isFile()) writeBeside(realpathSync(path), content, stat);
    else writeThrough(path, content);
  } catch (error) {
    const reason = reasonOf((error as NodeJS.ErrnoException).code ?? "EIO");
    throw new JikuError("not-writable", say(language, "cannotWrite", { path, reason }), { cause: error });
  }
}

function writeThrough(path: string, content: Iterable<Uint8Array>): void {
  const fd = openSync(path, "w");
  try {
    for (const bytes of content) writeFully(fd, bytes);
  } finally {
    closeSync(fd);
  }
}
