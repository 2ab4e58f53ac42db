// SPDX-License-Identifier: Apache-2.0
import { typeSites } from "@jiku/model/sites";
import { nearestNames } from "../../structure/nearest.js";
import { classesBelow } from "../core-members.js";
import { leafOf } from "../core-place.js";
import { type Leaf, leafKind } from "../leaf.js";
import { fittingWays, type Limit, type LimitSite } from "../limit.js";
import type { RestrictionEntry } from "../profile-file.js";
import { referenceText } from "../reference-text.js";

/** `classes` of a restriction: the reference leads to a resource of one of these classes, or of one below them. */
export function readTargets({ classes }: RestrictionEntry, site: LimitSite): readonly Limit[] {
  if (classes === undefined) return [];
  const ways = fittingWays("classes", site).map(leafOf);
  const leaves = ways.map((way) => leafKind(way.shape));
  const faulty = classes.filter((name, index) => {
    const pointer = `${site.pointer}/classes/${index}`;
    return unknownClass(name, pointer, site) || (ways.length > 0 && isNoTarget(name, pointer, leaves, site));
  });
  if (ways.length === 0 || faulty.length > 0) return [];
  const known = new Set(classes.flatMap(classesBelow));
  return [
    {
      code: "PRF-28",
      keyword: "classes",
      ways,
      judge(value, { context, say }) {
        const { text, suffix } = referenceText(value);
        const found = context.resolve(text as string)?.type;
        if (found !== undefined && !known.has(found)) say(suffix, { value: text, class: found, allowed: classes });
      },
      meets: [{ domain: "class", candidates: [...known], allows: (candidate) => known.has(candidate as string) }],
    },
  ];
}

/** Reports a name that is no class of resources. */
export function unknownClass(value: string, pointer: string, { fault }: Pick<LimitSite, "fault">): boolean {
  const sort = typeSites.get(value)?.sort;
  if (sort === "class") return false;
  const nearest = sort === undefined ? nearestNames(value, classesBelow("Resource"), 1)[0] : undefined;
  if (nearest === undefined) fault("PRF-05", pointer, { value }, "class");
  else fault("PRF-05", pointer, { value, nearest }, "nearest");
  return true;
}

/** Reports a class that the core never lets the member refer to. */
function isNoTarget(value: string, pointer: string, leaves: readonly Leaf[], { place, fault }: LimitSite): boolean {
  const names = [value, ...(typeSites.get(value)?.supertypes ?? [])];
  const refs = leaves.flatMap((leaf) => (leaf.kind === "reference" ? (leaf.refs ?? ["*"]) : []));
  if (refs.some((name) => name === "*" || names.includes(name))) return false;
  fault("PRF-05", pointer, { value, member: place.member, allowed: [...new Set(refs)] }, "target");
  return true;
}
