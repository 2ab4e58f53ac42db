// SPDX-License-Identifier: Apache-2.0
import type { Decimal } from "./decimal.js";

const second = (coefficient: number, exponent = 0): Decimal => ({ coefficient: BigInt(coefficient), exponent });

/** UCUM units of time that are a fixed number of seconds (UCUM 2.2, tables of base units, prefixes and other units). */
const SECONDS: ReadonlyMap<string, Decimal> = new Map([
  ["s", second(1)],
  ["ks", second(1, 3)],
  ["Ms", second(1, 6)],
  ["ds", second(1, -1)],
  ["cs", second(1, -2)],
  ["ms", second(1, -3)],
  ["us", second(1, -6)],
  ["ns", second(1, -9)],
  ["ps", second(1, -12)],
  ["fs", second(1, -15)],
  ["as", second(1, -18)],
  ["min", second(60)],
  ["h", second(3600)],
  ["d", second(86400)],
  ["wk", second(604800)],
]);

/** Months and years of any kind: they differ in length from one to the next, so that no time axis is counted in them (rule TM-05). */
const UNEVEN: ReadonlySet<string> = new Set(["a", "a_j", "a_g", "a_t", "mo", "mo_j", "mo_g", "mo_s"]);

/** Seconds of a UCUM unit of time, exactly; undefined for months, years and anything else. */
export function timeUnitSeconds(unit: string): Decimal | undefined {
  return SECONDS.get(unit);
}

/** True for the UCUM units of months and years. */
export function isUnevenTimeUnit(unit: string): boolean {
  return UNEVEN.has(unit);
}
