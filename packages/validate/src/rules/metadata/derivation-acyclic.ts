// SPDX-License-Identifier: Apache-2.0
import type { Activity, AnyResource, SetRule } from "@jiku/model";
import { cyclesOf } from "../cycles.js";
import { append, keepLast } from "../merge-memos.js";
import { isBefore } from "../time/is-before.js";

interface Links {
  /** Resource to what it comes from, absolute IRIs. */
  readonly from: Map<string, string[]>;
  readonly places: Map<string, { readonly ordinal: number; readonly path: string }>;
  /** Uses of activities that ended: who used what, and where that stands. */
  readonly uses: { readonly ordinal: number; readonly path: string; readonly used: string; readonly ended: string }[];
}

/** The resources that come from themselves without a way over others, and stand on no longer cycle that is reported there. */
function selfMade(from: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const reported = new Set(cyclesOf(from).map(([first]) => first));
  return [...from].filter(([id, targets]) => targets.includes(id) && !reported.has(id)).map(([id]) => [id]);
}

/** Nothing comes from itself, and nothing is used before it is made (PROV constraints 35 to 39, 50, 55). */
export const derivationAcyclic: SetRule<Links> = {
  code: "PV-02",
  on: ["Resource"],
  start: () => ({ from: new Map(), places: new Map(), uses: [] }),
  collect(memo, resource, ordinal, context) {
    const { derivedFrom, generatedBy } = resource;
    const { used, informedBy, endedAt } = resource as Partial<Activity>;
    if (derivedFrom === undefined && generatedBy === undefined && used === undefined && informedBy === undefined)
      return;
    const id = context.expand(resource.id);
    const targets = [
      ...(derivedFrom ?? []),
      ...(generatedBy === undefined ? [] : [generatedBy]),
      ...(used ?? []),
      ...(informedBy ?? []),
    ];
    memo.from.set(id, targets.map(context.expand));
    const member =
      derivedFrom !== undefined
        ? "derivedFrom"
        : generatedBy !== undefined
          ? "generatedBy"
          : used !== undefined
            ? "used"
            : "informedBy";
    memo.places.set(id, { ordinal, path: `/${member}` });
    if (endedAt === undefined) return;
    for (const ref of used ?? []) memo.uses.push({ ordinal, path: "/used", used: context.expand(ref), ended: endedAt });
  },
  merge(memo, next) {
    keepLast(memo.from, next.from);
    keepLast(memo.places, next.places);
    append(memo.uses, next.uses);
  },
  finish(memo, report, set) {
    for (const cycle of [...cyclesOf(memo.from), ...selfMade(memo.from)]) {
      const first = cycle[0] as string;
      const next = memo.from.get(first)?.find((target) => cycle.includes(target));
      const place = memo.places.get(first);
      if (place !== undefined) report(place.ordinal, place.path, { id: first, next });
    }
    for (const { ordinal, path, used, ended } of memo.uses) {
      const maker = set.resolve(used)?.generatedBy;
      const activity =
        maker === undefined ? undefined : (set.resolve(maker) as (AnyResource & Partial<Activity>) | undefined);
      const started = activity?.startedAt;
      if (started !== undefined && isBefore(ended, started))
        report(ordinal, path, { used, ended, activity: maker, started }, { case: "order" });
    }
  },
};
