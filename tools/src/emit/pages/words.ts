// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "../../ir/ir.js";

export type Language = "en" | "ja";
export const LANGUAGES: readonly Language[] = ["en", "ja"];

/** Headings and labels of the generated pages. */
const WORDS = {
  allowed: { en: "What the schema fixes", ja: "スキーマが定めること" },
  area: { en: "Area", ja: "領域" },
  base: { en: "base", ja: "基底" },
  card: { en: "Card.", ja: "個数" },
  class: { en: "class", ja: "クラス" },
  code: { en: "Code", ja: "コード" },
  common: { en: "Members of every variant", ja: "どの変種にもある項目" },
  counterexamples: { en: "Found in", ja: "検出例" },
  document: { en: "document", ja: "文書" },
  enumerations: { en: "Enumerations", ja: "列挙" },
  examples: { en: "Examples", ja: "例" },
  extension: { en: "Prefixed extension keys are legal.", ja: "接頭辞付きの拡張鍵を書ける。" },
  findingAt: { en: "The finding points to", ja: "指摘が指す場所" },
  fix: { en: "Fix", ja: "修正" },
  inherits: { en: "It also has the members of", ja: "次の型の項目も持つ" },
  level: { en: "Level", ja: "水準" },
  meaning: { en: "Meaning", ja: "意味" },
  member: { en: "Member", ja: "項目" },
  members: { en: "Members", ja: "項目" },
  message: { en: "Message", ja: "文言" },
  model: { en: "The model", ja: "モデル" },
  needs: { en: "Needs", ja: "要るもの" },
  noEvidence: {
    en: "It is a rule on implementations; no document shows it.",
    ja: "実装に対する規則であり、これを示す文書はない。",
  },
  none: { en: "none", ja: "なし" },
  origin: { en: "Origin", ja: "典拠" },
  primitives: { en: "Primitives", ja: "基本型" },
  requirement: { en: "Requirement", ja: "要求" },
  rules: { en: "Rules", ja: "規則" },
  schema: { en: "Schema", ja: "スキーマ" },
  severity: { en: "Severity", ja: "重さ" },
  since: { en: "Since", ja: "導入" },
  sitsOn: { en: "Sits on", ja: "対象" },
  sort: { en: "Sort", ja: "種別" },
  stability: { en: "Stability", ja: "安定度" },
  supertypes: { en: "Builds on", ja: "基になる型" },
  tag: { en: "Tag", ja: "種別の項目" },
  term: { en: "Term", ja: "語彙" },
  title: { en: "Title", ja: "名称" },
  type: { en: "Type", ja: "型" },
  union: { en: "tagged union", ja: "種別付きの共用体" },
  value: { en: "value type", ja: "値型" },
  values: { en: "Values", ja: "値" },
  variants: { en: "Variants", ja: "変種" },
  why: { en: "Why", ja: "理由" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Word = keyof typeof WORDS;

/** A heading or label in one language. */
export function word(key: Word, language: Language): string {
  return WORDS[key][language];
}
