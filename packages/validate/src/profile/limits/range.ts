// SPDX-License-Identifier: Apache-2.0
import { leafOf } from "../core-place.js";
import { leafKind } from "../leaf.js";
import { fittingWays, type Limit, type LimitSite, type Meet } from "../limit.js";
import type { RestrictionEntry } from "../profile-file.js";

type Bound = "minimum" | "maximum";

/** `minimum` and `maximum`, both inclusive: the number as written, in its own unit. */
export function readRange(entry: RestrictionEntry, site: LimitSite): readonly Limit[] {
  const bounds = (["minimum", "maximum"] as const).filter((bound) => entry[bound] !== undefined);
  const [first] = bounds;
  if (first === undefined) return [];
  const ways = fittingWays(first, site).map(leafOf);
  const limits = ways
    .map((way) => leafKind(way.shape))
    .flatMap((leaf) => (leaf.kind === "number" ? [leaf.limits] : []));
  const wide = bounds.filter((bound) => isWider(bound, entry[bound] as number, limits, site));
  if (ways.length === 0 || wide.length > 0) return [];
  const minimum = entry.minimum ?? Number.NEGATIVE_INFINITY;
  const maximum = entry.maximum ?? Number.POSITIVE_INFINITY;
  if (minimum > maximum) {
    site.fault("PRF-09", `${site.pointer}/maximum`, { minimum, maximum, member: site.place.member }, "order");
    return [];
  }
  return [
    {
      code: "PRF-22",
      keyword: first,
      ways,
      judge(value, { say }) {
        if (typeof value !== "number") return;
        if (value < minimum) say("", { value, minimum, maximum });
        else if (value > maximum) say("", { value, minimum, maximum }, "above");
      },
      meets: [meetOf(minimum, maximum)],
    },
  ];
}

function meetOf(minimum: number, maximum: number): Meet {
  return {
    domain: "value",
    range: { minimum, maximum },
    allows: (candidate) => typeof candidate !== "number" || (candidate >= minimum && candidate <= maximum),
    excludes: ({ range }) => range !== undefined && (range.minimum > maximum || range.maximum < minimum),
  };
}

/** Reports a bound that lies beyond that of the core. */
function isWider(
  bound: Bound,
  value: number,
  limits: readonly Readonly<Record<string, number | string>>[],
  site: LimitSite,
): boolean {
  const exclusive = bound === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum";
  const beyond = (core: number) => (bound === "minimum" ? value < core : value > core);
  const inner = limits.flatMap((limit) => {
    const [core, open] = [limit[bound], limit[exclusive]];
    if (typeof core === "number" && beyond(core)) return [`${bound} ${core}`];
    return typeof open === "number" && (beyond(open) || value === open) ? [`${exclusive} ${open}`] : [];
  });
  if (inner.length === 0 || inner.length < limits.length) return false;
  const values = { keyword: bound, value, limit: inner[0], member: site.place.member };
  site.fault("PRF-09", `${site.pointer}/${bound}`, values);
  return true;
}
