// SPDX-License-Identifier: Apache-2.0
import type { AxisSpec, Geometry } from "@jiku/model";
import { periodOf } from "./axes.js";
import type { Box } from "./box.js";
import type { Coordinates } from "./position.js";
import { unwrap } from "./unwrap.js";

/** Positions that follow one another, or a single one. */
type Path = readonly Coordinates[];

type Nested = readonly (number | Nested)[];

function isPosition(value: number | Nested): value is Coordinates {
  return typeof value !== "number" && typeof value[0] === "number";
}

/** The paths inside coordinates of any depth; `linked` tells whether neighbours in a list of positions are joined by a line. */
function pathsIn(coordinates: number | Nested, linked: boolean): readonly Path[] {
  if (typeof coordinates === "number") return [];
  if (isPosition(coordinates)) return [[coordinates]];
  if (linked && coordinates.every(isPosition)) return [coordinates];
  return coordinates.flatMap((part) => pathsIn(part, linked));
}

interface Arc {
  readonly from: number;
  readonly to: number;
}

/** The stretch that a path covers; a step of a whole turn, as round the whole Earth, is taken as it is written. */
function arcOf(values: readonly number[], period: number | undefined): Arc {
  const wholeTurn =
    period !== undefined && values.some((value, index) => Math.abs(value - (values[index - 1] ?? value)) >= period);
  const free = wholeTurn ? values : unwrap(values, period);
  return free.reduce((arc, value) => ({ from: Math.min(arc.from, value), to: Math.max(arc.to, value) }), {
    from: Infinity,
    to: -Infinity,
  });
}

function hull(arcs: readonly Arc[]): Arc {
  return arcs.reduce((all, arc) => ({ from: Math.min(all.from, arc.from), to: Math.max(all.to, arc.to) }), {
    from: Infinity,
    to: -Infinity,
  });
}

/**
 * The shortest stretch of a periodic axis that covers all arcs: what is left when the widest gap is taken out. Numbers
 * within the first turn come back as they are: a turn added and taken off again would round.
 */
function periodicHull(arcs: readonly Arc[], period: number, origin: number): Arc {
  const turns = (value: number): number => Math.floor((value - origin) / period) * period;
  const sorted = arcs
    .map(({ from, to }) => ({ from: from - turns(from), to: to - turns(from) }))
    .sort((a, b) => a.from - b.from);
  const [first] = sorted;
  if (first === undefined) return hull([]);
  let reach = first.to;
  let widest = { gap: 0, after: first.to, before: first.from };
  for (const { from, to } of sorted.slice(1)) {
    if (from - reach > widest.gap) widest = { gap: from - reach, after: reach, before: from };
    reach = Math.max(reach, to);
  }
  const overSeam = first.from + period - reach;
  if (overSeam > widest.gap) widest = { gap: overSeam, after: reach, before: first.from };
  if (widest.gap <= 0) return { from: origin, to: origin + period };
  const end = widest.after - turns(widest.after);
  return { from: widest.before, to: end === origin && widest.after > origin ? origin + period : end };
}

function boxOfPaths(paths: readonly Path[], axes: readonly AxisSpec[], dimension: number): Box {
  const arcs = Array.from({ length: dimension }, (_, index) => {
    const axis = axes[index];
    const period = axis && periodOf(axis);
    const parts = paths.map((path) =>
      arcOf(
        path.map((position) => position[index] ?? 0),
        period,
      ),
    );
    return period === undefined ? hull(parts) : periodicHull(parts, period, axis?.range?.min ?? 0);
  });
  return [...arcs.map(({ from }) => from), ...arcs.map(({ to }) => to)];
}

const SCATTERED: ReadonlySet<string> = new Set(["Point", "MultiPoint"]);

/**
 * The box round a geometry in its own axes, all minima, then all maxima. A line or ring that crosses the seam of a periodic axis,
 * or parts on both sides of it, give the shorter way round: the minimum then lies above the maximum.
 * @returns undefined without coordinates (cells, external geometry), and when positions differ in length
 */
export function bboxOf(geometry: Geometry, axes: readonly AxisSpec[]): Box | undefined {
  if (geometry.type === "Box") return geometry.bbox;
  if (!("coordinates" in geometry)) return undefined;
  const linked = !SCATTERED.has(geometry.type) && !(geometry.type === "Prism" && SCATTERED.has(geometry.baseType));
  const paths = pathsIn(geometry.coordinates as Nested, linked);
  const dimension = paths[0]?.[0]?.length ?? 0;
  if (dimension === 0 || paths.some((path) => path.some((position) => position.length !== dimension))) return undefined;
  const base = boxOfPaths(paths, axes, dimension);
  if (geometry.type !== "Prism") return base;
  const lower = geometry.lower ?? geometry.upper;
  return [
    ...base.slice(0, dimension),
    Math.min(lower, geometry.upper),
    ...base.slice(dimension),
    Math.max(lower, geometry.upper),
  ];
}
