// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import type { ClassVerdict, Verdict } from "../verdict.js";

/** What the report page says itself. */
export const htmlTexts = {
  title: { en: "Conformance report", ja: "適合性の報告" },
  allPassed: { en: "Every class that was judged passes.", ja: "判定したクラスはすべて合格した。" },
  notPassed: { en: "Not every class passes:", ja: "合格していないクラスがある:" },
  facts: { en: "What was judged, and by what", ja: "判定の対象と方法" },
  package: { en: "Package", ja: "パッケージ" },
  manifest: { en: "Manifest", ja: "マニフェスト" },
  language: { en: "Language", ja: "言語" },
  suite: { en: "Suite", ja: "検査" },
  requirements: { en: "Requirements", ja: "要求事項" },
  seed: { en: "Seed", ja: "乱数の種" },
  seedPublic: { en: "public, for development", ja: "公開、開発用" },
  seedDrawn: { en: "drawn after the digests were fixed", ja: "要約値が定まった後に引いた" },
  reference: { en: "Other codec", ja: "別の符号器" },
  effort: { en: "Effort", ja: "試行の量" },
  environment: { en: "Environment", ja: "環境" },
  counts: { en: "Counts", ja: "件数" },
  samples: { en: "Samples", ja: "試行" },
  matrix: { en: "Requirements by class", ja: "要求事項とクラス" },
  verdict: { en: "Verdict", ja: "判定" },
  requirement: { en: "Requirement", ja: "要求事項" },
  mutants: { en: "Proved by", ja: "裏付け" },
  failures: { en: "What did not pass", ja: "合格しなかったもの" },
  noFailures: {
    en: "Everything that was judged passed or does not apply.",
    ja: "判定したものはすべて合格したか、該当しない。",
  },
  input: { en: "Smallest input that fails", ja: "失敗する最小の入力" },
  expected: { en: "Expected", ja: "期待" },
  actual: { en: "Found", ja: "実際" },
  why: { en: "Why", ja: "理由" },
  fix: { en: "Fix", ja: "修正" },
  replay: { en: "Again", ja: "再現" },
  blocked: { en: "Says nothing before this passes:", ja: "次が合格するまで判定できない:" },
  notTested: { en: "What is not tested", ja: "試していないもの" },
  notWritten: { en: "Writing in further formats:", ja: "ほかの形式で書くこと:" },
  allTested: { en: "Every requirement of these classes is tested.", ja: "これらのクラスの要求事項はすべて試した。" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The words for the verdict on a case. */
export const verdictTexts: Readonly<Record<Verdict, Bilingual>> = {
  passed: { en: "passed", ja: "合格" },
  failed: { en: "failed", ja: "不合格" },
  "refused-ok": { en: "does not apply", ja: "該当なし" },
  "error-subject": { en: "broke down", ja: "停止" },
  "error-suite": { en: "fault of the suite", ja: "検査側の誤り" },
  inconclusive: { en: "not decided", ja: "判定不能" },
  "known-failure": { en: "known failure", ja: "既知の失敗" },
  "unexpected-pass": { en: "passes unexpectedly", ja: "予期しない合格" },
};

/** The words for the verdict on a class. */
export const classVerdictTexts: Readonly<Record<ClassVerdict, Bilingual>> = {
  passed: { en: "passed", ja: "合格" },
  failed: { en: "failed", ja: "不合格" },
  incomplete: { en: "not decided", ja: "判定不能" },
  "not-claimed": { en: "not claimed", ja: "主張なし" },
};
