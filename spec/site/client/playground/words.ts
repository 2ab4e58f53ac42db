// SPDX-License-Identifier: Apache-2.0

const WORDS = {
  waiting: { en: "Checking …", ja: "検査中…" },
  none: { en: "No finding.", ja: "指摘はない。" },
  summary: {
    en: "{format} · {resources} resources · {errors} errors, {warnings} warnings, {infos} notes",
    ja: "{format} · 資源{resources}件 · エラー{errors}件、警告{warnings}件、情報{infos}件",
  },
  more: {
    en: "{count} further findings are counted and not listed.",
    ja: "ほかの指摘{count}件は数えただけで、載せていない。",
  },
  error: { en: "error", ja: "エラー" },
  warning: { en: "warning", ja: "警告" },
  info: { en: "note", ja: "情報" },
  fix: { en: "Fix: {fix}", ja: "修正: {fix}" },
  jump: { en: "Go to line {line}", ja: "{line}行目へ" },
  apply: { en: "Apply the fix", ja: "修正する" },
  unknown: {
    en: "No adapter knows this content, and it is not Jiku JSON.",
    ja: "どのアダプタもこの内容を知らず、JikuのJSONでもない。",
  },
  tie: { en: "Several formats fit equally: {detail}.", ja: "同じ確かさで複数の形式に当てはまる: {detail}。" },
  failed: { en: "The check stopped: {detail}", ja: "検査が止まった: {detail}" },
  cancelled: { en: "Cancelled.", ja: "取り消した。" },
  large: {
    en: "{name}: {size} MB, judged but too large to show here.",
    ja: "{name}: {size} MB。検査はしたが、大きいのでここには表示しない。",
  },
  binary: {
    en: "{name}: judged; it is no text, so it is not shown here.",
    ja: "{name}: 検査した。文字ではないので、ここには表示しない。",
  },
  shared: {
    en: "The link is in the address bar and in the clipboard.",
    ja: "リンクをアドレス欄とクリップボードに入れた。",
  },
  unshared: { en: "Too large for a link. Export the report instead.", ja: "リンクには大きすぎる。報告を書き出す。" },
  unchecked: { en: "Not checked: {count}", ja: "検査していない事柄: {count}件" },
  noComposition: {
    en: "There is no composition here: nothing joins components.",
    ja: "構成(Composition)がなく、結ばれた構成要素がない。",
  },
  noTurtle: { en: "Nothing here can be said in RDF.", ja: "RDFで言えるものがない。" },
} as const;

export type Word = keyof typeof WORDS;

const language = document.documentElement.lang === "ja" ? "ja" : "en";

/** A text of the playground in the language of the page. */
export function say(word: Word, values: Readonly<Record<string, string | number>> = {}): string {
  return WORDS[word][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

/** One of the two languages of a text. */
export function inLanguage(text: { readonly en: string; readonly ja: string }): string {
  return text[language];
}
