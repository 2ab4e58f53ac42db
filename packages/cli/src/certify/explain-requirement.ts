// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from "node:fs";
import type { Requirement } from "@jiku/conformance";
import { readable, readReport } from "@jiku/conformance";
import { type Catalogue, loadCatalogue, suiteFile } from "@jiku/conformance/package";
import { type Language, pick, pickLines } from "../language/language.js";
import { sayCertify } from "../language/say-certify.js";
import { type Labelled, labelledLines } from "../report/labelled.js";
import { type Style, styleFor } from "../report/style.js";
import { wrap } from "../report/width.js";
import { jsonItem } from "./case-lines.js";
import { readNamed } from "./read-text.js";

/** The smallest input that some adapter fails with. */
export interface Example {
  readonly input: unknown;
  readonly message?: { readonly en: string; readonly ja: string };
}

const MOST = 2000;

/** Prints a requirement on adapters; false when none is called so. */
export function explainRequirement(asked: string, language: Language, report?: string): boolean {
  const requirement = findRequirement(loadCatalogue(), asked);
  if (requirement === undefined) return false;
  const { slug } = requirement;
  const example = report === undefined ? keptExample(slug) : exampleOf(report, slug, language);
  const lines = requirementLines(requirement, example, language, styleFor(process.stdout, process.env));
  process.stdout.write(`${lines.join("\n")}\n`);
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

/** What the suite keeps of its broken adapters: slug to the smallest input that one of them fails with. */
function keptExample(slug: string): Example | undefined {
  const path = suiteFile("mutants/counterexamples.json");
  if (!existsSync(path)) return undefined;
  const kept = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, Example>>;
  return Object.hasOwn(kept, slug) ? kept[slug] : undefined;
}

export function requirementLines(
  requirement: Requirement,
  example: Example | undefined,
  language: Language,
  style: Style,
): readonly string[] {
  const { code, slug, level, title, text, why, fix, dependsOn, mutants, minSamples, waivableBy, testedBy, notTested } =
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
  item("labelMutants", mutants.length === 0 ? [] : [mutants.join(", ")]);
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
