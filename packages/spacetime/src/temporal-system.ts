// SPDX-License-Identifier: Apache-2.0
import type { Calendar, ReferenceSystem, TimeScale } from "@jiku/model";
import { type CalendarArithmetic, calendarArithmetic, PROLEPTIC_GREGORIAN } from "./calendar.js";
import { referenceSystem } from "./reference-system.js";
import { type FixedZone, fixedZone } from "./time-zone.js";

/** How the positions of one temporal reference system are read. Members are undefined where the system does not declare them. */
export interface TemporalSystem {
  /** Id of the reference system; undefined for ISO 8601 without one. */
  readonly id: string | undefined;
  /** Dates; decimal numbers counted in `unit` from `timeOrigin`; or names of eras. */
  readonly form: "date" | "number" | "era";
  readonly calendar: Calendar | undefined;
  readonly timeScale: TimeScale | undefined;
  readonly timeZone: string | undefined;
  /** The zone of positions written without one, where it is known; a scale other than UTC has no zones and counts as zone 0. */
  readonly zone: FixedZone | undefined;
  /** Arithmetic of the calendar; undefined for calendar `none` and where none is declared. */
  readonly dates: CalendarArithmetic | undefined;
  readonly monthLengths: readonly number[] | undefined;
  readonly unit: string | undefined;
  readonly timeOrigin: string | undefined;
  /** Oldest first. */
  readonly eras: readonly string[] | undefined;
}

const NO_ZONES: FixedZone = { offset: 0, since: Number.NEGATIVE_INFINITY };

/** Positions without reference system: ISO 8601, proleptic Gregorian; `Z` or an offset declares UTC (model, 2.6). */
export const ISO_8601: TemporalSystem = {
  id: undefined,
  form: "date",
  calendar: "proleptic_gregorian",
  timeScale: "UTC",
  timeZone: undefined,
  zone: undefined,
  dates: PROLEPTIC_GREGORIAN,
  monthLengths: undefined,
  unit: undefined,
  timeOrigin: undefined,
  eras: undefined,
};

function zoneOf(timeScale: TimeScale | undefined, timeZone: string | undefined): FixedZone | undefined {
  if (timeScale !== undefined && timeScale !== "UTC") return NO_ZONES;
  return timeZone === undefined ? undefined : fixedZone(timeZone);
}

function formOf(rs: ReferenceSystem): TemporalSystem["form"] {
  if (rs.kind === "ordinal") return "era";
  return rs.unit === undefined ? "date" : "number";
}

/**
 * How the positions of a reference system are read.
 * @param rs absent = ISO 8601; a system that names a registered definition and declares neither calendar nor unit is read as that definition
 * @returns undefined when `rs` is neither temporal nor ordinal
 */
export function temporalSystem(rs: ReferenceSystem | undefined): TemporalSystem | undefined {
  if (rs === undefined) return ISO_8601;
  if (rs.kind !== "temporal" && rs.kind !== "ordinal") return undefined;
  if (rs.definition !== undefined && rs.calendar === undefined && rs.unit === undefined && rs.kind === "temporal") {
    const registered = referenceSystem(rs.definition);
    if (registered?.kind === "temporal" && registered.id !== rs.id) return temporalSystem({ ...registered, ...rs });
  }
  const { id, calendar, timeScale, timeZone, monthLengths, unit, timeOrigin, eras } = rs;
  const dates = calendar === undefined ? undefined : calendarArithmetic(calendar, monthLengths);
  return {
    id,
    form: formOf(rs),
    calendar,
    timeScale,
    timeZone,
    zone: zoneOf(timeScale, timeZone),
    dates,
    monthLengths,
    unit,
    timeOrigin,
    eras,
  };
}
