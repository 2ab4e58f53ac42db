// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "../../ir/ir.js";

export type Language = "en" | "ja";
export const LANGUAGES: readonly Language[] = ["en", "ja"];

/** Headings and labels of the generated pages. */
const WORDS = {
  adapter: { en: "Adapter", ja: "アダプタ" },
  adapters: { en: "Formats and adapters", ja: "形式とアダプタ" },
  adaptersIntro: {
    en: "What the adapters of this repository read and write, and the conformance classes in which CI certifies them.",
    ja: "このリポジトリのアダプタが読み書きする形式と、CIで認証している適合クラスである。",
  },
  allowed: { en: "What the schema fixes", ja: "スキーマが定めること" },
  area: { en: "Area", ja: "領域" },
  base: { en: "base", ja: "基底" },
  bytes: { en: "bytes", ja: "バイト列" },
  card: { en: "Card.", ja: "個数" },
  class: { en: "class", ja: "クラス" },
  closedSet: { en: "closed set", ja: "閉集合" },
  classes: { en: "Certified classes", ja: "認証したクラス" },
  code: { en: "Code", ja: "コード" },
  common: { en: "Members of every variant", ja: "どの変種にもある項目" },
  counterexamples: { en: "Found in", ja: "検出例" },
  diagram: { en: "Diagram of the area", ja: "領域の図" },
  directions: { en: "Directions", ja: "方向" },
  document: { en: "document", ja: "文書" },
  enumerations: { en: "Enumerations", ja: "列挙" },
  examples: { en: "Examples", ja: "例" },
  extension: { en: "Prefixed extension keys are legal.", ja: "接頭辞付きの拡張鍵を書ける。" },
  findingAt: { en: "The finding points to", ja: "指摘が指す場所" },
  firesOn: { en: "Fires on (documents)", ja: "検出した文書" },
  firesByBytes: { en: "native bytes, in tests", ja: "元ファイルのバイト列(試験)" },
  firesByFiles: { en: "other files, in tests", ja: "他種のファイル(試験)" },
  firesLater: { en: "a document that waits for a later area", ja: "後の領域を待つ文書" },
  firesByImplementations: { en: "implementations, in tests", ja: "実装(試験)" },
  format: { en: "Format", ja: "形式" },
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
  pack: { en: "pack", ja: "パック" },
  primitives: { en: "Primitives", ja: "基本型" },
  requirement: { en: "Requirement", ja: "要求" },
  rules: { en: "Rules", ja: "規則" },
  rulesTable: { en: "All codes and their evidence", ja: "全コードと証拠" },
  rulesTableIntro: {
    en: "Every code that a report may hold. **Fires on** lists the documents with this one fault; on no other document of the evidence, and on no valid example, does the code appear, in the strictest profile either. **Silent on** counts the valid examples that hold a place where the code was seen to fire (*examples*), and those places (*values*). A test of package validate compares both columns with what the engine does. Severity in the order of the profiles: E error, W warning, i information, – off.",
    ja: "報告に現れうるコードの一覧である。「検出した文書」は、その誤りを1つだけ持つ文書を挙げる。最も厳しいプロファイルでも、他の証拠文書や正しい例にこのコードは現れない。「沈黙した例」は、そのコードが検出されたのと同じ種類の場所を持つ正しい例の数(例)と、その場所の数(値)である。両方の列は、検証器の実際の動きと試験で照合している。重さはプロファイルの順で、Eは誤り、Wは警告、iは情報、–は対象外である。",
  },
  run: { en: "run", ja: "実行" },
  schema: { en: "Schema", ja: "スキーマ" },
  severity: { en: "Severity", ja: "重さ" },
  silentOn: { en: "Silent on", ja: "沈黙した例" },
  silentCount: { en: "{examples} examples, {values} values", ja: "例{examples}、値{values}" },
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
  unused: { en: "no schema uses the keyword", ja: "この語を使うスキーマがない" },
  versions: { en: "Versions", ja: "版" },
  why: { en: "Why", ja: "理由" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Word = keyof typeof WORDS;

/** A heading or label in one language. */
export function word(key: Word, language: Language): string {
  return WORDS[key][language];
}
