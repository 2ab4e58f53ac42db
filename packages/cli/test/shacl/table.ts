// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import type { Comparison, Outcome } from "./compare.js";
import { shaclOf } from "./rule-shacl.js";

const SOURCE = "packages/cli/test/shacl/shacl-agreement.heavy.ts";
const COMMAND = "UPDATE=1 npx vitest run --mode heavy packages/cli/test/shacl";

/** One line of the published table of agreement. */
interface Row {
  readonly file: string;
  readonly code?: string;
  readonly outcome: Outcome;
  readonly shacl?: readonly string[];
  readonly missed?: readonly string[];
  readonly beside?: readonly string[];
}

const NO_RDF: Bilingual = {
  en: "The context is not the published one, so that a processor makes no triples of the document.",
  ja: "コンテキストが公開されたものでなく、処理系は文書から三つ組を作らない。",
};

const TEXTS = {
  title: { en: "Agreement of SHACL and validation", ja: "SHACLと検査の一致" },
  intro: {
    en: "Every example and every counterexample is judged twice: by `@jiku/validate`, and, as RDF made by a stock JSON-LD processor, by a SHACL engine with `shapes.ttl`. Compared are the codes and the resources they are on.",
    ja: "すべての例と反例を2通りに判定する。`@jiku/validate`と、汎用のJSON-LD処理系で作ったRDFに対する`shapes.ttl`とSHACLエンジンである。コードと、それが指す資源を比べる。",
  },
  same: { en: "the same codes on the same resources", ja: "同じ資源に同じコード" },
  part: { en: "left to the rule, as the rule says", ja: "規則の定めどおり規則に委ねた" },
  "not-carried": { en: "not in the shapes, which find nothing", ja: "シェイプになく、シェイプは何も検出しない" },
  "no-rdf": { en: "no RDF", ja: "RDFにならない" },
  differ: { en: "different", ja: "相違" },
  outcome: { en: "Outcome", ja: "結果" },
  examples: { en: "Examples", ja: "例" },
  counterexamples: { en: "Counterexamples", ja: "反例" },
  missed: { en: "Not seen by the shapes", ja: "シェイプに見えないもの" },
  beside: { en: "Told in another way", ja: "別の形で報告するもの" },
  besideText: {
    en: "The shapes report every resource of a cycle or a pair, where the rule reports one; and a value that gives no triple, or an ill-formed literal, is also seen as missing or as of a wrong type.",
    ja: "循環や対について、規則は1つの資源を、シェイプはすべての資源を報告する。また、三つ組にならない値や形の誤ったリテラルは、欠けた項目または型の誤りとしても見える。",
  },
  file: { en: "File", ja: "ファイル" },
  code: { en: "Code", ja: "コード" },
  reason: { en: "Reason", ja: "理由" },
} as const satisfies Readonly<Record<string, Bilingual>>;

const OUTCOMES: readonly Outcome[] = ["same", "part", "not-carried", "no-rdf", "differ"];

function rowOf({ evidence, outcome, shacl, missed, beside }: Comparison): Row {
  return {
    file: evidence.file,
    ...(evidence.code === undefined ? {} : { code: evidence.code }),
    outcome,
    ...(shacl.length === 0 ? {} : { shacl }),
    ...(missed.length === 0 ? {} : { missed }),
    ...(beside.length === 0 ? {} : { beside }),
  };
}

function countsOf(comparisons: readonly Comparison[]): Readonly<Record<Outcome, number>> {
  const count = (outcome: Outcome): number => comparisons.filter((item) => item.outcome === outcome).length;
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, count(outcome)])) as Record<Outcome, number>;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return line(head) + line(head.map(() => "---")) + rows.map(line).join("");
}

function reasonOf({ outcome, missed }: Comparison, language: "en" | "ja"): string {
  if (outcome === "no-rdf") return NO_RDF[language];
  return missed
    .map((code) => shaclOf.get(code)?.part?.[language] ?? "")
    .join(" ")
    .replaceAll("|", "\\|");
}

function pageOf(comparisons: readonly Comparison[], language: "en" | "ja"): string {
  const text = (key: keyof typeof TEXTS): string => TEXTS[key][language];
  const [examples, others] = [true, false].map((wanted) =>
    comparisons.filter(({ evidence }) => (evidence.code === undefined) === wanted),
  ) as [Comparison[], Comparison[]];
  const [left, right] = [countsOf(examples), countsOf(others)];
  const unseen = comparisons.filter(({ outcome }) => outcome === "part" || outcome === "no-rdf");
  const told = comparisons.filter(({ beside }) => beside.length > 0);
  const name = (item: Comparison): string => `\`${item.evidence.file.replace("schemas/", "")}\``;
  return [
    `<!-- Written by ${SOURCE}. Do not edit; run ${COMMAND}. -->\n`,
    `# ${text("title")} {#shacl-agreement}\n`,
    `${text("intro")}\n`,
    table(
      [text("outcome"), text("examples"), text("counterexamples")],
      OUTCOMES.map((outcome) => [text(outcome), String(left[outcome]), String(right[outcome])]),
    ),
    `## ${text("missed")} {#not-seen}\n`,
    table(
      [text("file"), text("code"), text("reason")],
      unseen.map((item) => [
        name(item),
        item.missed.join(", ") || (item.evidence.code ?? "–"),
        reasonOf(item, language),
      ]),
    ),
    `## ${text("beside")} {#beside}\n`,
    `${text("besideText")}\n`,
    table(
      [text("file"), text("code")],
      told.map((item) => [name(item), item.beside.join(", ")]),
    ),
  ].join("\n");
}

/** The published table of agreement: path from the repository root to text. */
export function tableFiles(comparisons: readonly Comparison[]): ReadonlyMap<string, string> {
  const examples = comparisons.filter(({ evidence }) => evidence.code === undefined);
  const counterexamples = comparisons.filter(({ evidence }) => evidence.code !== undefined);
  const rows = comparisons.map((item) => `    ${JSON.stringify(rowOf(item))}`);
  const head = { writtenBy: SOURCE, examples: countsOf(examples), counterexamples: countsOf(counterexamples) };
  const json = `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "rows": [\n${rows.join(",\n")}\n  ]\n}\n`;
  return new Map([
    ["spec/gen/shacl-agreement.json", json],
    ["spec/gen/en/shacl-agreement.md", pageOf(comparisons, "en")],
    ["spec/gen/ja/shacl-agreement.md", pageOf(comparisons, "ja")],
  ]);
}
