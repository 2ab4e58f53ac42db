// SPDX-License-Identifier: Apache-2.0
import type { Counterexample, Ir, Rule } from "../ir/ir.js";
import type { Json } from "../read/json.js";
import type { SourceTree } from "../read/source-tree.js";
import { markText, type Output } from "./mark.js";
import { code, escapeText, heading, table } from "./pages/markdown.js";
import { modelSites, siteAt } from "./pages/model-sites.js";
import { ruleFile } from "./pages/rule-page.js";
import { LANGUAGES, type Language, type Word, word } from "./pages/words.js";

const SOURCES = /^(?:schemas|conformance\/requirements)\//;

/** Kind of a place to the number of values of that kind in one document. */
type Places = ReadonlyMap<string, number>;

interface Row {
  readonly rule: Rule;
  /** What shows the code: documents with the one fault, or what stands in for them. */
  readonly shownBy: "documents" | "later" | "implementations" | "bytes" | "files" | "nothing";
  /** Stems of the documents that it fires on. */
  readonly fires: readonly string[];
  /** Kinds of the places where it was seen to fire. */
  readonly places: readonly string[];
  /** Valid examples with such a place, and how many places they hold. */
  readonly silent: { readonly examples: number; readonly values: number };
}

const NEEDS: Readonly<Record<string, Word>> = { "closed-set": "closedSet", pack: "pack", bytes: "bytes", run: "run" };
const LETTERS: Readonly<Record<string, string>> = { error: "E", warning: "W", info: "i" };
const SHOWN: Readonly<Record<Row["shownBy"], Word | undefined>> = {
  documents: undefined,
  later: "firesLater",
  implementations: "firesByImplementations",
  bytes: "firesByBytes",
  files: "firesByFiles",
  nothing: "unused",
};

function documentAt(tree: SourceTree, file: string): Json {
  return JSON.parse(tree.get(file) ?? "null") as Json;
}

function stemOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.json$/, "");
}

function placesOf(ir: Ir, document: Json): Places {
  const places = new Map<string, number>();
  for (const { kind } of modelSites(ir, document)) places.set(kind, (places.get(kind) ?? 0) + 1);
  return places;
}

function shownBy(rule: Rule, fires: readonly Counterexample[], waits: boolean): Row["shownBy"] {
  if (fires.length > 0) return "documents";
  if (waits) return "later";
  if (rule.onImplementations) return "implementations";
  if (rule.area === "schema") return "nothing";
  return rule.needs.includes("bytes") ? "bytes" : "files";
}

function rowOf(rule: Rule, ir: Ir, tree: SourceTree, examples: ReadonlyMap<string, Places>): Row {
  const own = ir.counterexamples.filter((item) => item.code === rule.code);
  const fires = own.filter(({ pending }) => pending === undefined || ir.types.some(({ area }) => area === pending));
  const kinds = fires.flatMap(({ file, path }) => {
    const site = siteAt(modelSites(ir, documentAt(tree, file)), path);
    return site === undefined ? [] : [site.kind];
  });
  const places = rule.triedOn === undefined ? [...new Set(kinds)].sort() : [rule.triedOn];
  // A rule on other resources has nothing to look at where there is one resource alone.
  const isTried = (found: Places): boolean => found.has("Package") || !rule.needs.includes("closed-set");
  const counts = [...examples.values()]
    .filter(isTried)
    .map((found) => places.reduce((sum, kind) => sum + (found.get(kind) ?? 0), 0))
    .filter((count) => count > 0);
  const silent = { examples: counts.length, values: counts.reduce((a, b) => a + b, 0) };
  return {
    rule,
    shownBy: shownBy(rule, fires, own.length > 0),
    fires: fires.map(({ file }) => stemOf(file)).sort(),
    places,
    silent,
  };
}

function cellsOf(row: Row, ir: Ir, language: Language): readonly string[] {
  const { rule, fires, silent } = row;
  const needs = rule.needs.map((need) => word(NEEDS[need] ?? "none", language)).join(", ");
  const instead = SHOWN[row.shownBy];
  const stems = fires.map((stem) => code(stem.slice(stem.indexOf(".") + 1))).join(", ");
  const count = word("silentCount", language)
    .replace("{examples}", String(silent.examples))
    .replace("{values}", String(silent.values));
  return [
    `[${rule.code}](rules/${ruleFile(rule)})`,
    code(rule.slug),
    needs || word("none", language),
    ir.profiles.map(({ name }) => LETTERS[rule.severity[name] ?? ""] ?? "–").join(""),
    instead === undefined ? stems : word(instead, language),
    silent.examples === 0 ? "–" : `${count}: ${row.places.join(", ")}`,
  ];
}

function page(rows: readonly Row[], ir: Ir, language: Language): string {
  const head = (["code", "rules", "needs", "severity", "firesOn", "silentOn"] as const).map((key) =>
    word(key, language),
  );
  const areas = [...new Set(rows.map(({ rule }) => rule.area))];
  return [
    heading(1, word("rulesTable", language), "rules-table"),
    `${escapeText(word("rulesTableIntro", language)).replaceAll("\\*", "*")}\n`,
    ...areas.flatMap((area) => [
      heading(2, area, `area-${area}`),
      table(
        head,
        rows.filter(({ rule }) => rule.area === area).map((row) => cellsOf(row, ir, language)),
      ),
    ]),
  ].join("\n");
}

function machineForm(rows: readonly Row[], examples: ReadonlyMap<string, Places>, mark: string): string {
  const codes = rows.map(({ rule, ...row }) => {
    const { code: name, rule: id, level, needs, severity } = rule;
    return JSON.stringify({ code: name, rule: id, level, needs, severity, ...row });
  });
  const lines = [...examples].map(
    ([file, places]) => `${JSON.stringify(file)}: ${JSON.stringify(Object.fromEntries(places))}`,
  );
  return `{\n"mark": ${JSON.stringify(mark)},\n"codes": [\n${codes.join(",\n")}\n],\n"examples": {\n${lines.join(",\n")}\n}\n}\n`;
}

/**
 * `spec/gen/{en,ja}/rules-table.md` and `spec/gen/rules-table.json`: every code with what it needs, the documents that it
 * fires on, and the valid ones that it was tried on. What the columns say is proved by `packages/validate/test/evidence.test.ts`.
 */
export function emitRulesTable(ir: Ir, tree: SourceTree): Output {
  const examples = new Map(
    ir.examples
      .map(({ file }): [string, Places] => [file, placesOf(ir, documentAt(tree, file))])
      .filter(([, places]) => places.size > 0),
  );
  const rows = ir.rules.map((rule) => rowOf(rule, ir, tree, examples));
  const mark = markText(tree, "schemas and conformance/requirements", (path) => SOURCES.test(path));
  const output = new Map([["spec/gen/rules-table.json", machineForm(rows, examples, mark)]]);
  for (const language of LANGUAGES)
    output.set(`spec/gen/${language}/rules-table.md`, `<!-- ${mark} -->\n\n${page(rows, ir, language)}`);
  return output;
}
