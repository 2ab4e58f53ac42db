// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import { wordsOf } from "@jiku/views";

const words = {
  page: { en: "Validation report", ja: "検査の報告" },
  clean: { en: "No error was found.", ja: "エラーはない。" },
  failing: { en: "Errors were found.", ja: "エラーがある。" },
  counts: {
    en: "Errors: {errors} · warnings: {warnings} · infos: {infos} · files: {files} · resources: {resources}",
    ja: "エラー{errors}件 · 警告{warnings}件 · 情報{infos}件 · ファイル{files}個 · 資源{resources}件",
  },
  next: {
    en: "With profile {profile}, further errors: {count}.",
    ja: "プロファイル{profile}では、さらにエラーが{count}件ある。",
  },
  ready: { en: "Profile {profile} would find no further error.", ja: "プロファイル{profile}でもエラーは増えない。" },
  omitted: {
    en: "Resources in the pictures: {shown}; not in them, for faults of structure or for their number: {omitted}. All were checked.",
    ja: "図にした資源は{shown}件。ほかの{omitted}件は、構造の誤りまたは件数の多さのため図にない。検査は全件に行った。",
  },
  redacted: {
    en: "Values are left out (--redact), and so are the pictures.",
    ja: "値は省いた(--redact)。図も描いていない。",
  },
  readiness: { en: "Readiness", ja: "準備状況" },
  map: { en: "Map", ja: "地図" },
  timeline: { en: "Timeline", ja: "時間軸" },
  scales: { en: "Scales in space and time", ja: "空間と時間の尺度" },
  graph: { en: "References", ja: "参照" },
  findings: { en: "Findings by rule", ja: "規則ごとの指摘" },
  files: { en: "Files", ja: "ファイル" },
  notChecked: { en: "Not checked", ja: "検査していない事柄" },
  file: { en: "file", ja: "ファイル" },
  format: { en: "format", ja: "形式" },
  profile: { en: "profile", ja: "プロファイル" },
  resources: { en: "resources", ja: "資源" },
  errors: { en: "errors", ja: "エラー" },
  warnings: { en: "warnings", ja: "警告" },
  more: {
    en: "Files not listed: {more}; the counts cover all.",
    ja: "ほかのファイル{more}個は載せていない。件数はすべてを含む。",
  },
  noFile: { en: "There was no file to check.", ja: "検査するファイルがなかった。" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the page of `jiku validate --html` says itself. */
export const { said, worded } = wordsOf(words);
