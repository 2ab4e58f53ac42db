// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "./finding.js";

const LONGEST = 80;

/**
 * Fills the `{name}` placeholders of a text in both languages. Values are shown as written and cut at 80 characters; the
 * texts of a list are quoted in the way of each language; a value given in both languages is shown in each. A
 * placeholder without value stays.
 */
export function fillIn(text: Bilingual, values: Readonly<Record<string, unknown>>): Bilingual {
  return { en: fill(text.en, values, "en"), ja: fill(text.ja, values, "ja") };
}

type Language = keyof Bilingual;

function fill(template: string, values: Readonly<Record<string, unknown>>, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? show(values[name], language) : whole,
  );
}

function show(value: unknown, language: Language): string {
  if (value === undefined) return "–";
  if (typeof value === "string") return cut(value);
  if (Array.isArray(value)) return cut(list(value, language));
  if (isBilingual(value)) return cut(value[language]);
  return cut(JSON.stringify(value) ?? String(value));
}

function list(items: readonly unknown[], language: Language): string {
  if (!items.every((item) => typeof item === "string"))
    return items
      .map((item) => (typeof item === "string" ? item : JSON.stringify(item)))
      .join(language === "en" ? ", " : "、");
  return language === "en"
    ? items.map((item) => (item === "…" ? item : `"${item}"`)).join(", ")
    : items.map((item) => (item === "…" ? item : `「${item}」`)).join("");
}

function isBilingual(value: unknown): value is Bilingual {
  return (
    typeof value === "object" && value !== null && "en" in value && "ja" in value && Object.keys(value).length === 2
  );
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const characters = [...text];
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join("")}…`;
}
