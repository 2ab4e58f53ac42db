// SPDX-License-Identifier: Apache-2.0
import type { Rule, Wording } from "../../ir/ir.js";
import { kebabCase } from "../../ir/names.js";
import { code, escapeText, fence, heading, table } from "./markdown.js";
import type { PageContext } from "./type-page.js";
import { type Language, word } from "./words.js";

/** File name of a rule's page. */
export function ruleFile(rule: Rule): string {
  return `${rule.code.replace("/", "-")}.md`;
}

function wordingText(wording: Wording, language: Language): string {
  return `- ${word("message", language)}: ${escapeText(wording.message[language])}\n- ${word("fix", language)}: ${escapeText(wording.fix[language])}\n`;
}

function sitesText(rule: Rule, { sites }: PageContext, language: Language): string {
  const names = sites.get(rule.code) ?? [];
  if (names.length === 0) return "";
  return `- ${word("sitsOn", language)}: ${names.map((name) => `[${name}](../${kebabCase(name)}.md)`).join(", ")}\n`;
}

function evidenceText(rule: Rule, { ir, tree }: PageContext, language: Language): readonly string[] {
  const found = ir.counterexamples.filter((item) => item.code === rule.code);
  if (found.length === 0) return rule.onImplementations ? [`${word("noEvidence", language)}\n`] : [];
  const parts = found.flatMap((item) => {
    const text = tree.get(item.file);
    return [
      `${escapeText(item.caption[language])} ${code(item.path)}\n`,
      ...(text === undefined ? [] : [fence("json", text)]),
    ];
  });
  return [heading(2, word("counterexamples", language), "counterexamples"), ...parts];
}

/** The page of one requirement in one language. */
export function rulePage(rule: Rule, context: PageContext, language: Language): string {
  const { profiles } = context.ir;
  const cases = Object.entries(rule.cases).map(
    ([name, wording]) => `${code(name)}\n\n${wordingText(wording, language)}`,
  );
  const parts = [
    heading(1, `${rule.code} ${escapeText(rule.title[language])}`, rule.code.toLowerCase().replace("/", "-")),
    `${escapeText(rule.text[language])}\n`,
    heading(2, word("why", language), "why"),
    `${escapeText(rule.why[language])}\n`,
    [
      `- ${word("requirement", language)}: ${code(`https://w3id.org/jiku/req/${rule.rule}`)}\n`,
      `- ${word("level", language)}: ${rule.level}\n`,
      `- ${word("findingAt", language)}: ${escapeText(rule.at[language])}\n`,
      sitesText(rule, context, language),
      `- ${word("needs", language)}: ${rule.needs.join(", ") || word("none", language)}\n`,
      `- ${word("origin", language)}: ${escapeText(rule.origin)}\n`,
    ].join(""),
    heading(2, word("severity", language), "severity"),
    table(
      profiles.map(({ name }) => name),
      [profiles.map(({ name }) => rule.severity[name] ?? "–")],
    ),
    heading(2, word("message", language), "message"),
    wordingText(rule, language),
    ...cases,
    ...evidenceText(rule, context, language),
  ];
  return parts.join("\n");
}
