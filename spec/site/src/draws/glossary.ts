// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../page.js";
import { table } from "./table.js";

const HEAD = {
  en: ["Term", "Meaning", "Japanese", "Taken from"],
  ja: ["用語", "意味", "英語", "出典"],
};

/** The terms of GLOSSARY.md, each with an anchor. @throws when a row lacks one of the languages */
export function glossary(root: string, language: Language): string {
  const rows = readFileSync(join(root, "GLOSSARY.md"), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(1)
    .map((line) => line.slice(2, -2).split(" | "))
    .map((cells) => {
      const [english = "", meaning = "", japanese = "", sense = "", source = ""] = cells;
      if (cells.length !== 5 || [english, meaning, japanese, sense, source].includes("")) {
        throw new Error(`GLOSSARY.md: ${english}: a cell is missing`);
      }
      const anchor = `<a id="term-${english
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/-$/, "")}"></a>`;
      return language === "en"
        ? [`${anchor}${english}`, meaning, japanese, source]
        : [`${anchor}${japanese}`, sense, english, source];
    });
  return table(HEAD[language], rows);
}
