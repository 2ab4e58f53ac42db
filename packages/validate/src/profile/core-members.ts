// SPDX-License-Identifier: Apache-2.0

import { type TypeSites, typeSites } from "@jiku/model/sites";
import { enumerationValues, ownShapes, primitiveShapes, type Shape } from "../gen/shapes.js";

/** What stands at a place; the tags of variants that differ in nothing else there are joined as `choices`. */
export type PlaceShape = Shape | { readonly kind: "choices"; readonly values: readonly (string | number | boolean)[] };

/** One variant of a union, and the value of the tag that tells it. */
export interface VariantSite {
  readonly union: TypeSites;
  readonly value: string;
  readonly sites: TypeSites;
}

/** The variants of all unions by name, such as `ResultQuantity`. */
export const variantSites: ReadonlyMap<string, VariantSite> = new Map(
  [...typeSites.values()].flatMap((union) =>
    [...(union.variants ?? [])].map(([value, sites]): [string, VariantSite] => [sites.name, { union, value, sites }]),
  ),
);

/** Every name that a restriction can stand on; the package document is none. */
export const restrictable: readonly string[] = [
  ...[...typeSites.values()].filter(({ sort }) => sort !== "document").map(({ name }) => name),
  ...variantSites.keys(),
  ...primitiveShapes.keys(),
  ...enumerationValues.keys(),
];

const names = new Set(restrictable);

export function isRestrictable(name: string): boolean {
  return names.has(name);
}

/** The classes of resources that are this one or below it; all of them for "Resource". */
export function classesBelow(name: string): readonly string[] {
  const all = [...typeSites.values()].filter(({ sort }) => sort === "class");
  return all.filter((type) => type.name === name || type.supertypes.includes(name)).map((type) => type.name);
}

/** What the core allows for a member of a class, base, value type or variant; undefined when it has no such member. */
export function memberShape(type: string, member: string): PlaceShape | undefined {
  const sites = typeSites.get(type);
  const isResource = type === "Resource" || sites?.sort === "class";
  if (isResource && member === "type") return { kind: "choices", values: classesBelow(type) };
  for (const owner of [type, ...(sites?.supertypes ?? [])]) {
    const found = ownShapes.get(owner)?.find(([name]) => name === member);
    if (found !== undefined) return found[1];
  }
  return undefined;
}

/** The names of the members of a type; of a union, those of all its variants. */
export function memberNames(type: string): readonly string[] {
  const members = typeSites.get(type)?.members ?? variantSites.get(type)?.sites.members ?? [];
  return [...new Set(members)].filter((name) => name !== "@context");
}
