// SPDX-License-Identifier: Apache-2.0
import { type CoupleMessageKey, coupleMessages } from "./couple-messages.js";
import type { Language } from "./language.js";
import { type SayValue, sayText } from "./say.js";

/** A message of `jiku couple` in the asked language. */
export function sayCouple(
  language: Language,
  key: CoupleMessageKey,
  values: Readonly<Record<string, SayValue>> = {},
): string {
  return sayText(language, coupleMessages[key], values);
}
