// SPDX-License-Identifier: Apache-2.0
import type { Language } from "./page.js";

const TEXTS = {
  title: { en: "Jiku specification", ja: "Jiku仕様" },
  skip: { en: "Skip to the text", ja: "本文へ移る" },
  search: { en: "Search", ja: "検索" },
  searchHint: { en: "class, member, rule, code …", ja: "クラス、項目、規則、コード …" },
  noResult: { en: "Nothing found.", ja: "見つからない。" },
  theme: { en: "Dark or light", ja: "明暗の切替" },
  menu: { en: "Contents", ja: "目次" },
  onThisPage: { en: "On this page", ja: "このページ" },
  chapters: { en: "Specification", ja: "仕様" },
  areas: { en: "Model", ja: "モデル" },
  rules: { en: "Rules", ja: "規則" },
  annexes: { en: "Annexes", ja: "附属書" },
  packages: { en: "Packages", ja: "パッケージ" },
  doors: { en: "What they give out", ja: "公開する名前" },
  tools: { en: "Try it", ja: "試す" },
  playground: { en: "Playground", ja: "プレイグラウンド" },
  single: { en: "All on one page", ja: "全体を1ページで" },
  pdf: { en: "PDF", ja: "PDF" },
  report: { en: "Report a problem", ja: "問題を報告する" },
  copy: { en: "Copy the link to this place", ja: "この場所へのリンクを写す" },
  copied: { en: "Copied", ja: "写した" },
  normative: { en: "The English text is normative.", ja: "規範となるのは英語の本文である。日本語の本文は参考である。" },
  other: { en: "日本語", ja: "English" },
  since: { en: "Changed since", ja: "次の版からの変更:" },
  notFound: { en: "There is no such page.", ja: "そのページはない。" },
} as const;

export type TextName = keyof typeof TEXTS;

/** A word of the site's own, in the language of the page. */
export function text(name: TextName, language: Language): string {
  return TEXTS[name][language];
}
