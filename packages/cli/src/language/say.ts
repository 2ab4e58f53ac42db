// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import { grouped } from "@jiku/views/text";
import { type Language, pick } from "./language.js";
import { type MessageKey, messages } from "./messages.js";

export type SayValue = string | number | Bilingual;

/** A message of the command in both languages, with its placeholders filled in. */
export function bilingual(key: MessageKey, values: Readonly<Record<string, SayValue>> = {}): Bilingual {
  const text: Bilingual = messages[key];
  return { en: fill(text.en, values, "en"), ja: fill(text.ja, values, "ja") };
}

/** A message of the command in the asked language. */
export function say(language: Language, key: MessageKey, values?: Readonly<Record<string, SayValue>>): string {
  return pick(bilingual(key, values), language);
}

/** A text of another table in the asked language, with its placeholders filled in. */
export function sayText(language: Language, text: Bilingual, values: Readonly<Record<string, SayValue>> = {}): string {
  return pick({ en: fill(text.en, values, "en"), ja: fill(text.ja, values, "ja") }, language);
}

function fill(template: string, values: Readonly<Record<string, SayValue>>, language: "en" | "ja"): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    if (typeof value === "object") return value[language];
    return typeof value === "number" ? grouped(value) : value;
  });
}
