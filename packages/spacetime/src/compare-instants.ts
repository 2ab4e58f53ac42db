// SPDX-License-Identifier: Apache-2.0
import { FIRST_GREGORIAN_DAY } from "./calendar.js";
import { compareNumberTexts } from "./decimal.js";
import type { DatePosition, EraPosition, NumberPosition, Position } from "./instant.js";
import type { TemporalSystem } from "./temporal-system.js";

/** How the first of two positions lies to the second. */
export type Order = "before" | "equal" | "after";

/** Half a turn of the zones in use, and a whole one: closer than that, an unknown zone hides the order. */
const ZONE_SECONDS = 14 * 3600;
const TWO_ZONES_SECONDS = 26 * 3600;

function orderOf(difference: number): Order {
  return difference < 0 ? "before" : difference > 0 ? "after" : "equal";
}

/** Same reference system: the same id, or the same object. */
function sameReference(a: TemporalSystem, b: TemporalSystem): boolean {
  return a === b || (a.id !== undefined && a.id === b.id);
}

function isProleptic(system: TemporalSystem): boolean {
  return system.calendar === "proleptic_gregorian" || system.calendar === "utc";
}

function sameMonths(a: readonly number[] | undefined, b: readonly number[] | undefined): boolean {
  return a?.length === b?.length && (a ?? []).every((days, index) => days === b?.[index]);
}

/**
 * True when dates of both systems lie on one line: equal time scale and equal calendar. `utc` and `proleptic_gregorian` are one,
 * `standard` joins them from 15 October 1582 (model, 4.4).
 * @param earliest the earlier of the days that are to be compared
 */
export function sameDateLine(a: TemporalSystem, b: TemporalSystem, earliest = FIRST_GREGORIAN_DAY): boolean {
  if (sameReference(a, b)) return true;
  if (
    a.form !== "date" ||
    b.form !== "date" ||
    a.timeScale === undefined ||
    a.timeScale !== b.timeScale ||
    a.calendar === undefined
  )
    return false;
  if (a.calendar === b.calendar) return sameMonths(a.monthLengths, b.monthLengths);
  if (isProleptic(a) && isProleptic(b)) return true;
  const mixed = (isProleptic(a) && b.calendar === "standard") || (a.calendar === "standard" && isProleptic(b));
  return mixed && earliest >= FIRST_GREGORIAN_DAY;
}

/** Order of two strings of digits after a decimal point. */
function compareFractions(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.max(a.length, b.length);
  const [x, y] = [a.padEnd(length, "0"), b.padEnd(length, "0")];
  return x < y ? -1 : x > y ? 1 : 0;
}

function compareDates(a: DatePosition, b: DatePosition): Order | undefined {
  if (a.system !== b.system && !sameDateLine(a.system, b.system, Math.min(a.day, b.day))) return undefined;
  const days = a.day - b.day;
  if (Number.isNaN(days)) return undefined;
  const difference = days * 86400 + a.second - b.second;
  if (a.offset === undefined || b.offset === undefined) {
    const hidden =
      a.offset !== b.offset ? ZONE_SECONDS : a.system.timeZone !== b.system.timeZone ? TWO_ZONES_SECONDS : 0;
    if (Math.abs(difference) < hidden) return undefined;
  }
  if (difference !== 0) return orderOf(difference);
  if (a.leap !== b.leap) return orderOf(a.leap - b.leap);
  const fractions = compareFractions(a.fraction, b.fraction);
  if (fractions !== 0) return orderOf(fractions);
  return a.precision === b.precision && a.fraction.length === b.fraction.length ? "equal" : undefined;
}

function compareNumbers(a: NumberPosition, b: NumberPosition): Order | undefined {
  return sameReference(a.system, b.system) ? orderOf(compareNumberTexts(a.text, b.text)) : undefined;
}

function compareEras(a: EraPosition, b: EraPosition): Order | undefined {
  if (!sameReference(a.system, b.system) || a.index === undefined || b.index === undefined) return undefined;
  return orderOf(a.index - b.index);
}

/**
 * Order of two positions (model, 4.4). Undefined where it is not known: different reference systems, no declared calendar,
 * one zone unknown and less than 14 hours apart, or the same second written with different precision.
 */
export function compareInstants(a: Position, b: Position): Order | undefined {
  if (a.kind === "date") return b.kind === "date" ? compareDates(a, b) : undefined;
  if (a.kind === "number") return b.kind === "number" ? compareNumbers(a, b) : undefined;
  return b.kind === "era" ? compareEras(a, b) : undefined;
}
