// SPDX-License-Identifier: Apache-2.0
import type { AxisSpec } from "@jiku/model";
import { type EastNorth, eastNorth, periodOf } from "./axes.js";
import { type Coordinates, samePosition } from "./position.js";

/** A closed line: first and last position are the same (RFC 7946, 3.1.6). */
export type Ring = readonly Coordinates[];

/** Fewest positions of a ring, the closing one counted (RFC 7946, 3.1.6). */
export const LEAST_RING_SIZE = 4;

/** Whether a ring ends where it starts (RFC 7946, 3.1.6). */
export function isRingClosed(ring: Ring): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return first !== undefined && last !== undefined && samePosition(first, last);
}

/** Whether a ring has the least number of positions of a closed one, four (RFC 7946, 3.1.6). */
export function isRingLargeEnough(ring: Ring): boolean {
  return ring.length >= LEAST_RING_SIZE;
}

interface Plane extends EastNorth {
  readonly eastPeriod: number | undefined;
  readonly northPeriod: number | undefined;
}

const planes = new WeakMap<readonly AxisSpec[], Plane | null>();

function planeOf(axes: readonly AxisSpec[]): Plane | null {
  const known = planes.get(axes);
  if (known !== undefined) return known;
  const found = eastNorth(axes);
  const period = (index: number): number | undefined => {
    const axis = axes[index];
    return axis && periodOf(axis);
  };
  const plane =
    found === undefined ? null : { ...found, eastPeriod: period(found.east), northPeriod: period(found.north) };
  planes.set(axes, plane);
  return plane;
}

/** Whole turns that bring a coordinate within half a turn of the one before, in units of the coordinate. */
function turn(value: number, before: number, period: number | undefined): number {
  return period === undefined ? 0 : -Math.round((value - before) / period) * period;
}

/**
 * Signed area in the plane of the east and north axes, in the square of their units; positive = counterclockwise seen from above.
 * Periodic coordinates are unwrapped first. By the shoelace formula from the first position, so that large coordinates cost no digits.
 * @returns undefined when the axes name no east and north direction, and for a ring that goes round a pole
 */
export function signedArea(ring: Ring, axes: readonly AxisSpec[]): number | undefined {
  const plane = planeOf(axes);
  if (plane === null) return undefined;
  const { east, north, eastPeriod, northPeriod } = plane;
  const [x0, y0] = [ring[0]?.[east] ?? 0, ring[0]?.[north] ?? 0];
  let [lastX, lastY, turnsX, turnsY, dx, dy, sum] = [x0, y0, 0, 0, 0, 0, 0];
  for (let i = 1; i < ring.length; i += 1) {
    const [x, y] = [ring[i]?.[east] ?? 0, ring[i]?.[north] ?? 0];
    turnsX += turn(x, lastX, eastPeriod);
    turnsY += turn(y, lastY, northPeriod);
    const [nextX, nextY] = [x + turnsX - x0, y + turnsY - y0];
    sum += dx * nextY - nextX * dy;
    [lastX, lastY, dx, dy] = [x, y, nextX, nextY];
  }
  const turned = (dx !== 0 || dy !== 0) && isRingClosed(ring);
  return turned ? undefined : (sum / 2) * plane.eastSign * plane.northSign;
}
