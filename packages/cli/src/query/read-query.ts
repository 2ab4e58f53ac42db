// SPDX-License-Identifier: Apache-2.0
import { readFileSync, statSync } from "node:fs";
import { JikuError } from "@jiku/model";
import type { Language } from "../language/language.js";
import { sayConvert } from "../language/say-convert.js";
import { reasonOf } from "../run/reasons.js";

const LARGEST = 1 << 20;

/** The text of a query. @throws JikuError "bad-option" when it cannot be read, is no UTF-8 or is larger than 1 MiB */
export function readQuery(path: string, language: Language): string {
  const refuse = (key: "queryTooLarge" | "queryNotUtf8") =>
    new JikuError("bad-option", sayConvert(language, key, { path }));
  try {
    if (statSync(path).size > LARGEST) throw refuse("queryTooLarge");
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof JikuError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") throw refuse("queryNotUtf8");
    const reason = reasonOf(code ?? "EIO");
    throw new JikuError("bad-option", sayConvert(language, "cannotReadQuery", { path, reason }), { cause: error });
  }
}
