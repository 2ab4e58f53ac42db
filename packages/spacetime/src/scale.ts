// SPDX-License-Identifier: Apache-2.0

/** The sizes of a scale in one unit, such as metres or seconds; absent = not declared. */
export interface ScaleSizes {
  readonly resolution?: number | undefined;
  readonly characteristic?: number | undefined;
  readonly extent?: number | undefined;
}

/** Two sizes of a scale of which the first is larger than the second, though it must not be. */
export type ScaleDisorder = readonly [smaller: keyof ScaleSizes, larger: keyof ScaleSizes];

const ORDER: readonly ScaleDisorder[] = [
  ["resolution", "characteristic"],
  ["characteristic", "extent"],
  ["resolution", "extent"],
];

/** Slack of the comparison, for sizes that were converted from other units. */
const RELATIVE = 1e-12;

/** The first pair that breaks resolution ≤ characteristic ≤ extent; undefined when all declared sizes are in order. */
export function scaleDisorder(sizes: ScaleSizes): ScaleDisorder | undefined {
  return ORDER.find(([small, large]) => {
    const [a, b] = [sizes[small], sizes[large]];
    return a !== undefined && b !== undefined && a > b * (1 + RELATIVE);
  });
}

/** Geometric mean of the ends of a range, the typical size of a resolution that is given as one. */
export function typicalSize(min: number, max: number): number {
  return Math.sqrt(min * max);
}

/** True when two sizes differ by more than a factor, either way. */
export function differsByFactor(a: number, b: number, factor: number): boolean {
  return !(a <= b * factor && b <= a * factor);
}

/** The step of an evenly spaced axis: the first difference when all others equal it within a part in a million; else undefined. */
export function evenStep(values: readonly number[]): number | undefined {
  const [first, second] = values;
  if (first === undefined || second === undefined || first === second) return undefined;
  const step = second - first;
  const even = values.every(
    (value, index) => Math.abs(value - (first + index * step)) <= Math.abs(step) * 1e-6 * Math.max(1, index),
  );
  return even ? Math.abs(step) : undefined;
}
