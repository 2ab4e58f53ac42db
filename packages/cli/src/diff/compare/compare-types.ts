// SPDX-License-Identifier: Apache-2.0
import type { Category, ChangeDraft } from "../change.js";
import type { TypeView, VariantView } from "../edition/edition.js";
import { compareDescribed, compareTerms } from "./compare-described.js";
import { comparePatternTexts } from "./compare-limits.js";
import { compareMembers, type Holder } from "./compare-members.js";
import { compareStability } from "./compare-stability.js";
import { type Comparison, type Found, NONE, newName, paired } from "./comparison.js";
import { SORT_WORDS } from "./sort-words.js";

/** Every change of classes, value types, unions and documents. */
export function compareTypes(comparison: Comparison): readonly ChangeDraft[] {
  const { old, new: now } = comparison;
  return paired(old.types, now.types, (name) => newName(name, comparison)).flatMap((pair) => {
    if (pair.old === undefined) return pair.new === undefined ? [] : [lonelyType(pair.new, "added")];
    return pair.new === undefined ? [lonelyType(pair.old, "removed")] : compareType(pair.old, pair.new, comparison);
  });
}

function lonelyType({ name, sort, at }: TypeView, what: "added" | "removed"): ChangeDraft {
  const values = { sort: SORT_WORDS[sort] ?? sort };
  const slug = `${sort === "class" ? "class" : "type"}-${what}`;
  return { slug, subject: name, values, ...(what === "added" ? { new: at } : { old: at }) };
}

function compareType(old: TypeView, now: TypeView, comparison: Comparison): readonly ChangeDraft[] {
  const place = { subject: now.name, old: old.at, new: now.at };
  const holder = (type: TypeView): Holder => ({ ...type, name: now.name, type: now.name });
  return [
    ...compareIdentity(old, now).map((found) => ({ ...found, ...place })),
    ...compareForm(old, now, comparison).map((found) => ({ ...found, ...place })),
    ...compareTerms(old.term, now.term, comparison).map((found) => ({ ...found, ...place })),
    ...compareStability(old.stability, now.stability).map((found) => ({ ...found, ...place })),
    ...compareDescribed(old, now).map((found) => ({ ...found, ...place })),
    ...compareMembers(holder(old), holder(now), comparison),
    ...compareVariants(old, now, comparison),
  ];
}

function compareIdentity(old: TypeView, now: TypeView): readonly Found[] {
  const isRenamed = old.name !== now.name;
  const slug = old.sort === "class" ? "class-renamed" : "type-renamed";
  const renamed = { slug, before: old.name, after: now.name, values: { sort: SORT_WORDS[now.sort] ?? now.sort } };
  const sort = { before: SORT_WORDS[old.sort] ?? old.sort, after: SORT_WORDS[now.sort] ?? now.sort };
  return [
    ...(isRenamed ? [renamed] : []),
    ...(old.id === now.id || isRenamed ? [] : [{ slug: "schema-moved", before: old.id, after: now.id }]),
    ...(old.sort === now.sort
      ? []
      : [{ slug: "sort-changed", before: old.sort, after: now.sort, values: sort, more: sortConcerns(old, now) }]),
  ];
}

/** Only a class stands for itself in a document. */
function sortConcerns(old: TypeView, now: TypeView): readonly Category[] {
  return old.sort === "class" ? ["writer"] : now.sort === "class" ? ["reader"] : [];
}

function compareForm(old: TypeView, now: TypeView, comparison: Comparison): readonly Found[] {
  const before = old.supertypes.map((name) => newName(name, comparison));
  return [
    ...now.supertypes.filter((name) => !before.includes(name)).map((after) => ({ slug: "superclass-added", after })),
    ...before
      .filter((name) => !now.supertypes.includes(name))
      .map((name) => ({ slug: "superclass-removed", before: name })),
    ...compareExtension(old.extension, now.extension),
    ...(old.closed === now.closed ? [] : [{ slug: now.closed ? "object-closed" : "object-opened" }]),
    ...compareDependencies(old, now),
    ...(old.tag === undefined || now.tag === undefined || old.tag === now.tag
      ? []
      : [{ slug: "tag-renamed", before: old.tag, after: now.tag }]),
  ];
}

function compareExtension(old: string | undefined, now: string | undefined): readonly Found[] {
  if (old === now) return [];
  if (old === undefined) return [{ slug: "extension-keys-allowed", after: now ?? NONE }];
  return now === undefined ? [{ slug: "extension-keys-refused", before: old }] : comparePatternTexts(old, now);
}

function compareDependencies(old: TypeView, now: TypeView): readonly Found[] {
  return paired(old.dependentRequired, now.dependentRequired).flatMap(({ name, ...pair }) => {
    const [before, after] = [pair.old ?? [], pair.new ?? []];
    const told = (needed: string) => ({ values: { member: name, needed } });
    return [
      ...after.filter((item) => !before.includes(item)).map((item) => ({ slug: "dependency-added", ...told(item) })),
      ...before.filter((item) => !after.includes(item)).map((item) => ({ slug: "dependency-removed", ...told(item) })),
    ];
  });
}

function compareVariants(old: TypeView, now: TypeView, comparison: Comparison): readonly ChangeDraft[] {
  const place = { subject: now.name, old: old.at, new: now.at };
  const holder = (variant: VariantView): Holder => ({
    ...variant,
    name: `${now.name}(${variant.tag})`,
    type: now.name,
  });
  return paired(old.variants, now.variants).flatMap(({ name, ...pair }): readonly ChangeDraft[] => {
    if (pair.old === undefined) return [{ slug: "variant-added", after: name, ...place, new: pair.new?.at ?? now.at }];
    if (pair.new === undefined) return [{ slug: "variant-removed", before: name, ...place, old: pair.old.at }];
    const at = { subject: `${now.name}(${name})`, old: pair.old.at, new: pair.new.at };
    return [
      ...compareTerms(pair.old.term, pair.new.term, comparison).map((found) => ({ ...found, ...at })),
      ...compareDescribed(pair.old, pair.new).map((found) => ({ ...found, ...at })),
      ...compareMembers(holder(pair.old), holder(pair.new), comparison, [old.tag, now.tag]),
    ];
  });
}
