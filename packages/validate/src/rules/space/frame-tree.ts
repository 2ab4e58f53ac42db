// SPDX-License-Identifier: Apache-2.0
import type { ReferenceSystem, SetLookup, SetReport, SetRule, TimeExtent, Transform } from "@jiku/model";
import { type Interval, ISO_8601, isReferenceSystem, readInterval } from "@jiku/spacetime";
import { cyclePath, cyclesOf } from "../cycles.js";
import { append } from "../merge-memos.js";
import { systemOfResource } from "../time/system-of.js";
import { overlappingPeriods } from "./overlapping-periods.js";

/** A transform as an edge; `source` and `target` are absolute, the names as written. */
interface Edge {
  readonly ordinal: number;
  readonly source: string;
  readonly target: string;
  readonly sourceName: string;
  readonly targetName: string;
  readonly validTime: TimeExtent | undefined;
  readonly trs: string | undefined;
}

/** Each frame has at one time one parent, and no frame is above itself (ROS tf2). */
export const frameTree: SetRule<Edge[]> = {
  code: "SP-08",
  on: ["Transform"],
  start: () => [],
  collect(memo, resource, ordinal, context) {
    const { sourceRs, targetRs, validTime } = resource as unknown as Transform;
    memo.push({
      ordinal,
      source: context.expand(sourceRs),
      target: context.expand(targetRs),
      sourceName: sourceRs,
      targetName: targetRs,
      validTime,
      trs: validTime?.trs === undefined ? undefined : context.expand(validTime.trs),
    });
  },
  merge: append,
  finish(memo, report, set) {
    const faulted = reportLoops(memo, report);
    for (const edges of bySource(memo).values()) {
      if (edges.length > 1) reportParents(edges, faulted, report, set);
    }
  },
};

function bySource(edges: readonly Edge[]): ReadonlyMap<string, readonly Edge[]> {
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (edge.source === edge.target) continue;
    const group = groups.get(edge.source);
    if (group === undefined) groups.set(edge.source, [edge]);
    else group.push(edge);
  }
  return groups;
}

/** Transforms to themselves, and the first transform of each cycle; returns the ordinals that have a finding. */
function reportLoops(edges: readonly Edge[], report: SetReport): ReadonlySet<number> {
  const faulted = new Set<number>();
  const names = new Map(
    edges.flatMap(
      (e) =>
        [
          [e.source, e.sourceName],
          [e.target, e.targetName],
        ] as const,
    ),
  );
  const targets = new Map<string, string[]>();
  for (const { ordinal, source, target, sourceName } of edges) {
    if (source === target) {
      report(ordinal, "", { system: sourceName }, { case: "self" });
      faulted.add(ordinal);
    } else if (!targets.has(source)) targets.set(source, [target]);
    else if (targets.get(source)?.includes(target) === false) targets.get(source)?.push(target);
  }
  for (const members of cyclesOf(targets)) {
    const cycle = new Set(members);
    const first = edges.find(({ source, target }) => source !== target && cycle.has(source) && cycle.has(target));
    if (first === undefined) continue;
    const path = cyclePath(targets, first.source, first.target).map((iri) => names.get(iri) ?? iri);
    report(first.ordinal, "", { system: first.sourceName, path });
    faulted.add(first.ordinal);
  }
  return faulted;
}

const ALWAYS: Interval = { start: "unbounded", end: "unbounded", startIncluded: true, endIncluded: true };

/** The time for which a transform holds; undefined where its temporal system is not at hand. */
function periodOf({ validTime, trs }: Edge, set: SetLookup): Interval | undefined {
  if (validTime === undefined) return ALWAYS;
  const rs = trs === undefined ? undefined : set.resolve(trs);
  const system =
    trs === undefined ? ISO_8601 : isReferenceSystem(rs) ? systemOfResource(rs as ReferenceSystem) : undefined;
  return system && readInterval(validTime, system);
}

function reportParents(edges: readonly Edge[], faulted: ReadonlySet<number>, report: SetReport, set: SetLookup): void {
  const timed = edges.flatMap((edge) => {
    const interval = periodOf(edge, set);
    return interval === undefined ? [] : [{ edge, interval }];
  });
  for (const [earlier, later] of overlappingPeriods(timed.map(({ interval }) => interval))) {
    const [first, second] = [timed[earlier]?.edge, timed[later]?.edge];
    if (first === undefined || second === undefined || faulted.has(second.ordinal)) continue;
    const values = { system: second.sourceName, first: first.targetName, second: second.targetName };
    report(second.ordinal, "", values, { case: "parents" });
  }
}
