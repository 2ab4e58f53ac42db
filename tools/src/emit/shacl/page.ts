// SPDX-License-Identifier: Apache-2.0
import { AREAS } from "../../ir/areas.js";
import type { Bilingual, Ir, Rule } from "../../ir/ir.js";
import { escapeText, heading, table } from "../pages/markdown.js";
import { ruleFile } from "../pages/rule-page.js";
import { type Language, word } from "../pages/words.js";
import { isSaid } from "./said.js";

const TEXTS = {
  title: { en: "Rules in SHACL", ja: "SHACLで表した規則" },
  intro: {
    en: "The file `shapes.ttl` says the structure of the model in SHACL, and every rule that SHACL Core or SHACL-SPARQL can say. A rule that is said in part finds no more than the rule itself; the table names what it leaves to `jiku validate`.",
    ja: "`shapes.ttl`は、モデルの構造と、SHACL CoreまたはSHACL-SPARQLで表せるすべての規則をSHACLで表す。一部だけを表した規則も、規則そのものより多くを検出することはない。表は、`jiku validate`に委ねる部分を示す。",
  },
  figures: {
    en: "Rules said in full: {full}; in part: {part}; not expressible: {none}.",
    ja: "全体を表した規則{full}、一部を表した規則{part}、表せない規則{none}。",
  },
  said: { en: "Said in SHACL", ja: "SHACLで表した規則" },
  how: { en: "By", ja: "手段" },
  part: { en: "Left to the rule", ja: "規則に委ねる部分" },
  not: { en: "Not expressible", ja: "表せない規則" },
  reason: { en: "Reason", ja: "理由" },
  structure: { en: "Structure", ja: "構造" },
  every: { en: "Every resource concerned is reported.", ja: "関係するすべての資源を報告する。" },
} as const satisfies Readonly<Record<string, Bilingual>>;

const MEANS = {
  constraint: { en: "Core", ja: "Core" },
  query: { en: "SPARQL", ja: "SPARQL" },
  references: { en: "Core, one shape a reference", ja: "Core、参照ごとのシェイプ" },
  components: { en: "Core, constraint components", ja: "Core、制約部品" },
  none: { en: "–", ja: "–" },
} as const satisfies Readonly<Record<string, Bilingual>>;

function link(rule: Rule): string {
  return `[${rule.code}](rules/${ruleFile(rule)})`;
}

function partText({ shacl }: Rule, language: Language): string {
  if (shacl === undefined || shacl.kind === "none") return "";
  const every = "every" in shacl && shacl.every === true ? [TEXTS.every[language]] : [];
  return [...(shacl.part === undefined ? [] : [escapeText(shacl.part[language])]), ...every].join(" ");
}

function saidTable(rules: readonly Rule[], language: Language): string {
  return table(
    [word("code", language), word("title", language), TEXTS.how[language], TEXTS.part[language]],
    rules.map((rule) => [
      link(rule),
      escapeText(rule.title[language]),
      MEANS[rule.shacl?.kind ?? "none"][language],
      partText(rule, language) || "–",
    ]),
  );
}

function notTable(rules: readonly Rule[], language: Language): string {
  return table(
    [word("code", language), word("title", language), TEXTS.reason[language]],
    rules.map((rule) => [
      link(rule),
      escapeText(rule.title[language]),
      rule.shacl?.kind === "none" ? escapeText(rule.shacl.reason[language]) : "–",
    ]),
  );
}

/** The page that lists what SHACL says of the rules, and what it cannot say and why; the same anchors in both languages. */
export function shaclPage(ir: Ir, language: Language): string {
  const rules = ir.rules.filter(({ area }) => (AREAS as readonly string[]).includes(area));
  const structure = ir.rules.filter(({ area }) => area === "schema");
  const [said, not] = [rules.filter(isSaid), rules.filter((rule) => rule.shacl?.kind === "none")];
  const part = said.filter(({ shacl }) => shacl?.kind !== "none" && shacl?.part !== undefined);
  const figures = TEXTS.figures[language]
    .replace("{full}", String(said.length - part.length))
    .replace("{part}", String(part.length))
    .replace("{none}", String(not.length));
  return [
    heading(1, TEXTS.title[language], "shacl"),
    `${TEXTS.intro[language]}\n`,
    `${figures}\n`,
    heading(2, TEXTS.said[language], "said"),
    saidTable(said, language),
    heading(2, TEXTS.not[language], "not-expressible"),
    notTable(not, language),
    heading(2, TEXTS.structure[language], "structure"),
    saidTable(structure.filter(isSaid), language),
    notTable(
      structure.filter((rule) => !isSaid(rule)),
      language,
    ),
  ].join("\n");
}
