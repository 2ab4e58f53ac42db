// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES, type Language, type Page } from "./page.js";

interface Text {
  readonly "@value": string;
  readonly "@language": string;
}

interface Term {
  readonly "@id": string;
  readonly "@type"?: string | readonly string[];
  readonly "rdfs:label"?: readonly Text[];
  readonly "skos:prefLabel"?: readonly Text[];
  readonly "skos:definition"?: readonly Text[];
}

const TITLE = { en: "Vocabulary", ja: "語彙" };
const HEAD = { en: "| Term | Kind | Label | Meaning |", ja: "| 語 | 種別 | ラベル | 意味 |" };
const KINDS: readonly (readonly [string, Readonly<Record<Language, string>>])[] = [
  ["owl:Class", { en: "class", ja: "クラス" }],
  ["skos:ConceptScheme", { en: "scheme", ja: "体系" }],
  ["skos:Concept", { en: "concept", ja: "概念" }],
  ["owl:ObjectProperty", { en: "property", ja: "プロパティ" }],
  ["owl:DatatypeProperty", { en: "property", ja: "プロパティ" }],
  ["rdf:Property", { en: "property", ja: "プロパティ" }],
];

/** One page a language on which every term of the namespace `jk:` has its anchor: what `https://w3id.org/jiku/ns#term` shows. */
export function termsPages(root: string): readonly Page[] {
  const text = readFileSync(join(root, "spec/gen/vocabulary.jsonld"), "utf8");
  const terms = (JSON.parse(text) as { readonly "@graph": readonly Term[] })["@graph"];
  const mine = terms.filter((term) => term["@id"].startsWith("jk:") && kindOf(term, "en") !== "");
  return LANGUAGES.map((language) => ({
    language,
    address: "model/terms",
    part: "report" as const,
    markdown: [
      `# ${TITLE[language]} {#terms}`,
      "",
      HEAD[language],
      "|---|---|---|---|",
      ...mine.map((term) => row(root, term, language)),
    ].join("\n"),
    file: `spec/gen/${language}/terms.md`,
  }));
}

function row(root: string, term: Term, language: Language): string {
  const name = term["@id"].slice("jk:".length);
  const label = inLanguage(term["rdfs:label"] ?? term["skos:prefLabel"], language);
  const meaning = inLanguage(term["skos:definition"], language);
  const file = `${name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase()}.md`;
  const hasPage = /^[A-Z]/.test(name) && existsSync(join(root, `spec/gen/${language}/${file}`));
  const shown = hasPage ? `[\`${name}\`](${file})` : `\`${name}\``;
  return `| <a id="${name}"></a>${shown} | ${kindOf(term, language)} | ${cell(label)} | ${cell(meaning)} |`;
}

function kindOf(term: Term, language: Language): string {
  const types = [term["@type"] ?? []].flat();
  return KINDS.find(([type]) => types.includes(type))?.[1][language] ?? "";
}

function inLanguage(texts: readonly Text[] | undefined, language: Language): string {
  return [texts ?? []].flat().find((text) => text["@language"] === language)?.["@value"] ?? "";
}

function cell(value: string): string {
  return value.replaceAll("|", "\\|").replaceAll("\n", " ");
}
