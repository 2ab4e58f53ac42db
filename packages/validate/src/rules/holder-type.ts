// SPDX-License-Identifier: Apache-2.0
import type { RuleContext } from "@jiku/model";
import { type TypeSites, typeSites } from "@jiku/model/sites";

type Members = Readonly<Record<string, unknown>>;

/** The type of an object, or of its variant where the type is a union. */
export function variantOf(type: TypeSites, value: object): TypeSites {
  if (type.tag === undefined) return type;
  return type.variants?.get((value as Members)[type.tag] as string) ?? type;
}

/** The type of the direct holder, found by going down from the resource. */
export function typeOfHolder({ resource, holders }: RuleContext): TypeSites | undefined {
  let type = typeSites.get(resource.type);
  for (let i = 1; i < holders.length && type !== undefined; i++) {
    const parent = holders[i - 1] as object;
    const child = holders[i] as object;
    const site = variantOf(type, parent).sites.find(({ member }) => holds((parent as Members)[member], child));
    type = site === undefined ? undefined : typeSites.get(site.site);
  }
  return type;
}

function holds(value: unknown, wanted: object): boolean {
  if (value === wanted) return true;
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).some((item) => item === wanted || (Array.isArray(item) && holds(item, wanted)))
  );
}
