// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { JikuError } from "@jiku/model";
import type { Language } from "../language/language.js";
import { sayCertify } from "../language/say-certify.js";
import { reasonOf } from "../run/reasons.js";

/** A file that the user named. @throws JikuError "unreadable-input" */
export function readNamed(path: string, language: Language): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = reasonOf((error as NodeJS.ErrnoException).code ?? "EIO");
    throw new JikuError("unreadable-input", sayCertify(language, "notReadable", { path, reason }), { cause: error });
  }
}
