// SPDX-License-Identifier: Apache-2.0
import type { Edition } from "../edition/edition.js";
import { type Plain, type Shape, shapeText } from "../edition/shape.js";
import { compareLimits, comparePatternTexts } from "./compare-limits.js";
import { compareReferences } from "./compare-references.js";
import { type Comparison, type Found, newName } from "./comparison.js";
import { formChange } from "./form-change.js";

/** What changed in what may stand at one place. Changes inside a named type are told where it is declared. */
export function compareShapes(old: Shape, now: Shape, comparison: Comparison): readonly Found[] {
  if (old.kind === "named" && now.kind === "named" && newName(old.name, comparison) === now.name)
    return compareReferences(old, now, comparison);
  const form = formChange(old, now, comparison);
  if (form !== undefined) return [replaced(form, old, now)];
  const reading = readingChange(old, now, comparison);
  return [
    ...reading,
    ...compareForms(opened(old, comparison.old), opened(now, comparison.new), comparison, [old, now]),
  ];
}

/** A primitive or enumeration as what it stands for; anything else unchanged. */
function opened(shape: Shape, { primitives, enumerations }: Edition): Shape {
  if (shape.kind !== "named") return shape;
  const values = enumerations.get(shape.name)?.values;
  if (values !== undefined) return { kind: "values", values: [...values.keys()] };
  return primitives.get(shape.name)?.shape ?? shape;
}

function readingOf(shape: Shape, { primitives }: Edition): string {
  return (shape.kind === "named" ? primitives.get(shape.name)?.reading : undefined) ?? "text";
}

/** Another primitive of the same form is read by other rules. */
function readingChange(old: Shape, now: Shape, comparison: Comparison): readonly Found[] {
  const isForm = (shape: Shape): boolean => ["scalar", "map"].includes(shape.kind);
  const [a, b] = [opened(old, comparison.old), opened(now, comparison.new)];
  const [before, after] = [readingOf(old, comparison.old), readingOf(now, comparison.new)];
  return a.kind === b.kind && isForm(a) && before !== after ? [{ slug: "reading-changed", before, after }] : [];
}

/** Shapes as written stand beside those compared, since a finding names what was written. */
type Written = readonly [old: Shape, now: Shape];

function compareForms(old: Shape, now: Shape, comparison: Comparison, written: Written): readonly Found[] {
  if (old.kind === "values" && now.kind === "values") return compareValues(old.values, now.values);
  if (old.kind === "scalar" && now.kind === "scalar") {
    const [lost, gained] = [missing(old.types, now.types), missing(now.types, old.types)];
    return [...relation(lost, gained, written), ...compareLimits(old.limits, now.limits)];
  }
  if (old.kind === "list" && now.kind === "list")
    return [...compareLimits(old.limits, now.limits), ...compareShapes(old.items, now.items, comparison)];
  if (old.kind === "tuple" && now.kind === "tuple" && old.items.length === now.items.length)
    return old.items.flatMap((item, at) => compareShapes(item, now.items[at] ?? item, comparison));
  if (old.kind === "map" && now.kind === "map")
    return [
      ...comparePatternTexts(old.keys, now.keys),
      ...compareLimits(old.limits, now.limits),
      ...compareShapes(old.values, now.values, comparison),
    ];
  if (shapeText(old) === shapeText(now) && old.kind === now.kind) return [];
  return relation(!contains(now, old), !contains(old, now), written);
}

/** True when a type of `types` is not among `others`; every integer is a number. */
function missing(types: readonly string[], others: readonly string[]): boolean {
  return types.some((type) => !others.includes(type) && !(type === "integer" && others.includes("number")));
}

/** True when every value of `inner` is one of `outer`, as far as their kinds tell. */
function contains(outer: Shape, inner: Shape): boolean {
  if (outer.kind === "any") return true;
  if (outer.kind === "object") return inner.kind === "map" || inner.kind === "named" || inner.kind === "object";
  if (outer.kind !== "scalar" || inner.kind !== "values" || outer.limits.size > 0) return false;
  return inner.values.every((value) => outer.types.includes(typeof value));
}

function compareValues(old: readonly Plain[], now: readonly Plain[]): readonly Found[] {
  const [lost, gained] = [old.filter((value) => !now.includes(value)), now.filter((value) => !old.includes(value))];
  if (old.length === 1 && now.length === 1 && lost.length > 0)
    return [{ slug: "const-changed", before: JSON.stringify(old[0]), after: JSON.stringify(now[0]) }];
  return [
    ...lost.map((value) => ({ slug: "value-removed", before: String(value) })),
    ...gained.map((value) => ({ slug: "value-added", after: String(value) })),
  ];
}

/** The change of type, by what is lost and gained. */
function relation(isLost: boolean, isGained: boolean, [old, now]: Written): readonly Found[] {
  if (!isLost && !isGained) return [];
  return [replaced(isLost && isGained ? "type-changed" : isLost ? "type-narrowed" : "type-widened", old, now)];
}

/** TypeScript changes only when the types read otherwise there: an integer is a number. */
function replaced(slug: string, old: Shape, now: Shape): Found {
  const isSameInTypes = shapeText(old, false) === shapeText(now, false);
  return { slug, before: shapeText(old), after: shapeText(now), more: isSameInTypes ? [] : ["types"] };
}
