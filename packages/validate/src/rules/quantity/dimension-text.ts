// SPDX-License-Identifier: Apache-2.0
import type { DimensionVector } from "@jiku/units";

/** Place in the vector and SI base unit, in the order of writing. */
const BASE_UNITS = [
  [4, "kg"],
  [2, "m"],
  [6, "s"],
  [1, "A"],
  [5, "K"],
  [0, "mol"],
  [3, "cd"],
] as const;

/** A dimension as a product of SI base units, such as `kg.m-1.s-2`; "1" for none. */
export function dimensionText(vector: DimensionVector): string {
  const powers = BASE_UNITS.filter(([place]) => vector[place] !== 0);
  const text = powers.map(([place, unit]) => (vector[place] === 1 ? unit : `${unit}${vector[place]}`)).join(".");
  return text === "" ? "1" : text;
}
