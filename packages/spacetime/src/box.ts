// SPDX-License-Identifier: Apache-2.0
import type { AxisSpec } from "@jiku/model";
import { periodOf } from "./axes.js";

/** All minima, then all maxima, in the order of the axes; minimum > maximum only on a periodic axis, where the box crosses its seam. */
export type Box = readonly number[];

/** What is wrong with a box: another length than twice the axes, or a minimum above its maximum on the axis with that index. */
export type BoxFault = { readonly fault: "odd-length" } | { readonly fault: "order"; readonly axis: number };

/**
 * The first fault of a box (RFC 7946, 5).
 * @param axes absent = not known; the order of minimum and maximum is then not judged
 */
export function boxFault(bbox: Box, axes: readonly AxisSpec[] | undefined): BoxFault | undefined {
  if (bbox.length % 2 !== 0) return { fault: "odd-length" };
  const half = bbox.length / 2;
  const axis = (axes ?? []).findIndex(
    (spec, index) => index < half && spec.periodic !== true && (bbox[index] ?? 0) > (bbox[index + half] ?? 0),
  );
  return axis < 0 ? undefined : { fault: "order", axis };
}

/** One side of a box; on a periodic axis `max` may lie below `min`. */
interface Side {
  readonly min: number;
  readonly max: number;
  readonly period: number | undefined;
}

function sidesOf(box: Box, axes: readonly AxisSpec[]): readonly Side[] {
  const half = Math.floor(box.length / 2);
  return Array.from({ length: half }, (_, index) => {
    const axis = axes[index];
    return { min: box[index] ?? 0, max: box[index + half] ?? 0, period: axis && periodOf(axis) };
  });
}

function widthOf({ min, max, period }: Side): number {
  return period !== undefined && max < min ? max - min + period : max - min;
}

/** Distance forward from `from` to `to`, less than one turn. */
function forward(from: number, to: number, period: number): number {
  const turned = (to - from) % period;
  return turned < 0 ? turned + period : turned;
}

function sideContains(outer: Side, inner: Side, margin: number): boolean {
  if (outer.period === undefined) return inner.min >= outer.min - margin && inner.max <= outer.max + margin;
  const width = widthOf(outer) + 2 * margin;
  if (width >= outer.period) return true;
  return forward(outer.min - margin, inner.min, outer.period) + widthOf(inner) <= width + Number.EPSILON * outer.period;
}

function sidesMeet(a: Side, b: Side): boolean {
  if (a.period === undefined) return a.min <= b.max && b.min <= a.max;
  return forward(a.min, b.min, a.period) <= widthOf(a) || forward(b.min, a.min, a.period) <= widthOf(b);
}

/** True when `inner` lies in `outer` grown by `margin` on every side; both have the given axes. */
export function boxContains(outer: Box, inner: Box, axes: readonly AxisSpec[], margin = 0): boolean {
  const [wide, narrow] = [sidesOf(outer, axes), sidesOf(inner, axes)];
  return wide.every((side, index) => narrow[index] === undefined || sideContains(side, narrow[index], margin));
}

/** Where a box leaves another one. */
export interface BoxExcess {
  readonly axis: number;
  /** The end of the inner box that lies outside on that axis. */
  readonly value: number;
  /** True when the two have nothing in common on that axis. */
  readonly apart: boolean;
}

function grown(side: Side, margin: number): Side {
  const { min, max, period } = side;
  if (period !== undefined && widthOf(side) + 2 * margin >= period) return { min, max: min + period, period };
  return { min: min - margin, max: max + margin, period };
}

function endOutside(outer: Side, inner: Side): number {
  const { min, max, period } = inner;
  return sideContains(outer, { min, max: min, period }, 0) ? max : min;
}

/**
 * The axis on which `inner` leaves `outer` grown by the margins; one on which the two are apart comes first. An axis on which
 * `outer` has no width says nothing about extent and is not judged.
 * @param margins one number for each axis; undefined = that axis is not judged
 * @returns undefined when `inner` lies inside on every axis that is judged
 */
export function boxExcess(
  outer: Box,
  inner: Box,
  axes: readonly AxisSpec[],
  margins: readonly (number | undefined)[],
): BoxExcess | undefined {
  const [wide, narrow] = [sidesOf(outer, axes), sidesOf(inner, axes)];
  let first: BoxExcess | undefined;
  for (const [axis, side] of wide.entries()) {
    const [part, margin] = [narrow[axis], margins[axis]];
    if (part === undefined || margin === undefined || side.min === side.max || sideContains(side, part, margin))
      continue;
    const around = grown(side, margin);
    const excess = { axis, value: endOutside(around, part), apart: !sidesMeet(around, part) };
    if (excess.apart) return excess;
    first ??= excess;
  }
  return first;
}

/** True when two boxes with the given axes share a point. */
export function boxesMeet(a: Box, b: Box, axes: readonly AxisSpec[]): boolean {
  const [first, second] = [sidesOf(a, axes), sidesOf(b, axes)];
  return first.every((side, index) => second[index] === undefined || sidesMeet(side, second[index]));
}
