// SPDX-License-Identifier: Apache-2.0
import type { Language } from "../page.js";
import { readRequirements } from "../requirements.js";

const HEAD = { en: "| Code | Level | Requirement |", ja: "| コード | 水準 | 要件 |" };

/** The requirements of one area with their codes, each a link to its page. */
export function rulesOf(root: string, language: Language, area: string): string {
  const mine = readRequirements(root).filter((item) => item.area === area);
  if (mine.length === 0) throw new Error(`no requirements of area ${area}`);
  const rows = mine.map(({ code, level, text, rule }) => {
    const file = code.startsWith("schema/") ? undefined : `../../gen/${language}/rules/${code}.md`;
    const name = file === undefined ? `\`${code}\`` : `[${code}](${file})`;
    return `| <a id="${rule.replace("/", "-")}"></a>${name} | ${level} | ${text[language].replaceAll("|", "\\|")} |`;
  });
  return [HEAD[language], "|---|---|---|", ...rows].join("\n");
}
