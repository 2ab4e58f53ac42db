// SPDX-License-Identifier: Apache-2.0

import { wrap } from "@jiku/views/text";
import { type Language, pickLines } from "../language/language.js";
import { entryOf } from "./match-wording.js";
import type { Style } from "./style.js";

/** For each code of the catalogue: its title, what it requires and why, and where that comes from. */
export function explanations(codes: readonly string[], language: Language, style: Style): readonly string[] {
  return codes.flatMap((code) => {
    const entry = entryOf(code);
    if (entry === undefined) return [];
    const body = [...pickLines(entry.text, language), ...pickLines(entry.why, language), entry.origin];
    const room = style.width - 4;
    return [
      "",
      `  ${style.strong(entry.code)}  ${pickLines(entry.title, language).join(" / ")}`,
      ...body.flatMap((text) => wrap(text, room)).map((text) => `    ${text}`),
    ];
  });
}
