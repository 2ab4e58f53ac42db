// SPDX-License-Identifier: Apache-2.0
import { sameDimension } from "./dimension.js";
import { parseUnit } from "./parse-unit.js";
import type { Unit } from "./unit.js";

/** Whether values convert between two units: equal dimension vectors, equal specials. */
export function commensurableUnits(a: Unit, b: Unit): boolean {
  return sameDimension(a.vector, b.vector) && a.special === b.special;
}

/**
 * Whether values in one UCUM code convert to the other; false when either does not parse. `mol/L` and `1/L` are not
 * commensurable although UCUM counts the mole, `rad` and `1` are.
 */
export function commensurable(a: string, b: string): boolean {
  const [from, to] = [parseUnit(a), parseUnit(b)];
  return from !== undefined && to !== undefined && commensurableUnits(from, to);
}
