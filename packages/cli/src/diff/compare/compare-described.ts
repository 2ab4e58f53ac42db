// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import type { Described } from "../edition/edition.js";
import { type Comparison, type Found, NONE, paired } from "./comparison.js";
import { isSameTerm } from "./term-iri.js";

const TEXTS: readonly (readonly [key: "title" | "description", language: "en" | "ja", name: Bilingual])[] = [
  ["title", "en", { en: "English title", ja: "英語の題" }],
  ["title", "ja", { en: "Japanese title", ja: "日本語の題" }],
  ["description", "en", { en: "English description", ja: "英語の説明" }],
  ["description", "ja", { en: "Japanese description", ja: "日本語の説明" }],
];

/** Changes of the texts of a thing, and of annotations that have no rule of their own. */
export function compareDescribed(old: Described, now: Described): readonly Found[] {
  const texts = TEXTS.filter(([key, language]) => old[key][language] !== now[key][language]).map(
    ([key, language, text]) => ({
      slug: "description-changed",
      before: old[key][language],
      after: now[key][language],
      values: { text },
    }),
  );
  const annotations = paired(old.annotations, now.annotations)
    .filter((pair) => pair.old !== pair.new)
    .map((pair) => ({
      slug: "annotation-changed",
      before: pair.old ?? NONE,
      after: pair.new ?? NONE,
      values: { annotation: pair.name },
    }));
  return [...texts, ...annotations];
}

/** A change of term; null and undefined both mean that there is none. */
export function compareTerms(
  old: string | null | undefined,
  now: string | null | undefined,
  comparison: Comparison,
): readonly Found[] {
  if (isSameTerm(old, now, comparison)) return [];
  if (old === undefined || old === null) return [{ slug: "term-added", after: now ?? NONE }];
  return now === undefined || now === null
    ? [{ slug: "term-removed", before: old }]
    : [{ slug: "term-changed", before: old, after: now }];
}

/** A change of one optional annotation. */
export function compareOptional(slug: string, old: string | undefined, now: string | undefined): readonly Found[] {
  return old === now ? [] : [{ slug, before: old ?? NONE, after: now ?? NONE }];
}
