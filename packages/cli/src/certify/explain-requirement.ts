// SPDX-License-Identifier: Apache-2.0
import { type MutantRecord, type Requirement, readable, readMutantRecord, readReport } from "@jiku/conformance";
import { type Catalogue, loadCatalogue } from "@jiku/conformance/package";
import { escapeJson, wrap } from "@jiku/views/text";
import { type Language, pick, pickLines } from "../language/language.js";
import { sayCertify } from "../language/say-certify.js";
import { type Labelled, labelledLines } from "../report/labelled.js";
import { type Style, styleFor } from "../report/style.js";
import { jsonItem } from "./case-lines.js";
import { readNamed } from "./read-text.js";

/** The smallest input that some adapter fails with. */
export interface Example {
  /** The broken adapter of the suite that it was found with. */
  readonly mutant?: string;
  readonly input: unknown;
  readonly message?: { readonly en: string; readonly ja: string };
}

const MOST = 2000;

/** What is known of a requirement beside its text. */
export interface Proof {
  readonly mutants: readonly Pick<MutantRecord["mutants"][number], "id" | "change">[];
  /** Mutants that no other law kills. */
  readonly alone: readonly string[];
  /** Why there is none. */
  readonly reason?: MutantRecord["laws"][number]["reason"];
  readonly example?: Example;
}

export interface ExplainOptions {
  readonly format: string;
  /** A report, to take the input from; else the broken adapters of the suite give it. */
  readonly report?: string;
}

/** Prints a requirement on adapters; false when none is called so. */
export function explainRequirement(asked: string, language: Language, { format, report }: ExplainOptions): boolean {
  const requirement = findRequirement(loadCatalogue(), asked);
  if (requirement === undefined) return false;
  const kept = proofOf(requirement.slug);
  const { example: _, ...others } = kept;
  const own = report === undefined ? undefined : exampleOf(report, requirement.slug, language);
  const proof: Proof = report === undefined ? kept : { ...others, ...(own === undefined ? {} : { example: own }) };
  const text =
    format === "json"
      ? escapeJson(JSON.stringify({ jiku: "1.0", requirements: [{ ...requirement, ...proof }] }, null, 1))
      : requirementLines(requirement, proof, language, styleFor(process.stdout, process.env)).join("\n");
  process.stdout.write(`${text}\n`);
  return true;
}

export function findRequirement({ requirements }: Catalogue, asked: string): Requirement | undefined {
  const wanted = asked
    .toLowerCase()
    .split("#")[0]
    ?.replace(/^adapter\//, "");
  return [...requirements.values()].find(({ slug, code }) => slug === wanted || code.toLowerCase() === wanted);
}

function exampleOf(path: string, slug: string, language: Language): Example | undefined {
  const { lines } = readReport(readNamed(path, language).toString("utf8"));
  const line = lines.find(({ id }) => id === slug);
  if (line?.counterexample === undefined) return undefined;
  return { input: line.counterexample, ...(line.reason === undefined ? {} : { message: line.reason.message }) };
}

/** What the suite found with its broken adapters. */
function proofOf(slug: string): Proof {
  const record = readMutantRecord();
  const law = record?.laws.find((one) => one.slug === slug);
  if (record === undefined || law === undefined) return { mutants: [], alone: [] };
  const { mutants, alone, reason, counterexample } = law;
  return {
    mutants: record.mutants.filter(({ id }) => mutants.includes(id)).map(({ id, change }) => ({ id, change })),
    alone,
    ...(reason === undefined ? {} : { reason }),
    ...(counterexample === undefined ? {} : { example: counterexample }),
  };
}

export function requirementLines(
  requirement: Requirement,
  { mutants, reason, example }: Proof,
  language: Language,
  style: Style,
): readonly string[] {
  const { code, slug, level, title, text, why, fix, dependsOn, minSamples, waivableBy, testedBy, notTested } =
    requirement;
  const items: Labelled[] = [];
  const item = (key: Parameters<typeof sayCertify>[1], lines: readonly string[]): void => {
    if (lines.length > 0) items.push({ label: sayCertify(language, key), text: lines });
  };
  item("labelWhy", pickLines(why, language));
  item("labelFix", pickLines(fix, language));
  item("labelClass", [requirement.class]);
  item("labelNeeds", dependsOn.length === 0 ? [] : [dependsOn.join(", ")]);
  item("labelWaived", waivableBy === null ? [] : [waivableBy]);
  item("labelTested", [
    notTested !== null
      ? sayCertify(language, "notTestedBecause", { reason: notTested.detail })
      : testedBy === "law"
        ? sayCertify(language, "testedByLaw")
        : sayCertify(language, "testedByOther", { how: testedBy }),
  ]);
  item("labelSamples", notTested === null ? [sayCertify(language, "samplesText", { ...minSamples })] : []);
  item(
    "labelMutants",
    mutants.map(({ id, change }) => `${id}: ${pick(change, language)}`),
  );
  item("labelShared", reason === undefined ? [] : pickLines(reason, language));
  item("labelAddress", [`https://w3id.org/jiku/req/adapter/${slug}`]);
  if (example?.message !== undefined) item("labelExample", pickLines(example.message, language));
  if (example !== undefined)
    items.push(
      jsonItem(
        example.message === undefined ? sayCertify(language, "labelExample") : "",
        readable(example.input),
        style,
        MOST,
      ),
    );
  return [
    `${style.strong(code)}  ${slug}  ${level}  ${pick(title, language)}`,
    "",
    ...pickLines(text, language)
      .flatMap((line) => wrap(line, style.width - 4))
      .map((line) => `  ${line}`),
    "",
    ...labelledLines(items, style),
  ];
}
