// SPDX-License-Identifier: Apache-2.0
import type { AxisSpec } from "@jiku/model";

/** Coordinates in the order of the axes. */
export type Coordinates = readonly number[];

/** True when a coordinate lies outside the range of its axis; an axis without range has no outside. */
export function outsideRange(axis: AxisSpec, value: number): boolean {
  const { range } = axis;
  if (range === undefined) return false;
  const { min, max } = range;
  return (min !== undefined && value < min) || (max !== undefined && value > max);
}

/** Index of the first coordinate outside the range of its axis; -1 when there is none. */
export function firstOutside(axes: readonly AxisSpec[], position: Coordinates): number {
  for (let index = 0; index < position.length; index += 1) {
    const axis = axes[index];
    if (axis !== undefined && outsideRange(axis, position[index] ?? 0)) return index;
  }
  return -1;
}

/** True when the coordinates would all be in range in the reverse order of the first two: latitude and longitude look swapped. */
export function looksSwapped(axes: readonly AxisSpec[], position: Coordinates): boolean {
  const [first = 0, second = 0, ...rest] = position;
  return position.length >= 2 && firstOutside(axes, position) >= 0 && firstOutside(axes, [second, first, ...rest]) < 0;
}

/** Index of the first fractional coordinate that leaves the cell, [0, 1), on a periodic direction of a lattice; -1 when there is none. */
export function outsideCell(position: Coordinates, periodicDirections: readonly boolean[]): number {
  return position.findIndex((value, index) => periodicDirections[index] === true && !(value >= 0 && value < 1));
}

/** Whether two positions have the same numbers in the same order, without tolerance. */
export function samePosition(a: Coordinates, b: Coordinates): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
