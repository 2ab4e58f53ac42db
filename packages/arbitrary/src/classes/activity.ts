// SPDX-License-Identifier: Apache-2.0
import { between } from "../draw.js";
import type { Facts } from "../facts.js";
import { type Fixed, wantsMember } from "../fill.js";
import { type Made, optionalTarget, type Scope, written } from "../scope.js";
import { pinnedTo } from "../values/pinned-ref.js";
import { recordMoment } from "../values/time.js";
import { finishResource, type Start, startResource } from "./resource.js";

export interface ActivityWish {
  /** What may be used. */
  readonly uses?: (facts: Facts, used: readonly Facts[]) => boolean;
  /** Used in any case. */
  readonly inputs?: readonly Facts[];
  /** The procedure; `null` for none. */
  readonly procedure?: Facts | null;
}

export interface ActivityParts {
  readonly fixed: Fixed;
  readonly facts: Partial<Facts>;
}

const ACTIVITIES = ["Activity", "Run"];

function hoursAfter(scope: Scope, serial: number, from: string): string {
  const later = recordMoment(scope, serial + 12);
  return later > from ? later : from;
}

/** The policies that bind what comes from a resource. */
function bindingOf(scope: Scope, { policy }: Facts): readonly string[] {
  return policy !== undefined && scope.facts.get(policy)?.binding === true ? [policy] : [];
}

/** Whether all of it is under one binding policy at most. */
export function underOnePolicy(scope: Scope, all: readonly Facts[]): boolean {
  return new Set(all.flatMap((facts) => bindingOf(scope, facts))).size <= 1;
}

/** What was used, all of it older. */
function usedBy(scope: Scope, type: string, { uses = () => true, inputs = [] }: ActivityWish): readonly Facts[] {
  const used = [...inputs];
  if (!wantsMember(scope, type, "used", 40)) return used;
  for (let k = between(scope.draw, 1, 2); k > 0; k -= 1) {
    const found = optionalTarget(
      scope,
      ["*"],
      (facts) =>
        !used.includes(facts) &&
        !ACTIVITIES.includes(facts.type) &&
        uses(facts, used) &&
        underOnePolicy(scope, [...used, facts]),
    );
    if (found !== undefined) used.push(found);
  }
  return used;
}

/** What every activity may say: times in order, what was used, by what procedure. */
export function activityParts(scope: Scope, type: string, start: Start, wish: ActivityWish = {}): ActivityParts {
  const used = usedBy(scope, type, wish);
  const own = wantsMember(scope, type, "procedure", 30) ? optionalTarget(scope, ["Procedure"]) : undefined;
  const procedure = wish.procedure === undefined ? own : (wish.procedure ?? undefined);
  scope.serial += 1;
  const startedAt = wantsMember(scope, type, "startedAt", 40) ? recordMoment(scope, scope.serial * 24) : undefined;
  const endedAt = wantsMember(scope, type, "endedAt", 40)
    ? hoursAfter(scope, scope.serial * 24, startedAt ?? "")
    : undefined;
  const informed = wantsMember(scope, type, "informedBy", 20) ? optionalTarget(scope, ACTIVITIES) : undefined;
  return {
    fixed: {
      startedAt,
      endedAt,
      used: used.length === 0 ? undefined : used.map(({ id }) => written(scope, id)),
      procedure: procedure && pinnedTo(scope, procedure),
      informedBy: informed && [written(scope, informed.id)],
    },
    facts: {
      computed: start.computed || procedure?.computing === true || used.some((facts) => facts.computed === true),
      usedPolicies: [...new Set(used.flatMap((facts) => bindingOf(scope, facts)))],
    },
  };
}

/** Something that was done, after what it used was made. */
export function makeActivity(scope: Scope, type: string): Made {
  const start = startResource(scope, type);
  const { fixed, facts } = activityParts(scope, type, start);
  return finishResource(scope, type, start, fixed, facts);
}
