// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import { type ConvertMessageKey, convertMessages } from "./convert-messages.js";
import type { Language } from "./language.js";
import { type SayValue, sayText } from "./say.js";

/** A message of `jiku convert` or `jiku query` in the asked language. */
export function sayConvert(
  language: Language,
  key: ConvertMessageKey,
  values: Readonly<Record<string, SayValue>> = {},
): string {
  return sayText(language, convertMessages[key], values);
}

/** The same in both languages, without placeholders. */
export function convertText(key: ConvertMessageKey): Bilingual {
  return convertMessages[key];
}
