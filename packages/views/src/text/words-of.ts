// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import { grouped } from "./grouped.js";
import { bilingual, type Markup } from "./html-text.js";

/** What placeholders stand for. */
export type WordValues = Readonly<Record<string, string | number | Bilingual>>;

/** A table of texts, to be said with their placeholders filled in. */
export interface Words<W extends string> {
  worded(word: W, values?: WordValues): Bilingual;
  /** As markup in both languages, the values escaped. */
  said(word: W, values?: WordValues): Markup;
}

/** A table of texts as functions that fill them in and write them in both languages. */
export function wordsOf<W extends string>(table: Readonly<Record<W, Bilingual>>): Words<W> {
  const worded = (word: W, values: WordValues = {}): Bilingual => {
    return { en: fill(table[word].en, values, "en"), ja: fill(table[word].ja, values, "ja") };
  };
  return { worded, said: (word, values) => bilingual(worded(word, values)) };
}

function fill(template: string, values: WordValues, language: "en" | "ja"): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    return typeof value === "object" ? value[language] : typeof value === "number" ? grouped(value) : value;
  });
}
