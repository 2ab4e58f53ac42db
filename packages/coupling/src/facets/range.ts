// SPDX-License-Identifier: Apache-2.0
import type { NumberRange } from "@jiku/model";
import { commensurable, convert } from "@jiku/units";
import { isNumeric } from "../side.js";
import { areOpposite } from "./direction.js";
import { type Found, found, type Pair } from "./found.js";

const SLACK = 1e-9;

/** Ends of a range; an open end is infinite. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** CPL-060: whether the values that come can be taken; compared in the unit of the target. */
export function rangeFacet({ source, target }: Pair): readonly Found[] {
  if (!isNumeric(source) || !isNumeric(target)) return [];
  const wanted = endsOf(target.spec.range);
  if (wanted === undefined) return [found("CPL-060", "inside")];
  const [from, to] = [source.spec.unit, target.spec.unit];
  if (from === undefined || to === undefined || !commensurable(from, to)) return [];
  const flipped = areOpposite(source.facets.positive, target.facets.positive);
  const difference = source.facets.difference === true && target.facets.difference === true;
  const given = convertEnds(endsOf(source.spec.range), from, to, flipped, difference);
  const name = rangeCase(given, wanted);
  if (name === "inside") return [found("CPL-060", name)];
  return [found("CPL-060", name, given && writtenEnds(given, to), writtenEnds(wanted, to))];
}

function rangeCase(given: Ends | undefined, wanted: Ends): string {
  if (given === undefined) return "guarded";
  const slack = SLACK * Math.max(sizeOf(given.low), sizeOf(given.high), sizeOf(wanted.low), sizeOf(wanted.high));
  if (given.high < wanted.low - slack || given.low > wanted.high + slack) return "disjoint";
  return given.low >= wanted.low - slack && given.high <= wanted.high + slack ? "inside" : "guarded";
}

function sizeOf(end: number): number {
  return Number.isFinite(end) ? Math.abs(end) : 0;
}

/** `0–8 m`; an open end is left out. */
export function writtenEnds({ low, high }: Ends, unit = ""): string {
  return `${shownEnd(low)}–${shownEnd(high)} ${unit}`.trim();
}

function shownEnd(end: number): string {
  return Number.isFinite(end) ? String(Number(end.toPrecision(12))) : "";
}

export function endsOf(range: NumberRange | undefined): Ends | undefined {
  if (range?.min === undefined && range?.max === undefined) return undefined;
  return { low: range.min ?? Number.NEGATIVE_INFINITY, high: range.max ?? Number.POSITIVE_INFINITY };
}

/** Both ends in another unit, mirrored where the sign changes; undefined when they do not convert. */
export function convertEnds(
  ends: Ends | undefined,
  from: string,
  to: string,
  flipped: boolean,
  difference = false,
): Ends | undefined {
  if (ends === undefined) return undefined;
  const [a, b] = [ends.low, ends.high].map((x) => (Number.isFinite(x) ? convert(x, from, to, { difference }) : x));
  if (a === undefined || b === undefined) return undefined;
  return flipped ? { low: -b, high: -a } : { low: Math.min(a, b), high: Math.max(a, b) };
}
