// SPDX-License-Identifier: Apache-2.0
import type { Bilingual, LangText } from "@jiku/model";
import { xmlText } from "./xml.js";

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

/** Longer labels are cut. */
const LONGEST = 200;

/** A label in the two languages of the page: each by itself, else by the other, else by any. */
export function labelIn(label: LangText | undefined): Bilingual | undefined {
  if (label === undefined) return undefined;
  const any = label.en ?? label.ja ?? Object.values(label)[0];
  if (any === undefined) return undefined;
  const [en, ja] = [label.en ?? any, label.ja ?? any].map((text) =>
    text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text,
  );
  return { en: en as string, ja: ja as string };
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
