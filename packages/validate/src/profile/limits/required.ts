// SPDX-License-Identifier: Apache-2.0
import { typeSites } from "@jiku/model/sites";
import { token } from "../../rules/token.js";
import { nearestNames } from "../../structure/nearest.js";
import { memberNames, memberShape } from "../core-members.js";
import { leafOf, type Way } from "../core-place.js";
import { type Leaf, leafKind } from "../leaf.js";
import { fittingWays, type Limit, type LimitSite } from "../limit.js";
import type { RestrictionEntry } from "../profile-file.js";

/** `required`: the object has these members, where its type or variant knows them; of a map with text keys, these keys. */
export function readRequired({ required }: RestrictionEntry, site: LimitSite): readonly Limit[] {
  if (required === undefined) return [];
  const ways = fittingWays("required", site).map(leafOf);
  const leaves = ways.map((way) => leafKind(way.shape));
  const faulty = required.filter((member, index) =>
    isNoMember(member, `${site.pointer}/required/${index}`, leaves, site),
  );
  return faulty.length > 0 ? [] : ways.map((way) => limitOf(way, leafKind(way.shape), required));
}

function limitOf(way: Way, leaf: Leaf, required: readonly string[]): Limit {
  const name = leaf.kind === "object" ? leaf.name : "";
  const isResource = name === "Resource" || typeSites.get(name)?.sort === "class";
  const wanted = required.map((member) => ({ member, variants: variantsWith(name, member) }));
  const tag = typeSites.get(name)?.tag;
  return {
    code: "PRF-20",
    keyword: "required",
    ways: [way],
    judge(value, { say }) {
      const object = value as Readonly<Record<string, unknown>>;
      for (const { member, variants } of wanted) {
        if (Object.hasOwn(object, member)) continue;
        if (variants !== undefined && tag !== undefined && !variants.has(object[tag])) continue;
        say(token(member), { member, class: isResource ? object["type"] : name || way.holder });
      }
    },
    meets: [],
  };
}

/** Of a union: the tags of the variants that have the member; undefined for another type. */
function variantsWith(name: string, member: string): ReadonlySet<unknown> | undefined {
  const variants = typeSites.get(name)?.variants;
  if (variants === undefined) return undefined;
  return new Set(
    [...variants].filter(([, { name: own }]) => memberShape(own, member) !== undefined).map(([tag]) => tag),
  );
}

/** Reports a name that nothing there can have. */
export function isNoMember(member: string, pointer: string, leaves: readonly Leaf[], { fault }: LimitSite): boolean {
  const keys = leaves.flatMap((leaf) => (leaf.kind === "keys" ? [leaf.keys ?? ""] : []));
  if (keys.length > 0) {
    if (keys.some((pattern) => new RegExp(pattern, "u").test(member))) return false;
    fault("PRF-06", pointer, { member }, "key");
    return true;
  }
  const names = leaves.flatMap((leaf) => (leaf.kind === "object" ? [leaf.name] : []));
  const known = names.flatMap(memberNames);
  if (names.length === 0 || known.includes(member)) return false;
  const nearest = nearestNames(member, known, 1)[0];
  const values = { member, class: names[0] };
  if (nearest === undefined) fault("PRF-06", pointer, values);
  else fault("PRF-06", pointer, { ...values, nearest }, "nearest");
  return true;
}
