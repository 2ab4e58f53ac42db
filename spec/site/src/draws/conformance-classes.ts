// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Language } from "../page.js";
import { table } from "./table.js";

interface ConformanceClass {
  readonly name: string;
  readonly needs: readonly string[];
  readonly minimum: readonly string[];
  readonly laws: readonly string[];
}

const HEAD = {
  en: ["Class", "What it promises", "Stands on", "Carries at least", "Requirements"],
  ja: ["クラス", "約束すること", "前提", "最低限保つ概念", "要件"],
};

const PROMISES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  core: {
    en: "reads or refuses every input, the same way each time, and says where a fault is",
    ja: "どの入力も、毎回同じように読むか断り、不備の場所を示す",
  },
  "codec-lossless": {
    en: "what lies in the declared subset comes back as it was",
    ja: "宣言した範囲のデータは元のとおりに戻る",
  },
  "codec-declared-loss": {
    en: "everything that does not come back is reported",
    ja: "戻らないものをすべて報告する",
  },
  space: { en: "keeps places where they are", ja: "場所を保つ" },
  time: { en: "keeps times when they are", ja: "時刻を保つ" },
  quantity: { en: "keeps what numbers mean", ja: "数の意味を保つ" },
  identity: { en: "keeps things and references apart and together", ja: "ものの同一性と参照を保つ" },
  semantic: { en: "keeps the RDF graph", ja: "RDFグラフを保つ" },
  stream: { en: "gives the same however the bytes are cut", ja: "バイト列の区切り方によらない" },
  bounded: { en: "needs memory that does not grow with the input", ja: "メモリが入力の大きさによらない" },
  provenance: { en: "keeps licence and origin", ja: "利用許諾と来歴を保つ" },
  secure: { en: "withstands hostile input", ja: "敵対的な入力に耐える" },
};

/** The classes in which an adapter conforms, with the closed list of requirements of each. @throws for a class without words */
export function conformanceClasses(root: string, language: Language): string {
  const text = readFileSync(join(root, "conformance/classes.yaml"), "utf8");
  const { classes } = parse(text) as { readonly classes: readonly ConformanceClass[] };
  const none = "–";
  const rows = classes.map(({ name, needs, minimum, laws }) => {
    const promise = PROMISES[name]?.[language];
    if (promise === undefined) throw new Error(`conformance class ${name}: no words`);
    return [
      `<a id="class-${name}"></a>\`${name}\``,
      promise,
      needs.length === 0 ? none : needs.map((other) => `[${other}](#class-${other})`).join(", "),
      minimum.length === 0 ? none : minimum.map((concept) => `\`${concept}\``).join(", "),
      laws.map((slug) => `[${slug}](19-annex-a-tests.md#adapter-${slug})`).join(", "),
    ];
  });
  return table(HEAD[language], rows);
}
