// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Dataset, Field, RuleContext, SetLookup, SetRule } from "@jiku/model";
import { compareInstants, dateOfNumber, type Position, readPosition, writeInstant } from "@jiku/spacetime";
import { append, keepLast } from "../merge-memos.js";
import { type TimeCoordinate, timeCoordinates } from "../time/axis-positions.js";

/** Fields that a split uses together: absolute IRIs and their ordinals, filled as they pass. */
interface Uses {
  readonly groups: (readonly string[])[];
  readonly ordinals: Map<string, number>;
}

/** Fields used together have the same times at the same index, or they are joined by time and not by index. */
export const indexJoin: SetRule<Uses> = {
  code: "FD-22",
  on: ["Dataset", "Field"],
  start: () => ({ groups: [], ordinals: new Map() }),
  collect(memo, resource, ordinal, context) {
    if (resource.type === "Field") memo.ordinals.set(context.expand(resource.id), ordinal);
    const { splits = [] } = resource as Partial<Dataset>;
    for (const { members = [] } of splits) if (members.length > 1) memo.groups.push(members.map(context.expand));
  },
  merge(memo, next) {
    append(memo.groups, next.groups);
    keepLast(memo.ordinals, next.ordinals);
  },
  finish({ groups, ordinals }, report, set) {
    const context = {
      resolve: (ref: string | undefined) => (ref === undefined ? undefined : set.resolve(ref)),
    } as RuleContext;
    for (const group of groups) {
      const axes = group.flatMap((iri) => axisOf(iri, ordinals, set, context)).sort((a, b) => a.ordinal - b.ordinal);
      axes.forEach((later, k) => {
        const first = axes.slice(0, k).find((earlier) => earlier.times.length === later.times.length);
        const index = first === undefined ? -1 : firstDifference(first.times, later.times);
        if (first === undefined || index < 0) return;
        const values = {
          count: later.times.length,
          other: first.id,
          index,
          position: show(later.times[index]),
          expected: show(first.times[index]),
        };
        report(later.ordinal, later.path, values);
      });
    }
  },
};

interface TimeAxis {
  readonly ordinal: number;
  readonly id: string;
  readonly path: string;
  readonly times: readonly (Position | undefined)[];
}

function axisOf(
  iri: string,
  ordinals: ReadonlyMap<string, number>,
  set: SetLookup,
  context: RuleContext,
): readonly TimeAxis[] {
  const resource: AnyResource | undefined = set.resolve(iri);
  const ordinal = ordinals.get(iri);
  if (resource?.type !== "Field" || ordinal === undefined) return [];
  const [time] = timeCoordinates(resource as unknown as Field, context);
  return time === undefined ? [] : [{ ordinal, id: resource.id, path: time.path, times: positionsOf(time) }];
}

/** The positions as dates; numbers count from the origin of their system. */
function positionsOf({ axis, system }: TimeCoordinate): readonly (Position | undefined)[] {
  const texts =
    axis.kind === "text"
      ? axis.values
      : axis.kind === "numeric"
        ? axis.values.map(String)
        : axis.kind === "regular"
          ? spread(axis)
          : [];
  return texts.map((text) => {
    const position = readPosition(text, system);
    return position.kind === "fault" ? undefined : position.kind === "number" ? dateOfNumber(position) : position;
  });
}

function spread({
  start,
  stop,
  count,
}: {
  readonly start: number;
  readonly stop: number;
  readonly count: number;
}): readonly string[] {
  return Array.from({ length: count }, (_, i) =>
    String(count === 1 ? start : start + (i * (stop - start)) / (count - 1)),
  );
}

function firstDifference(a: readonly (Position | undefined)[], b: readonly (Position | undefined)[]): number {
  return a.findIndex((position, i) => {
    const other = b[i];
    const order = position === undefined || other === undefined ? undefined : compareInstants(position, other);
    return order === "before" || order === "after";
  });
}

function show(position: Position | undefined): string | undefined {
  return position?.kind === "date" ? writeInstant(position) : position?.kind === "number" ? position.text : undefined;
}
