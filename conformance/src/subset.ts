// SPDX-License-Identifier: Apache-2.0
import type { DataSubset } from "@jiku/arbitrary";
import { type TypeSites, typeSites } from "@jiku/model/sites";

/** The members of a profile file that say which data it covers; the whole form is that of `@jiku/validate`. */
export interface SubsetProfile {
  readonly classes?: readonly string[];
  readonly restrictions?: readonly {
    readonly on: string;
    readonly member?: string;
    readonly members?: readonly string[];
    readonly enum?: readonly unknown[];
  }[];
}

/** What the generator must leave out so that most of what it makes lies in the subset; the profile itself judges the rest. */
export function dataSubset({ classes, restrictions = [] }: SubsetProfile): DataSubset {
  const without = restrictions.flatMap(({ on, member, members, enum: values }) => {
    const left: string[] = [];
    if (members !== undefined && member === undefined)
      for (const name of memberNames(on)) if (!members.includes(name)) left.push(`${generatorName(on)}.${name}`);
    const type = typeSites.get(on);
    if (values !== undefined && type?.variants !== undefined && member === type.tag)
      for (const variant of type.variants.keys()) if (!values.includes(variant)) left.push(`${on}/${variant}`);
    return left;
  });
  return { ...(classes === undefined ? {} : { classes }), without };
}

const ALWAYS: readonly string[] = ["@context", "id", "type"];

function memberNames(type: string): readonly string[] {
  const { members = [], tag } = typeSites.get(type) ?? variantOf(type)?.variant ?? {};
  return [...new Set(members)].filter((name) => !ALWAYS.includes(name) && name !== tag);
}

/** The generator knows members of a variant by the name of its union. */
function generatorName(type: string): string {
  return variantOf(type)?.union ?? type;
}

function variantOf(name: string): { readonly union: string; readonly variant: TypeSites } | undefined {
  for (const union of typeSites.values())
    for (const variant of union.variants?.values() ?? [])
      if (variant.name === name) return { union: union.name, variant };
  return undefined;
}
