// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import { wordsOf } from "../text/words-of.js";

const words = {
  compatible: { en: "compatible", ja: "そのまま" },
  mediatedExact: { en: "mediated, exact", ja: "厳密な仲介" },
  mediatedLossy: { en: "mediated, lossy", ja: "損失のある仲介" },
  undetermined: { en: "undetermined", ja: "判定できない" },
  incompatible: { en: "incompatible", ja: "つながらない" },
  graphTitle: { en: "Graph of components and connections", ja: "構成要素と接続の図" },
  graphDesc: {
    en: "{components} components and {connections} connections. Each connection is told in the table below.",
    ja: "構成要素{components}個、接続{connections}本。各接続の内容は下の表にある。",
  },
  noGraph: { en: "There is nothing to draw.", ja: "描くものがない。" },
  condensed: {
    en: "Condensed view: {shown} of {all} components and {drawn} of {edges} connections are drawn, the worst verdicts first. Counts and the verdict cover all of them.",
    ja: "簡略表示。構成要素{all}個のうち{shown}個、接続{edges}本のうち{drawn}本を、判定の悪いものから描いた。本数と判定はすべてを対象とする。",
  },
  rankedEdges: {
    en: "{drawn} of {edges} pairings are drawn, the best first; incompatible ones stand in the table only.",
    ja: "組み合わせ{edges}通りのうち{drawn}通りを、良いものから描いた。つながらないものは表だけに載せた。",
  },
  missing: { en: "not found", ja: "見つからない" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the graph of a coupling says itself, and the words of the verdicts. */
export const { said, worded } = wordsOf(words);
