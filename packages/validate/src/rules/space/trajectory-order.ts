// SPDX-License-Identifier: Apache-2.0
import type { Geometry, Rule, SetRule } from "@jiku/model";
import {
  compareInstants,
  ISO_8601,
  isReferenceSystem,
  type Position,
  readPosition,
  type TemporalSystem,
} from "@jiku/spacetime";
import { append } from "../merge-memos.js";
import { systemOf, systemOfResource } from "../time/system-of.js";
import { sitesOf } from "./sites-of.js";

type Moving = Geometry & { readonly type: "MovingPoint" | "MovingPolygon" };

function isMoving(geometry: Geometry): geometry is Moving {
  return geometry.type === "MovingPoint" || geometry.type === "MovingPolygon";
}

/** True for two UTC dates of equal length that rise as texts: then they rise as times too. False decides nothing. */
function risesAsText(a: string, b: string): boolean {
  return (
    a.length === b.length &&
    a < b &&
    a.endsWith("Z") &&
    b.endsWith("Z") &&
    a.charCodeAt(0) >= 0x30 &&
    b.charCodeAt(0) <= 0x39
  );
}

interface Disorder {
  readonly index: number;
  readonly value: string;
  readonly previous: string;
}

/** The first time that does not come after the one before it; faulty ones are passed over. */
function disorderOf(times: readonly string[], system: TemporalSystem): Disorder | undefined {
  let previous: string | undefined;
  for (let index = 0; index < times.length; index += 1) {
    const value = times[index] as string;
    if (previous !== undefined && !(system === ISO_8601 && risesAsText(previous, value))) {
      const [before, position] = [positionOf(previous, system), positionOf(value, system)];
      if (position === undefined) continue;
      const order = before && compareInstants(before, position);
      if (order === "after" || order === "equal") return { index, value, previous };
    }
    previous = value;
  }
  return undefined;
}

function positionOf(text: string, system: TemporalSystem): Position | undefined {
  const position = readPosition(text, system);
  return position.kind === "fault" ? undefined : position;
}

/** The times of a moving geometry rise (OGC 19-045r3, MF-JSON); those with a temporal system see `trajectoryOrderInSystem`. */
export const trajectoryOrder: Rule<"Geometry"> = {
  code: "SP-17",
  on: "Geometry",
  check(geometry, report) {
    if (!isMoving(geometry) || geometry.trs !== undefined) return;
    const disorder = disorderOf(geometry.times, ISO_8601);
    if (disorder === undefined) return;
    report(`/times/${disorder.index}`, { value: disorder.value, previous: disorder.previous });
  },
};

interface Trajectories {
  readonly disorders: (Disorder & { readonly ordinal: number; readonly path: string })[];
  /** Trajectories whose temporal system had not been read yet: where they stand, as absolute IRIs. */
  readonly waiting: {
    readonly ordinal: number;
    readonly resource: string;
    readonly path: string;
    readonly trs: string;
  }[];
}

const geometries = sitesOf("Geometry");

/** The half of SP-17 that needs another resource: trajectories in model time or any other temporal system. */
export const trajectoryOrderInSystem: SetRule<Trajectories> = {
  code: "SP-17",
  on: geometries.classes,
  start: () => ({ disorders: [], waiting: [] }),
  collect(memo, resource, ordinal, context) {
    geometries.each(resource, (geometry, path) => {
      if (!isMoving(geometry) || geometry.trs === undefined) return;
      const system = systemOf(geometry.trs, context);
      const disorder = system && disorderOf(geometry.times, system);
      if (disorder !== undefined) memo.disorders.push({ ...disorder, ordinal, path: path() });
      if (system !== undefined) return;
      memo.waiting.push({
        ordinal,
        resource: context.expand(resource.id),
        path: path(),
        trs: context.expand(geometry.trs),
      });
    });
  },
  merge(memo, next) {
    append(memo.disorders, next.disorders);
    append(memo.waiting, next.waiting);
  },
  finish(memo, report, set) {
    for (const { ordinal, resource, path, trs } of memo.waiting) {
      const rs = set.resolve(trs);
      const system = isReferenceSystem(rs) ? systemOfResource(rs) : undefined;
      const holder = system && set.resolve(resource);
      if (system === undefined || holder === undefined) continue;
      geometries.each(holder, (geometry, at) => {
        const disorder = isMoving(geometry) && at() === path ? disorderOf(geometry.times, system) : undefined;
        if (disorder !== undefined) memo.disorders.push({ ...disorder, ordinal, path });
      });
    }
    for (const { ordinal, path, index, value, previous } of memo.disorders)
      report(ordinal, `${path}/times/${index}`, { value, previous });
  },
};
