// SPDX-License-Identifier: Apache-2.0

/** The eleven areas; a `$ref` goes from right to left only. */
export const AREAS = [
  "quantity",
  "time",
  "space",
  "entity",
  "observation",
  "field",
  "metadata",
  "model",
  "coupling",
  "feedback",
  "trust",
] as const;

export type Area = (typeof AREAS)[number];

export function isArea(name: string): name is Area {
  return (AREAS as readonly string[]).includes(name);
}
