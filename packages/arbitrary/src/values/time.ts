// SPDX-License-Identifier: Apache-2.0
import { between, chance, pick } from "../draw.js";
import type { TimeLine } from "../facts.js";
import { enumValue, type Fixed, fill, wantsMember } from "../fill.js";
import { optionalTarget, type Scope, written } from "../scope.js";
import { quantity } from "./quantity.js";
import { CIVIL, position, positions, type WrittenPosition } from "./time-lines.js";
import { uncertainty } from "./uncertainty.js";

export interface ExtentWish {
  /** Civil positions only, which can be compared with others. */
  readonly civil?: boolean;
  /** Both ends are there. */
  readonly interval?: boolean;
  /** An instant or an interval with a definite end. */
  readonly definite?: boolean;
}

const DURATIONS = ["PT10M", "PT1H", "P1D", "P1M", "P1Y2M3DT4H5M6.5S", "P2W", "PT0.5S", "PT3H"] as const;

export function duration(scope: Scope): string {
  return pick(scope.draw, DURATIONS);
}

const RULES = ["FREQ=DAILY;COUNT=10", "FREQ=WEEKLY;BYDAY=MO,WE", "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=1"] as const;
export const ZONES = ["Asia/Tokyo", "UTC", "America/St_Johns"] as const;

export function recurrence(scope: Scope): unknown {
  return fill(scope, "Recurrence", { rrule: pick(scope.draw, RULES), timeZone: pick(scope.draw, ZONES) });
}

/** A line for a `trs`: civil time, or a temporal or ordinal system of the package. */
export function timeLine(scope: Scope, civil: boolean): TimeLine {
  if (civil || !chance(scope.draw, 20)) return CIVIL;
  return optionalTarget(scope, ["ReferenceSystem"], ({ timeLine: line }) => line !== undefined)?.timeLine ?? CIVIL;
}

const UNITS = ["s", "min", "d", "a"];

function coarsest(points: readonly WrittenPosition[]): string {
  return UNITS[Math.max(...points.map(({ unit }) => UNITS.indexOf(unit)))] ?? "a";
}

function ends(scope: Scope, first: string, second: string, wish: ExtentWish, line: TimeLine): Fixed {
  const { draw } = scope;
  switch (wish.interval === true || wish.definite === true ? 0 : draw(5)) {
    case 1:
      return { start: first };
    case 2:
      return line.form === "era" ? { start: first } : { start: first, end: ".." };
    case 3:
      return { end: second, unknown: ["start"] };
    case 4:
      return { start: first, unknown: ["end"] };
    default:
      return { start: first, end: second };
  }
}

/** An instant, an interval or a recurrence, its ends in order. */
export function timeExtent(scope: Scope, wish: ExtentWish = {}): Readonly<Record<string, unknown>> {
  const { draw } = scope;
  const line = timeLine(scope, wish.civil ?? false);
  const isInstant = wish.interval !== true && chance(draw, 50);
  const alone = isInstant ? position(draw, line, wish.civil !== true) : undefined;
  const points = alone === undefined ? positions(draw, line, 2) : [alone];
  const form: Fixed =
    alone === undefined ? ends(scope, points[0]?.text ?? "", points[1]?.text ?? "", wish, line) : { at: alone.text };
  const noBounds = alone !== undefined && chance(draw, 80);
  const fixed: Fixed = { at: undefined, start: undefined, end: undefined, unknown: undefined, ...form };
  return fill(scope, "TimeExtent", {
    ...fixed,
    bounds: noBounds || !chance(draw, 30) ? undefined : enumValue(scope, "Bounds"),
    trs: line.rs,
    precision: wantsMember(scope, "TimeExtent", "precision", 20)
      ? quantity(scope, { units: [coarsest(points)], min: 1, max: 10 })
      : undefined,
    uncertainty: wantsMember(scope, "TimeExtent", "uncertainty", 20) ? uncertainty(scope) : undefined,
    ...(wish.civil === true ? { recurrence: undefined } : {}),
  });
}

/** Over what time a value speaks; an interval with its method, period and label. */
export function temporalSupport(scope: Scope, kinds?: readonly string[]): Readonly<Record<string, unknown>> {
  const kind = enumValue(scope, "TemporalKind", kinds);
  const trs = wantsMember(scope, "TemporalSupport", "trs", 20)
    ? optionalTarget(scope, ["ReferenceSystem"], ({ timeLine: line }) => line !== undefined)
    : undefined;
  const { calendar, timeScale } = trs?.timeLine ?? {};
  const method = {
    method: enumValue(scope, "CellMethod"),
    period: duration(scope),
    intervalLabel: enumValue(scope, "IntervalLabel"),
  };
  return fill(scope, "TemporalSupport", {
    kind,
    ...(kind === "interval" ? method : {}),
    trs: trs && written(scope, trs.id),
    ...(trs === undefined ? {} : { calendar, timeScale }),
  });
}

const two = (n: number) => String(n).padStart(2, "0");

/** A moment of record-keeping that lies behind those of the data; later for a greater `serial`. */
export function recordMoment(scope: Scope, serial: number): string {
  const minutes = serial * 60 + between(scope.draw, 0, 29);
  const days = Math.floor(minutes / 1440);
  const text = `${2025 + Math.floor(days / 336)}-${two(1 + (Math.floor(days / 28) % 12))}-${two(1 + (days % 28))}`;
  const zone = pick(scope.draw, ["Z", "Z", ".25Z", "+00:00"]);
  return `${text}T${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}:00${zone}`;
}

/** A day of the past. */
export function calendarDate(scope: Scope): string {
  const { draw } = scope;
  return `${between(draw, 1990, 2026)}-${two(between(draw, 1, 12))}-${two(between(draw, 1, 28))}`;
}
