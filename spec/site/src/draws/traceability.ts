// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../page.js";
import { table } from "./table.js";

interface Traced {
  readonly code: string;
  readonly level: string;
  readonly shownBy: string;
  readonly fires: readonly string[];
  readonly silent: { readonly examples: number; readonly values: number };
}

const HEAD = {
  en: ["Code", "Level", "Shown by", "Documents that it alone refuses", "Examples it accepts", "Values it accepts"],
  ja: ["コード", "水準", "根拠", "この規則だけが拒む文書", "受け入れる例", "受け入れる値"],
};

/** From each rule of the data model to the documents that prove it, both ways. */
export function traceability(root: string, language: Language): string {
  const { codes } = JSON.parse(readFileSync(join(root, "spec/gen/rules-table.json"), "utf8")) as {
    readonly codes: readonly Traced[];
  };
  const rows = codes.map(({ code, level, shownBy, fires, silent }) => [
    code.startsWith("schema/") ? `\`${code}\`` : `[${code}](../../gen/${language}/rules/${code}.md)`,
    level,
    shownBy,
    fires.length === 0 ? "–" : fires.map((name) => `\`${name}\``).join(" "),
    String(silent.examples),
    String(silent.values),
  ]);
  return table(HEAD[language], rows);
}
