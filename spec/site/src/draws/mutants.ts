// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../page.js";
import { table } from "./table.js";

interface JudgedLaw {
  readonly code: string;
  readonly slug: string;
  readonly mutants: readonly string[];
  readonly alone: readonly string[];
  readonly reason?: string | Readonly<Record<Language, string>>;
}

interface MutantRecord {
  readonly seeds: readonly number[];
  readonly laws: readonly JudgedLaw[];
  readonly mutants: readonly { readonly id: string; readonly change: Readonly<Record<Language, string>> }[];
}

const HEAD = {
  en: ["Code", "Law", "Broken adapters that it kills", "That only it kills"],
  ja: ["コード", "法則", "殺す壊れたアダプタ", "それだけが殺すもの"],
};
const MUTANT_HEAD = { en: ["Broken adapter", "What is wrong with it"], ja: ["壊れたアダプタ", "どこが壊れているか"] };

/** What the run over broken adapters found out about the laws. @throws when the record is not there */
export function readMutants(root: string): MutantRecord {
  return JSON.parse(readFileSync(join(root, "spec/gen/mutants.json"), "utf8")) as MutantRecord;
}

/** From each law of the suite to the broken adapters that prove it, and what is wrong with each of them. */
export function mutants(root: string, language: Language): string {
  const { laws, mutants: broken } = readMutants(root);
  const names = (ids: readonly string[]): string => ids.map((id) => `[${id}](#mutant-${id})`).join(", ");
  const rows = laws.map(({ code, slug, mutants: ids, alone, reason }) => [
    `[${code}](19-annex-a-tests.md#adapter-${slug})`,
    slug,
    names(ids),
    alone.length > 0 ? names(alone) : typeof reason === "object" ? reason[language] : (reason ?? "–"),
  ]);
  const list = broken.map(({ id, change }) => [`<a id="mutant-${id}"></a>\`${id}\``, change[language]]);
  return `${table(HEAD[language], rows)}\n\n${table(MUTANT_HEAD[language], list)}`;
}
