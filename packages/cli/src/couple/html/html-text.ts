// SPDX-License-Identifier: Apache-2.0
import type { Bilingual, LangText } from "@jiku/model";
import { grouped } from "../../language/say.js";
import { xmlText } from "../../report/xml.js";
import { type HtmlWord, htmlWords } from "./html-words.js";

/** Markup: text of a stranger is escaped before it becomes any. */
export type Markup = string;

/** Text as the content or the quoted attribute of an element. */
export const escaped: (text: string) => Markup = xmlText;

/** A text in both languages, of which style shows one; once where they are equal. */
export function bilingual(text: Bilingual, tag: "span" | "tspan" | "text" = "span", attributes = ""): Markup {
  const inside = attributes === "" ? "" : ` ${attributes}`;
  if (text.en === text.ja) return `<${tag}${inside}>${escaped(text.en)}</${tag}>`;
  return (["en", "ja"] as const).map((l) => `<${tag} lang="${l}"${inside}>${escaped(text[l])}</${tag}>`).join("");
}

/** A text of the page itself. */
export function worded(word: HtmlWord, values: Readonly<Record<string, string | number | Bilingual>> = {}): Bilingual {
  const text: Bilingual = htmlWords[word];
  return { en: fill(text.en, values, "en"), ja: fill(text.ja, values, "ja") };
}

function fill(
  template: string,
  values: Readonly<Record<string, string | number | Bilingual>>,
  language: "en" | "ja",
): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    return typeof value === "object" ? value[language] : typeof value === "number" ? grouped(value) : value;
  });
}

export function said(word: HtmlWord, values: Readonly<Record<string, string | number | Bilingual>> = {}): Markup {
  return bilingual(worded(word, values));
}

/** A label in the two languages of the page: each by itself, else by the other, else by any. */
export function labelIn(label: LangText | undefined): Bilingual | undefined {
  if (label === undefined) return undefined;
  const any = label.en ?? label.ja ?? Object.values(label)[0];
  return any === undefined ? undefined : { en: label.en ?? any, ja: label.ja ?? any };
}

/** The text cut to a number of columns, wide characters counted as two. */
export function cutTo(text: string, columns: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= columns) return text;
  let cut = "";
  for (const c of text) {
    if (widthOf(cut + c) > columns - 1) break;
    cut += c;
  }
  return `${cut}…`;
}
