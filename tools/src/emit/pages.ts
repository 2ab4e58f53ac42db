// SPDX-License-Identifier: Apache-2.0
import type { Ir } from "../ir/ir.js";
import { kebabCase } from "../ir/names.js";
import type { SourceTree } from "../read/source-tree.js";
import { diagramAddress } from "./diagrams.js";
import { entryMarkText, markText, type Output } from "./mark.js";
import { code, escapeText, heading, table } from "./pages/markdown.js";
import { ruleFile, rulePage } from "./pages/rule-page.js";
import { ruleSites } from "./pages/rule-sites.js";
import { enumerationTable, type PageContext, typePage } from "./pages/type-page.js";
import { LANGUAGES, type Language, word } from "./pages/words.js";

function indexPage(ir: Ir, language: Language): string {
  const types = ir.areas.flatMap((area) => {
    const rows = ir.types
      .filter((type) => type.area === area)
      .map((type) => [
        `[${type.name}](${kebabCase(type.name)}.md)`,
        word(type.sort, language),
        escapeText(type.description[language]),
      ]);
    return [
      heading(2, area, `area-${area}`),
      `![${word("diagram", language)}: ${area}](${diagramAddress(area, language)})\n`,
      table([word("type", language), word("sort", language), word("meaning", language)], rows),
    ];
  });
  const rules = ir.rules.map((rule) => [
    `[${rule.code}](rules/${ruleFile(rule)})`,
    code(rule.rule),
    rule.level,
    escapeText(rule.title[language]),
  ]);
  return [
    heading(1, word("model", language), "model"),
    `[${word("enumerations", language)}](enumerations.md) · [${word("primitives", language)}](primitives.md) · [${word("rulesTable", language)}](rules-table.md)\n`,
    ...types,
    heading(2, word("rules", language), "rules"),
    table([word("code", language), word("rules", language), word("level", language), word("title", language)], rules),
  ].join("\n");
}

function enumerationsPage(ir: Ir, language: Language): string {
  const parts = ir.enumerations.flatMap((item) => [
    heading(2, `${escapeText(item.title[language])} ${code(item.name)}`, kebabCase(item.name)),
    `${escapeText(item.description[language])}\n`,
    enumerationTable(ir, item.name, language),
  ]);
  return [heading(1, word("enumerations", language), "enumerations"), ...parts].join("\n");
}

function primitivesPage(ir: Ir, language: Language): string {
  const parts = ir.primitives.flatMap((item) => [
    heading(2, `${escapeText(item.title[language])} ${code(item.name)}`, kebabCase(item.name)),
    `${escapeText(item.description[language])}\n`,
    ...(item.shape.kind === "scalar" && item.shape.limits?.pattern !== undefined
      ? [`${word("allowed", language)}: ${code(String(item.shape.limits.pattern))}\n`]
      : []),
  ]);
  return [heading(1, word("primitives", language), "primitives"), ...parts].join("\n");
}

/** `spec/gen/{en,ja}/**`: an index, a page a type, a page a rule, enumerations and primitives; the same anchors in both languages. */
export function emitPages(ir: Ir, tree: SourceTree): Output {
  const context: PageContext = { ir, tree, sites: ruleSites(ir, tree) };
  const output = new Map<string, string>();
  for (const language of LANGUAGES) {
    const put = (path: string, mark: string, body: string): void => {
      output.set(`spec/gen/${language}/${path}`, `<!-- ${mark} -->\n\n${body}`);
    };
    const mark = (from: string, wanted: (source: string) => boolean): string => markText(tree, from, wanted);
    const all = mark("schemas", (source) => /\.schema\.json$|\.yaml$/.test(source));
    const enumerations = mark("schemas", (source) => source.endsWith("/enumerations.schema.json"));
    put("index.md", all, indexPage(ir, language));
    put("enumerations.md", enumerations, enumerationsPage(ir, language));
    put(
      "primitives.md",
      mark("schemas", (source) => source.endsWith("/primitives.schema.json")),
      primitivesPage(ir, language),
    );
    for (const type of ir.types) {
      put(
        `${kebabCase(type.name)}.md`,
        mark(type.file, (source) => source === type.file),
        typePage(type, context, language),
      );
    }
    for (const rule of ir.rules) {
      const { line: _, ...entry } = rule;
      put(
        `rules/${ruleFile(rule)}`,
        entryMarkText(`${rule.file}#${rule.code}`, entry),
        rulePage(rule, context, language),
      );
    }
  }
  return output;
}
