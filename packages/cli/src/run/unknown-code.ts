// SPDX-License-Identifier: Apache-2.0
import type { Language } from "../language/language.js";
import { say } from "../language/say.js";
import { type ExplainedEntry, nearEntries } from "./explained.js";

/** One line on a code or name that no rule has, with those near to it. */
export function unknownCodeText(entries: readonly ExplainedEntry[], asked: string, language: Language): string {
  const near = nearEntries(entries, asked);
  return near.length === 0
    ? say(language, "unknownCode", { value: asked })
    : say(language, "unknownCodeNear", { value: asked, near: near.join(", ") });
}
