// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";

/** What `jiku couple` says itself. */
export const coupleMessages = {
  needsOneOrTwo: {
    en: "couple needs a COMPOSITION, or a SOURCE and a TARGET",
    ja: "coupleには構成を1つ、または出し側と受け側の2つを渡す",
  },
  noComposition: { en: '"{path}" holds no composition', ja: "「{path}」に構成(Composition)がない" },
  severalCompositions: {
    en: '"{path}" holds several compositions; name one: {ids}',
    ja: "「{path}」に構成が複数ある。「パス#id」で1つ選ぶ({ids})",
  },
  noSource: {
    en: '"{path}" holds nothing that gives values (an output, a variable, an observation)',
    ja: "「{path}」に値を出すもの(出力、変数、観測)がない",
  },
  noTarget: {
    en: '"{path}" holds nothing that takes values (an input or a parameter)',
    ja: "「{path}」に値を受けるもの(入力、パラメータ)がない",
  },
  unknownEnd: {
    en: '"{path}" has no "{selector}"; it has: {ends}',
    ja: "「{path}」に「{selector}」がない。あるのは{ends}",
  },
  notPair: {
    en: '"{path}": `pair` needs a `source` and a `target`',
    ja: "「{path}」の`pair`に`source`と`target`が要る",
  },
  notPairOnStdin: {
    en: "standard input holds no pair document; name a file for anything else",
    ja: "標準入力に対の文書(pair)がない。ほかのものはファイルで渡す",
  },
  compatible: { en: "compatible", ja: "そのままつながる" },
  mediatedExact: { en: "mediated, exact", ja: "厳密な仲介でつながる" },
  mediatedLossy: { en: "mediated, lossy", ja: "損失のある仲介でつながる" },
  undetermined: { en: "undetermined", ja: "判定できない" },
  incompatible: { en: "incompatible", ja: "つながらない" },
  labelVerdict: { en: "verdict", ja: "判定" },
  labelBest: { en: "best pairing", ja: "最良の組" },
  labelConnections: { en: "connections", ja: "接続" },
  labelSteps: { en: "steps", ja: "手順" },
  labelNotChecked: { en: "not checked", ja: "未検査" },
  labelDo: { en: "Do:", ja: "対応:" },
  counted: {
    en: "compatible {compatible} · exact {mediatedExact} · lossy {mediatedLossy} · undetermined {undetermined} · incompatible {incompatible}",
    ja: "そのまま{compatible}本 · 厳密{mediatedExact}本 · 損失{mediatedLossy}本 · 判定不能{undetermined}本 · 不可{incompatible}本",
  },
  noConnections: { en: "no connection", ja: "接続なし" },
  folded: {
    en: '{count} more, from "{id}" on (--verbose shows all)',
    ja: "ほか{count}本、「{id}」から先(--verboseですべて表示)",
  },
  exit: { en: "exit {code}", ja: "終了コード{code}" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type CoupleMessageKey = keyof typeof coupleMessages;
