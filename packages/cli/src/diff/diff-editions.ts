// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import type { Bump, Change, ChangeDraft, ChangePlace } from "./change.js";
import { BUMPS, CATEGORIES } from "./change.js";
import { changeRules } from "./change-rules/change-rules.js";
import { compareFacts } from "./compare/compare-facts.js";
import { compareRules } from "./compare/compare-rules.js";
import { compareTypes } from "./compare/compare-types.js";
import { compareVocabulary } from "./compare/compare-vocabulary.js";
import type { Comparison } from "./compare/comparison.js";
import { type FoldedChange, foldChanges } from "./compare/fold-changes.js";
import { findRenames } from "./compare/renames.js";
import type { Edition } from "./edition/edition.js";

/** Every change between two editions, the gravest first, then in the order of files and lines. */
export function diffEditions(old: Edition, now: Edition): readonly Change[] {
  const comparison: Comparison = { old, new: now, renamed: findRenames(old, now) };
  const drafts = [
    ...compareTypes(comparison),
    ...compareVocabulary(comparison),
    ...compareRules(comparison),
    ...compareFacts(comparison),
  ];
  return foldChanges(drafts)
    .map((folded) => changeOf(folded, comparison))
    .sort(
      (a, b) =>
        BUMPS.indexOf(b.bump) - BUMPS.indexOf(a.bump) ||
        compareText(a.location.file, b.location.file) ||
        a.location.line - b.location.line ||
        compareText(a.code, b.code) ||
        compareText(a.subject, b.subject),
    );
}

/** The bump that all changes together require; undefined when there is no change. */
export function requiredBump(changes: readonly Change[]): Bump | undefined {
  return [...BUMPS].reverse().find((bump) => changes.some((change) => change.bump === bump));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function changeOf({ draft, also }: FoldedChange, comparison: Comparison): Change {
  const rule = changeRules.get(draft.slug);
  if (rule === undefined) throw new Error(`no change is called ${draft.slug}`);
  const all = [...rule.categories, ...(draft.more ?? [])];
  const { subject, before, after } = draft;
  const values = {
    subject,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...draft.values,
  };
  return {
    rule: rule.rule,
    code: rule.code,
    bump: rule.bump,
    categories: CATEGORIES.filter((category) => all.includes(category)),
    subject,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    also,
    location: placeOf(draft, comparison),
    message: fill(rule.message, values),
    fix: fill(rule.fix, values),
  };
}

/** In the new edition wherever it still has the file. */
function placeOf({ old, new: now }: ChangeDraft, comparison: Comparison): ChangePlace {
  const edition = now !== undefined && (old === undefined || comparison.new.files.has(now.file)) ? "new" : "old";
  const at = (edition === "new" ? now : old) ?? { file: "schemas", pointer: "" };
  return { edition, file: at.file, ...comparison[edition].placeOf(at) };
}

const LONGEST = 80;

function fill({ en, ja }: Bilingual, values: Readonly<Record<string, string | Bilingual>>): Bilingual {
  const filled = (text: string, language: "en" | "ja"): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      const word = value === undefined ? whole : typeof value === "string" ? value : value[language];
      return [...word].length > LONGEST ? `${[...word].slice(0, LONGEST - 1).join("")}…` : word;
    });
  return { en: filled(en, "en"), ja: filled(ja, "ja") };
}
