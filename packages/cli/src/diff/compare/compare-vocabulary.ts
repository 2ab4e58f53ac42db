// SPDX-License-Identifier: Apache-2.0
import type { ChangeDraft } from "../change.js";
import type { EnumerationView, PrimitiveView } from "../edition/edition.js";
import { compareDescribed } from "./compare-described.js";
import { compareShapes } from "./compare-shapes.js";
import { type Comparison, type Found, newName, paired } from "./comparison.js";
import { SORT_WORDS } from "./sort-words.js";

type Named = EnumerationView | PrimitiveView;

/** Every change of enumerations and primitives. */
export function compareVocabulary(comparison: Comparison): readonly ChangeDraft[] {
  const rename = (name: string): string => newName(name, comparison);
  const { old, new: now } = comparison;
  return [
    ...paired(old.enumerations, now.enumerations, rename).flatMap((pair) =>
      compareNamed("enumeration", pair.old, pair.new, compareEnumeration),
    ),
    ...paired(old.primitives, now.primitives, rename).flatMap((pair) =>
      compareNamed("primitive", pair.old, pair.new, (before, after) => comparePrimitive(before, after, comparison)),
    ),
  ];
}

function compareNamed<T extends Named>(
  sort: "enumeration" | "primitive",
  old: T | undefined,
  now: T | undefined,
  compare: (old: T, now: T) => readonly Found[],
): readonly ChangeDraft[] {
  const values = { sort: SORT_WORDS[sort] ?? sort };
  if (old === undefined)
    return now === undefined ? [] : [{ slug: "type-added", subject: now.name, values, new: now.at }];
  if (now === undefined) return [{ slug: "type-removed", subject: old.name, values, old: old.at }];
  const place = { subject: now.name, old: old.at, new: now.at };
  const renamed = { slug: "type-renamed", before: old.name, after: now.name, values };
  const moved = { slug: "schema-moved", before: old.id, after: now.id };
  const finds = [
    ...(old.name === now.name ? [] : [renamed]),
    ...(old.id === now.id ? [] : [moved]),
    ...compare(old, now),
    ...compareDescribed(old, now),
  ];
  return finds.map((found) => ({ ...found, ...place }));
}

function compareEnumeration(old: EnumerationView, now: EnumerationView): readonly Found[] {
  return paired(old.values, now.values).flatMap(({ name, ...pair }): readonly Found[] => {
    if (pair.old === undefined) return [{ slug: "value-added", after: name }];
    if (pair.new === undefined) return [{ slug: "value-removed", before: name }];
    const values = { value: name };
    if (pair.old.en !== pair.new.en)
      return [{ slug: "value-meaning-changed", before: pair.old.en, after: pair.new.en, values }];
    const text = { en: `Japanese label of "${name}"`, ja: `「${name}」の日本語の意味` };
    return pair.old.ja === pair.new.ja
      ? []
      : [{ slug: "description-changed", before: pair.old.ja, after: pair.new.ja, values: { text } }];
  });
}

function comparePrimitive(old: PrimitiveView, now: PrimitiveView, comparison: Comparison): readonly Found[] {
  const [before, after] = [old.reading ?? "text", now.reading ?? "text"];
  return [
    ...(before === after ? [] : [{ slug: "reading-changed", before, after }]),
    ...compareShapes(old.shape, now.shape, comparison),
  ];
}
