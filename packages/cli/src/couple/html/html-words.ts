// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import { wordsOf } from "@jiku/views";

const words = {
  page: { en: "Coupling report", ja: "結合の報告" },
  overall: { en: "Verdict", ja: "判定" },
  graph: { en: "Graph", ja: "構成図" },
  chart: { en: "Scales in space and time", ja: "空間と時間の尺度" },
  table: { en: "Connections", ja: "接続" },
  connection: { en: "connection", ja: "接続" },
  verdict: { en: "verdict", ja: "判定" },
  facet: { en: "facet", ja: "面" },
  code: { en: "code", ja: "コード" },
  message: { en: "message", ja: "内容" },
  mediators: { en: "steps in between", ja: "仲介の手順" },
  noMediators: { en: "none", ja: "なし" },
  fits: { en: "Compatible as they are: {facets}.", ja: "そのまま合う面: {facets}。" },
  noFacets: { en: "Nothing could be compared.", ja: "比べられるものがなかった。" },
  cut: {
    en: "{shown} of {all} connections are listed, the worst first; jiku couple --format json gives all.",
    ja: "接続{all}本のうち{shown}本を、判定の悪いものから載せた。全件はjiku couple --format jsonで得られる。",
  },
  cutRanked: {
    en: "{shown} of {all} pairings are listed, the best first; jiku couple --format json gives all.",
    ja: "組み合わせ{all}通りのうち{shown}通りを、良いものから載せた。全件はjiku couple --format jsonで得られる。",
  },
  noConnections: { en: "There is no connection.", ja: "接続がない。" },
  findings: { en: "Findings", ja: "指摘" },
  noFindings: { en: "None beside those on connections.", ja: "接続ごとの指摘のほかにはない。" },
  fix: { en: "Do: {fix}", ja: "対応: {fix}" },
  notChecked: { en: "Not checked", ja: "検査していない事柄" },
  error: { en: "error", ja: "エラー" },
  warning: { en: "warning", ja: "警告" },
  info: { en: "info", ja: "情報" },
  stopped: { en: "Nothing was judged: {reason}", ja: "判定していない: {reason}" },
  more: { en: "and {count} more", ja: "ほか{count}件" },
  key: { en: "Key", ja: "凡例" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the page of `jiku couple --html` says itself, beside its pictures. */
export const { said, worded } = wordsOf(words);
