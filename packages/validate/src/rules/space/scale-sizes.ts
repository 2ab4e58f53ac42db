// SPDX-License-Identifier: Apache-2.0
import type { Entity, Quantity, ScaleDimension } from "@jiku/model";
import { convert } from "@jiku/units";
import { quantityText } from "./number-text.js";

/** The unit of SI in which sizes of a scale are compared. */
export const SI_UNITS: Readonly<Record<ScaleDimension, string>> = { space: "m", time: "s" };

/** A size of a scale in metres or seconds; undefined when it has no value, no unit, or a unit of another dimension. */
export function sizeOf(quantity: Quantity | undefined, dimension: ScaleDimension): number | undefined {
  if (quantity?.value === undefined || quantity.unit === undefined) return undefined;
  return convert(quantity.value, quantity.unit, SI_UNITS[dimension]);
}

/** A size with the text in which it is written. */
export interface Extent {
  /** Metres. */
  readonly size: number;
  readonly text: string;
}

/** The largest extent among the space scales of an entity; undefined when it declares none. */
export function spaceExtent(entity: Partial<Pick<Entity, "scales">>): Extent | undefined {
  let largest: Extent | undefined;
  for (const { dimension, extent } of entity.scales ?? []) {
    const size = dimension === "space" ? sizeOf(extent, "space") : undefined;
    if (size === undefined || (largest !== undefined && largest.size >= size)) continue;
    largest = { size, text: quantityText(extent?.value ?? size, extent?.unit) };
  }
  return largest;
}

/** Slack for sizes that were converted from other units. */
const RELATIVE = 1e-12;

/** Whether one size is greater than another by more than the rounding of units. */
export function isLarger(a: Extent, b: Extent): boolean {
  return a.size > b.size * (1 + RELATIVE);
}
