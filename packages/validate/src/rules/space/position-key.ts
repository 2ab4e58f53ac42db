// SPDX-License-Identifier: Apache-2.0
import type { Bound } from "@jiku/spacetime";

/**
 * A number that rises with the position within one temporal system: seconds for dates, the number itself, the place of an era.
 * @param open what stands for a bound that is unbounded, unknown, or beyond reckoning
 */
export function positionKey(bound: Bound, open: number): number {
  if (typeof bound !== "object") return open;
  if (bound.kind === "number") return bound.value;
  if (bound.kind === "era") return bound.index ?? open;
  return Number.isNaN(bound.day) ? open : bound.day * 86400 + bound.second + bound.leap + Number(`0.${bound.fraction}`);
}
