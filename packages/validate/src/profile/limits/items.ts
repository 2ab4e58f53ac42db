// SPDX-License-Identifier: Apache-2.0
import { fittingWays, type Limit, type LimitSite } from "../limit.js";
import type { RestrictionEntry } from "../profile-file.js";

/** `maxItems`: the list, its outermost level, has no more entries. */
export function readItems({ maxItems }: RestrictionEntry, site: LimitSite): readonly Limit[] {
  if (maxItems === undefined) return [];
  const ways = fittingWays("maxItems", site);
  const lists = ways.flatMap(({ shape }) => (shape.kind === "list" ? [shape] : []));
  const pointer = `${site.pointer}/maxItems`;
  const values = { keyword: "maxItems", value: maxItems, member: site.place.member };
  const least = Math.min(...lists.map(({ minItems }) => minItems ?? 0));
  const most = Math.max(...lists.map((list) => list.maxItems ?? Number.POSITIVE_INFINITY));
  if (ways.length === 0) return [];
  if (maxItems < least) {
    site.fault("PRF-09", pointer, { ...values, limit: least }, "items");
    return [];
  }
  if (maxItems > most) {
    site.fault("PRF-09", pointer, { ...values, limit: `maxItems ${most}` });
    return [];
  }
  return [
    {
      code: "PRF-29",
      keyword: "maxItems",
      ways,
      judge(value, { say }) {
        if (Array.isArray(value) && value.length > maxItems) say("", { count: value.length, maximum: maxItems });
      },
      meets: [],
    },
  ];
}
