// SPDX-License-Identifier: Apache-2.0
import type { DomainAxis } from "@jiku/model";
import { evenStep } from "@jiku/spacetime";

/** Number of places on an axis; undefined where the values are elsewhere. */
export function axisSize(axis: DomainAxis): number | undefined {
  switch (axis.kind) {
    case "regular":
      return axis.count;
    case "numeric":
    case "text":
      return axis.values.length;
    case "composite": {
      const [first] = Object.values(axis.columns);
      return first === undefined ? undefined : axisSize(first);
    }
    default:
      return undefined;
  }
}

/** Distance between neighbours of an evenly spaced numeric axis; undefined for others and for a single place. */
export function axisStep(axis: DomainAxis): number | undefined {
  if (axis.kind === "numeric") return axis.values.length > 1 ? evenStep(axis.values) : undefined;
  return axis.kind === "regular" && axis.count > 1 ? (axis.stop - axis.start) / (axis.count - 1) : undefined;
}

/** Least and greatest coordinate, bounds included; undefined when they are not numbers at hand. */
export function axisEnds(axis: DomainAxis): readonly [number, number] | undefined {
  if (axis.kind === "regular") return [Math.min(axis.start, axis.stop), Math.max(axis.start, axis.stop)];
  if (axis.kind !== "numeric") return undefined;
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const list of [axis.values, axis.bounds ?? []]) {
    for (const value of list) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return low <= high ? [low, high] : undefined;
}

export function hasBounds(axis: DomainAxis): boolean {
  return (axis.kind === "numeric" || axis.kind === "text") && axis.bounds !== undefined;
}
