// SPDX-License-Identifier: Apache-2.0
import { typeSites } from "@jiku/model/sites";
import { token } from "../../rules/token.js";
import { variantSites } from "../core-members.js";
import { leafOf, type Way } from "../core-place.js";
import { leafKind } from "../leaf.js";
import { fittingWays, type Limit, type LimitSite } from "../limit.js";
import type { RestrictionEntry } from "../profile-file.js";
import { isNoMember } from "./required.js";

/** Members that every object of its sort has, and that no list has to name. */
const ALWAYS: readonly string[] = ["@context", "id", "type"];

/** `members`: the object has no other members than these; prefixed ones are named as they are written. */
export function readMembers({ members }: RestrictionEntry, site: LimitSite): readonly Limit[] {
  if (members === undefined) return [];
  const ways = fittingWays("members", site);
  const leaves = ways.map((way) => leafKind(leafOf(way).shape));
  const faulty = members.filter(
    (member, index) => !member.includes(":") && isNoMember(member, `${site.pointer}/members/${index}`, leaves, site),
  );
  return faulty.length > 0 ? [] : ways.map((way) => limitOf(leafOf(way), members));
}

function limitOf(way: Way, members: readonly string[]): Limit {
  const leaf = leafKind(way.shape);
  const name = leaf.kind === "object" ? leaf.name : "";
  const tag = (variantSites.get(name)?.union ?? typeSites.get(name))?.tag;
  const known = new Set([...members, ...ALWAYS, ...(tag === undefined ? [] : [tag])]);
  return {
    code: "PRF-30",
    keyword: "members",
    ways: [way],
    judge(value, { say }) {
      const object = value as Readonly<Record<string, unknown>>;
      for (const member of Object.keys(object))
        if (!known.has(member))
          say(token(member), { member, class: object["type"] ?? (name || way.holder), allowed: members });
    },
    meets: [],
  };
}
