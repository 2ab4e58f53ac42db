// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";

/** What `jiku lint` and `jiku diff` say themselves. The words of their rules are in tables of their own. */
export const schemaMessages = {
  noSchemas: {
    en: '"{path}" holds no schemas (schemas/<area>/<name>.schema.json)',
    ja: "「{path}」にスキーマ(schemas/<領域>/<名前>.schema.json)がない",
  },
  cannotRead: { en: 'cannot read "{path}": {reason}', ja: "「{path}」を読めない({reason})" },
  badSource: { en: '{place}: cannot be read at "{found}"', ja: "{place}: 「{found}」で読めなくなった" },
  notUtf8: { en: '"{path}" is not UTF-8', ja: "「{path}」はUTF-8ではない" },

  // diff
  needsTwo: { en: "diff needs two folders: OLD NEW", ja: "diffには旧と新の2つのフォルダーが要る" },
  noChange: { en: "no change", ja: "変更なし" },
  major: { en: "major", ja: "メジャー" },
  minor: { en: "minor", ja: "マイナー" },
  patch: { en: "patch", ja: "パッチ" },
  countedChanges: {
    en: "{major} major · {minor} minor · {patch} patch",
    ja: "メジャー{major}件 · マイナー{minor}件 · パッチ{patch}件",
  },
  labelRequired: { en: "next version", ja: "次の版" },
  requiredMajor: { en: "major: 1.2.3 → 2.0.0", ja: "メジャー版を上げる(1.2.3 → 2.0.0)" },
  requiredMinor: { en: "minor: 1.2.3 → 1.3.0", ja: "マイナー版を上げる(1.2.3 → 1.3.0)" },
  requiredPatch: { en: "patch: 1.2.3 → 1.2.4", ja: "パッチ版を上げる(1.2.3 → 1.2.4)" },
  requiredNone: { en: "the same", ja: "そのまま" },
  labelConcerns: { en: "concerns", ja: "対象" },
  writer: { en: "writer", ja: "書き手" },
  reader: { en: "reader", ja: "読み手" },
  semantic: { en: "meaning", ja: "意味" },
  types: { en: "types", ja: "型" },
  conformance: { en: "conformance", ja: "適合" },
  labelCompared: { en: "compared", ja: "比較済み" },
  comparedCounts: {
    en: "schemas {schemas} · rules {rules} · profiles {profiles} · packs {packs}",
    ja: "スキーマ{schemas}件 · 規則{rules}件 · プロファイル{profiles}件 · 参照表{packs}件",
  },
  labelNotCompared: { en: "not compared", ja: "未比較" },
  leftExamples: { en: "examples", ja: "例" },
  leftAlignments: { en: "alignments (*.ttl)", ja: "対応表(*.ttl)" },
  leftPackContents: { en: "contents of packs beyond their digest", ja: "参照表の要約値以外の中身" },
  leftRequirements: {
    en: "requirements on adapters (in one of the two only)",
    ja: "アダプタへの要求(一方にしかない)",
  },
  unresolvedRef: { en: '{place}: "{ref}" leads nowhere', ja: "{place}: 「{ref}」の先がない" },
  labelResult: { en: "result", ja: "結果" },
  labelDo: { en: "Do:", ja: "対応:" },
  alsoIn: { en: "also in {types}", ja: "{types}も同じ" },
  alsoMore: { en: "{types} and {count} more", ja: "{types}ほか{count}件" },
  inOld: { en: "(old)", ja: "(旧)" },
  moreChanges: { en: "×{count} more, first at {place}", ja: "ほか{count}件、最初は{place}" },
  exit: { en: "exit {code}", ja: "終了コード{code}" },

  // lint
  nothingToLint: {
    en: '"{path}" holds no schema (*.schema.json), profile (profiles/*.yaml) or extension (jiku-extension.yaml)',
    ja: "「{path}」にスキーマ(*.schema.json)、プロファイル(profiles/*.yaml)、拡張(jiku-extension.yaml)のいずれもない",
  },
  labelChecked: { en: "checked", ja: "検査済み" },
  lintedCounts: {
    en: "schemas {schemas} · profiles {profiles} · extensions {extensions}",
    ja: "スキーマ{schemas}件 · プロファイル{profiles}件 · 拡張{extensions}件",
  },
  labelNotChecked: { en: "not checked", ja: "未検査" },
  nothing: { en: "nothing", ja: "なし" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type SchemaMessageKey = keyof typeof schemaMessages;
