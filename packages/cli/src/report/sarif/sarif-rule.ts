// SPDX-License-Identifier: Apache-2.0
import type { ProfileName, Severity } from "@jiku/model";
import { type ExplainedEntry, isCatalogueEntry } from "../../run/explained.js";
import { bothTexts, sarifText } from "./sarif-text.js";

export const LEVELS = { error: "error", warning: "warning", info: "note" } as const satisfies Readonly<
  Record<Severity, string>
>;

/** Name of a rule that no catalogue holds. */
export interface NamedRule {
  readonly code: string;
  readonly rule: string;
}

/** A row of the rule table (SARIF 2.1.0, 3.49), with the texts of the catalogue in both languages. */
export function sarifRule(
  { code, rule }: NamedRule,
  entry: ExplainedEntry | undefined,
  profile: ProfileName,
): Readonly<Record<string, unknown>> {
  const area = rule.slice(0, rule.indexOf("/"));
  const row = { id: code, name: rule };
  if (entry === undefined) return { ...row, properties: { tags: [area] } };
  if (!isCatalogueEntry(entry)) {
    return {
      ...row,
      defaultConfiguration: { level: LEVELS[entry.severity] },
      properties: { tags: [area], origin: entry.origin },
    };
  }
  const { title, text, why, origin, level } = entry;
  const severity = entry.severity[profile];
  const help = [bothTexts(text), bothTexts(why), origin].map(sarifText).join("\n\n");
  return {
    ...row,
    shortDescription: { text: sarifText(title.en) },
    fullDescription: { text: sarifText(text.en) },
    help: { text: help, markdown: help },
    helpUri: `https://w3id.org/jiku/req/${rule}`,
    defaultConfiguration: severity === "off" ? { enabled: false } : { level: LEVELS[severity] },
    properties: { tags: [area], level, origin, title, text, why },
  };
}
