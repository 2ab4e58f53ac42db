// SPDX-License-Identifier: Apache-2.0
import type { Coordinates } from "@jiku/spacetime";

/** A position or row of numbers as a message shows it: `[0, 30]`. */
export function positionText(position: Coordinates): string {
  return `[${position.join(", ")}]`;
}

/** A range with its ends; an end that is not declared is without bound. */
export function rangeText(min: number | string | undefined, max: number | string | undefined): string {
  return `${min === undefined ? "(-∞" : `[${min}`}, ${max === undefined ? "∞)" : `${max}]`}`;
}

/** A computed number without the noise of its last places. */
export function rounded(value: number, digits = 12): number {
  return Number(value.toPrecision(digits));
}

/** A number with its unit: `50 m`; a pure number alone. */
export function quantityText(value: number, unit: string | undefined): string {
  return unit === undefined ? String(value) : `${value} ${unit}`;
}
