// SPDX-License-Identifier: Apache-2.0

/** A source of choices: a whole number from 0 to below `n`. 0 is the simplest choice, so that shrinking leads there. */
export type Draw = (n: number) => number;

/** True with a likelihood of `percent`; false is the simple case. */
export function chance(draw: Draw, percent: number): boolean {
  return draw(100) >= 100 - percent;
}

/** One entry of a list; the first is the simplest. */
export function pick<T>(draw: Draw, list: readonly T[]): T {
  return list[draw(list.length)] as T;
}

/** A whole number, ends included; `from` is the simplest. */
export function between(draw: Draw, from: number, to: number): number {
  return from + draw(to - from + 1);
}

/** One to `most` values. */
export function several<T>(draw: Draw, most: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: between(draw, 1, most) }, (_, index) => make(index));
}

/** One to `most` different entries of a list, in its order. */
export function subset<T>(draw: Draw, list: readonly T[], most: number): readonly T[] {
  const taken = new Set<number>();
  for (let k = between(draw, 1, Math.min(most, list.length)); k > 0; k -= 1) taken.add(draw(list.length));
  return [...taken].sort((a, b) => a - b).map((index) => list[index] as T);
}

/** A decimal number from `min` to `max` on a grid of `steps`; `min` is the simplest. */
export function decimal(draw: Draw, min: number, max: number, steps = 1000): number {
  const value = min + ((max - min) * draw(steps + 1)) / steps;
  return Math.min(max, Math.max(min, Number(value.toPrecision(12))));
}
