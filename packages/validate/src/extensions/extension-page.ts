// SPDX-License-Identifier: Apache-2.0
import { type Bilingual, CONTEXT_IRI } from "@jiku/model";
import type { ExtensionMember, ExtensionPackage } from "./extension-package.js";
import { extensionTerms } from "./extension-terms.js";

const WORDS = {
  declare: { en: "Declare it in the document", ja: "文書での宣言" },
  definitions: { en: "Definitions", ja: "定義" },
  examples: { en: "Examples", ja: "例" },
  key: { en: "Key", ja: "鍵" },
  meaning: { en: "Meaning", ja: "意味" },
  namespace: { en: "Namespace", ja: "名前空間" },
  on: { en: "Stands on", ja: "置けるクラス" },
  prefix: { en: "Prefix", ja: "接頭辞" },
  schema: { en: "Schema", ja: "スキーマ" },
  term: { en: "Term", ja: "語彙" },
  version: { en: "Version", ja: "版" },
} as const satisfies Readonly<Record<string, Bilingual>>;

type Language = keyof Bilingual;

/** The page of an extension package in one language, as Markdown; texts of the author are escaped. */
export function extensionPage(extension: ExtensionPackage, language: Language): string {
  const { prefix, namespace, title, description, version, members, definitions } = extension;
  const word = (key: keyof typeof WORDS) => WORDS[key][language];
  const rows = [...members.values()].map(
    (one) =>
      `| [${code(one.key)}](#${one.local.toLowerCase()}) | ${one.on.map(code).join(" ")} | ${text(one.title[language])} |`,
  );
  const facts = [
    `- ${word("prefix")}: ${code(prefix)}`,
    `- ${word("namespace")}: ${code(namespace)}`,
    ...(version === undefined ? [] : [`- ${word("version")}: ${text(version)}`]),
  ];
  const parts = [
    `# ${text(title[language])} {#${prefix}}`,
    ...(description === undefined ? [] : [text(description[language])]),
    facts.join("\n"),
    `${word("declare")}:`,
    fence({ "@context": [CONTEXT_IRI, { [prefix]: namespace }] }),
    [`| ${word("key")} | ${word("on")} | ${word("meaning")} |`, "|---|---|---|", ...rows].join("\n"),
    ...[...members.values()].map((member) => memberPart(member, extension, language)),
    ...(Object.keys(definitions).length === 0 ? [] : [`## ${word("definitions")} {#definitions}`, fence(definitions)]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function memberPart(member: ExtensionMember, extension: ExtensionPackage, language: Language): string {
  const word = (key: keyof typeof WORDS) => WORDS[key][language];
  const term = extensionTerms(extension).find(({ key }) => key === member.key);
  const type = term?.type === undefined ? "" : ` (${code(term.type)})`;
  return [
    `## ${text(member.title[language])} ${code(member.key)} {#${member.local.toLowerCase()}}`,
    text(member.description[language]),
    `- ${word("on")}: ${member.on.map(code).join(", ")}\n- ${word("term")}: ${code(member.term)}${type}`,
    ...(member.schema === undefined ? [] : [`${word("schema")}:`, fence(member.schema)]),
    ...(member.examples.length === 0
      ? []
      : [`${word("examples")}:`, fence(member.examples.length === 1 ? member.examples[0] : member.examples)]),
  ].join("\n\n");
}

/** One line in which nothing is markup. */
function text(value: string): string {
  return value.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>()#+|~!&-]/g, (character) => `\\${character}`);
}

function code(value: string): string {
  return `\`${value.replace(/[`|\s]/g, "")}\``;
}

/** Data as a block; no line of it can end the block, since JSON escapes line breaks and each line begins with white space, a bracket or a quotation mark. */
function fence(value: unknown): string {
  return `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;
}
