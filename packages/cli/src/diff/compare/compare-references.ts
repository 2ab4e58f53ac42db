// SPDX-License-Identifier: Apache-2.0
import type { Edition } from "../edition/edition.js";
import type { Shape } from "../edition/shape.js";
import { type Comparison, type Found, newName } from "./comparison.js";

type Named = Extract<Shape, { readonly kind: "named" }>;

/** Classes that a reference may lead to and might not before, and the other way round; subclasses count with their class. */
export function compareReferences(old: Named, now: Named, comparison: Comparison): readonly Found[] {
  const before = old.refs.map((name) => newName(name, comparison));
  const gained = now.refs.filter((name) => !allows(before, name, comparison.new));
  const lost = old.refs.filter((name) => !allows(now.refs, newName(name, comparison), comparison.new));
  return [
    ...(gained.length === 0 ? [] : [{ slug: "reference-widened", after: shown(gained) }]),
    ...(lost.length === 0 ? [] : [{ slug: "reference-narrowed", before: shown(lost) }]),
  ];
}

/** No list says nothing, and so allows everything. */
function allows(refs: readonly string[], name: string, { types }: Edition): boolean {
  if (refs.length === 0 || refs.includes("*") || refs.includes(name)) return true;
  return types.get(name)?.supertypes.some((supertype) => refs.includes(supertype)) ?? false;
}

function shown(names: readonly string[]): string {
  return names.join(", ");
}
