// SPDX-License-Identifier: Apache-2.0
import { parse } from "yaml";
import type { Ir } from "../ir/ir.js";
import type { SourceTree } from "../read/source-tree.js";
import { markText, moduleText, type Output } from "./mark.js";

const SOURCE = "schemas/coupling/decision-tables.yaml";

interface Bilingual {
  readonly en: string;
  readonly ja: string;
}

interface Case {
  readonly verdict: string;
  readonly mediator?: string;
  readonly consent?: string;
  readonly neverLifted?: boolean;
  readonly facet?: string;
  readonly when: Bilingual;
}

interface Table {
  readonly code: string;
  readonly facet: string;
  readonly cases: Readonly<Record<string, Case>>;
}

interface Tables {
  readonly verdicts: readonly string[];
  readonly mediators: readonly Readonly<Record<string, string>>[];
  readonly tables: readonly Table[];
  readonly pairs: Readonly<Record<string, unknown>>;
  readonly timeMethod: {
    readonly columns: readonly string[];
    readonly rows: Readonly<Record<string, readonly string[]>>;
  };
}

function moduleBody(tables: Tables): string {
  const parts = Object.entries(tables).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`,
  );
  return parts.join("\n");
}

const TEXT = {
  en: {
    title: "Decision tables of coupling",
    columns: ["Case", "Source and target", "Verdict", "Mediator"],
    never: "never lifted",
  },
  ja: { title: "結合の判定表", columns: ["場合", "出し側と受け側", "判定", "仲介"], never: "演算では救われない" },
} as const;

function page(tables: Tables, language: "en" | "ja", mark: string): string {
  const text = TEXT[language];
  const rows = ({ cases }: Table) =>
    Object.entries(cases).map(([name, c]) => {
      const notes = [c.mediator, c.consent, c.neverLifted === true ? text.never : undefined].filter(
        (n) => n !== undefined,
      );
      return `| \`${name}\` | ${c.when[language]} | ${c.verdict} | ${notes.join(", ")} |`;
    });
  const head = `| ${text.columns.join(" | ")} |\n|${text.columns.map(() => "---|").join("")}`;
  const sections = tables.tables.map((t) => `## ${t.code} ${t.facet} {#${t.code}}\n\n${head}\n${rows(t).join("\n")}\n`);
  const matrix = `## CPL-041 timeMethod\n\n| | ${tables.timeMethod.columns.join(" | ")} |\n|---|${tables.timeMethod.columns.map(() => "---|").join("")}\n${Object.entries(
    tables.timeMethod.rows,
  )
    .map(([name, cells]) => `| ${name} | ${cells.join(" | ")} |`)
    .join("\n")}\n`;
  return `<!-- ${mark} -->\n# ${text.title}\n\n${sections.join("\n")}\n${matrix}`;
}

/** The decision tables of coupling: a module that the checker looks cases up in, and a page in each language. */
export function emitDecisionTables(_ir: Ir, tree: SourceTree): Output {
  const source = tree.get(SOURCE);
  if (source === undefined) return new Map();
  const tables = parse(source) as Tables;
  const mark = markText(tree, SOURCE, (path) => path === SOURCE);
  return new Map([
    ["packages/coupling/src/gen/decision-tables.ts", moduleText(mark, moduleBody(tables))],
    ["spec/gen/en/decision-tables.md", page(tables, "en", mark)],
    ["spec/gen/ja/decision-tables.md", page(tables, "ja", mark)],
  ]);
}
