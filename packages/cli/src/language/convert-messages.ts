// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";

/** What `jiku convert` and `jiku query` say themselves. */
export const convertMessages = {
  // refused before anything is read
  missingTo: { en: "convert needs --to FORMAT ({allowed})", ja: "convertには--to 形式が要る({allowed})" },
  badTarget: { en: '{flag}: "{value}" is none of {allowed}', ja: "{flag}:「{value}」は{allowed}のいずれでもない" },
  outExists: {
    en: '"{path}" is there already; --force replaces it',
    ja: "「{path}」は既にある。--forceで置き換える",
  },
  otherFolder: {
    en: '"{path}" is no folder of {to}; --force does not replace it',
    ja: "「{path}」は{to}のフォルダーではないので、--forceでも置き換えない",
  },
  folderOut: {
    en: "--to {to} writes a folder; name it with -o DIR",
    ja: "--to {to}はフォルダーに書く。-o フォルダーで名前を渡す",
  },
  sameOut: { en: '-o and --losses both name "{path}"', ja: "-oと--lossesが同じ「{path}」を指す" },
  enrichRdf: {
    en: "--enrich: {to} holds the records as they are; use ttl, trig, nq or nt",
    ja: "--enrich: {to}は記録をそのまま収める。ttl、trig、nq、ntのいずれかを使う",
  },
  prefixTwice: {
    en: '"{prefix}" stands for {one} in "{file}" and for {other} in "{otherFile}"; convert them one by one',
    ja: "「{prefix}」は「{file}」で{one}、「{otherFile}」で{other}を表す。1つずつ変換する",
  },
  encoderRefused: {
    en: "the writer of {to} refused the resources",
    ja: "{to}の書き出し器が資源を受け付けなかった",
  },

  // findings
  notRdfMessage: {
    en: '"{value}" cannot be written as RDF: {reason}.',
    ja: "「{value}」はRDFに書けない({reason})。",
  },
  notRdfFix: { en: "Correct the value, then convert again.", ja: "値を直してから変換する。" },
  faultPrefix: { en: "its prefix is not declared", ja: "接頭辞が宣言されていない" },
  faultNamespace: {
    en: "it is a prefix that means something else, or its namespace does not end in / or #",
    ja: "別の意味を持つ接頭辞であるか、名前空間が/や#で終わっていない",
  },
  faultHiddenPrefix: {
    en: "its prefix is also the name of a member, which hides it from JSON-LD",
    ja: "接頭辞が項目名と同じで、JSON-LDから見えなくなる",
  },
  faultNumber: { en: "it is no finite number", ja: "有限の数ではない" },
  faultType: { en: "it is not of the type of this member", ja: "この項目の型ではない" },
  faultClass: { en: "it is no class of the model", ja: "モデルのクラスではない" },
  faultKey: { en: "the key has a meaning of its own in JSON-LD", ja: "鍵がJSON-LDで別の意味を持つ" },
  faultDepth: { en: "it is nested too deeply", ja: "入れ子が深すぎる" },
  faultContext: { en: "it is not the published context with prefixes", ja: "公開された文脈と接頭辞の組ではない" },
  faultIri: { en: "it is no IRI", ja: "IRIではない" },
  faultLanguage: { en: "it is no language tag", ja: "言語タグではない" },
  faultSurrogate: {
    en: "it holds half of a surrogate pair, which is no character",
    ja: "サロゲートの片割れがあり、文字にならない",
  },
  sameIdMessage: {
    en: '"{id}" is the id of another resource in an earlier input, with other content.',
    ja: "「{id}」は、先の入力にある別の内容の資源のidでもある。",
  },
  sameIdFix: {
    en: "Convert the inputs one by one, or make the two resources one.",
    ja: "入力を1つずつ変換するか、2つの資源を1つにする。",
  },

  // outcome
  standardOutput: { en: "standard output", ja: "標準出力" },
  fromFiles: { en: "{resources} of {files}", ja: "{files}の{resources}" },
  labelConverted: { en: "converted", ja: "変換" },
  labelLostReading: { en: "lost in reading", ja: "読み取りで失ったもの" },
  labelLostWriting: { en: "lost in writing", ja: "書き出しで失ったもの" },
  labelUnread: { en: "not read", ja: "読んでいないもの" },
  labelWarnings: { en: "warnings", ja: "警告" },
  labelLeftOut: { en: "left out", ja: "除いたもの" },
  moreLosses: { en: "{count} more", ja: "ほか{count}件" },
  dropped: { en: "dropped", ja: "脱落" },
  rounded: { en: "rounded", ja: "丸め" },
  widened: { en: "widened", ja: "拡大" },
  merged: { en: "merged", ja: "統合" },
  defaulted: { en: "defaulted", ja: "既定値化" },
  reordered: { en: "reordered", ja: "並べ替え" },
  inSidecar: { en: "kept beside", ja: "別に保持" },
  seeValidate: {
    en: "{count} about the inputs; jiku validate shows them",
    ja: "入力について{count}件。jiku validateで見る",
  },
  faultyLeftOut: {
    en: "what has the errors above (--partial)",
    ja: "上のエラーがあるもの(--partial)",
  },
  nothingConverted: {
    en: "nothing written: {errors} errors stand above; --partial writes the rest",
    ja: "書き込みなし。上のエラー{errors}件による。--partialで残りを書く",
  },
  nothingConvertedOne: {
    en: "nothing written: one error stands above; --partial writes the rest",
    ja: "書き込みなし。上のエラー1件による。--partialで残りを書く",
  },
  noMemory: {
    en: "the conversion needs more memory than --max-memory allows ({limit} MiB)",
    ja: "変換に要るメモリーが--max-memoryの上限({limit} MiB)を超える",
  },

  // query
  missingSparql: { en: "query needs --sparql FILE", ja: "queryには--sparql ファイルが要る" },
  noQuery: {
    en: '"{path}" holds no SELECT, ASK, CONSTRUCT or DESCRIBE',
    ja: "「{path}」にSELECT、ASK、CONSTRUCT、DESCRIBEのいずれもない",
  },
  cannotReadQuery: { en: 'cannot read "{path}": {reason}', ja: "「{path}」を読めない({reason})" },
  queryNotUtf8: { en: 'cannot read "{path}": it is not UTF-8', ja: "「{path}」を読めない(UTF-8ではない)" },
  queryTooLarge: { en: '"{path}" is larger than 1 MiB', ja: "「{path}」は1 MiBより大きい" },
  queryFailed: { en: '"{path}": {reason}', ja: "「{path}」: {reason}" },
  noEngine: {
    en: "query needs the package oxigraph 0.5; install it with: npm install oxigraph@0.5.11",
    ja: "queryにはパッケージoxigraph 0.5が要る。npm install oxigraph@0.5.11 で導入する",
  },
  serviceRefused: {
    en: '"{path}": SERVICE would ask another machine; nothing is fetched',
    ja: "「{path}」: SERVICEは他の計算機に問い合わせる句である。ここでは何も取得しない",
  },
  notInFormat: {
    en: "--format {format}: the answer is {answer}; use {allowed}",
    ja: "--format {format}: 答えは{answer}である。{allowed}を使う",
  },
  answerTable: { en: "a table", ja: "表" },
  answerTruth: { en: "true or false", ja: "真偽" },
  answerGraph: { en: "a graph", ja: "グラフ" },
  storeTooLarge: {
    en: "a query holds all in memory, here about {need} MiB ({size} MiB of N-Quads); --max-memory allows {limit} MiB",
    ja: "問い合わせはすべてをメモリーに置く。ここでは約{need} MiB(N-Quadsで{size} MiB)で、--max-memoryの上限は{limit} MiBである",
  },
  storeFull: {
    en: "the query ran out of memory; load the output of jiku convert --to nq --enrich into a triple store",
    ja: "問い合わせのメモリーが尽きた。jiku convert --to nq --enrich の出力をトリプルストアに入れる",
  },
  noAnswer: {
    en: "nothing asked: {errors} errors stand above; --partial asks the rest",
    ja: "問い合わせていない。上のエラー{errors}件による。--partialで残りに問い合わせる",
  },
  noAnswerOne: {
    en: "nothing asked: one error stands above; --partial asks the rest",
    ja: "問い合わせていない。上のエラー1件による。--partialで残りに問い合わせる",
  },
  rows: { en: "{count} rows", ja: "{count}行" },
  oneRow: { en: "1 row", ja: "1行" },
  noRows: { en: "no rows", ja: "0行" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ConvertMessageKey = keyof typeof convertMessages;
