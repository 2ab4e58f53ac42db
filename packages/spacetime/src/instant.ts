// SPDX-License-Identifier: Apache-2.0
import { type PositionFault, positionFault, scannedFault } from "./position-fault.js";
import { emptyScan, type PrecisionRank, type ScannedDate, scanDate } from "./scan-date.js";
import type { TemporalSystem } from "./temporal-system.js";

/** Last unit that a date position writes. */
export type Precision = "year" | "month" | "day" | "minute" | "second" | "fraction";

/** A date, or date and time. What is not written counts as month 1, day 1, time 0. */
export interface DatePosition {
  readonly kind: "date";
  readonly system: TemporalSystem;
  /** Day in the calendar of the system after the zone is taken off; NaN where no calendar is declared or the year is beyond reckoning. */
  readonly day: number;
  /** Whole seconds of that day, 0 to 86399; of a leap second, those of the second before it. */
  readonly second: number;
  /** 1 for a leap second, else 0. */
  readonly leap: 0 | 1;
  /** Digits after the decimal point of the second, as written. */
  readonly fraction: string;
  readonly precision: Precision;
  /** Minutes taken off, by the zone designator or by the system's zone; undefined where no zone is known. */
  readonly offset: number | undefined;
  /** True when the text has a zone designator. */
  readonly zoneWritten: boolean;
}

/** A decimal number, counted in the unit of the system from its origin. */
export interface NumberPosition {
  readonly kind: "number";
  readonly system: TemporalSystem;
  /** The exact number. */
  readonly text: string;
  /** The double nearest to it. */
  readonly value: number;
}

/** A position that is the name of an era, such as a geological one (ISO 19108, ordinal reference systems). */
export interface EraPosition {
  readonly kind: "era";
  readonly system: TemporalSystem;
  /** Place among the eras, 0 the oldest; undefined where the system names none. */
  readonly index: number | undefined;
}

/** A text that is no position in its reference system, with the reason. */
export interface FaultyPosition {
  readonly kind: "fault";
  readonly system: TemporalSystem;
  readonly fault: PositionFault;
}

/** A time position that could be read. */
export type Position = DatePosition | NumberPosition | EraPosition;

const PRECISIONS: Readonly<Record<PrecisionRank, Precision>> = ["year", "month", "day", "minute", "second", "fraction"];

const scratch = emptyScan();

function offsetOf(scan: ScannedDate, system: TemporalSystem, day: number): number | undefined {
  if (scan.zone !== 0) return scan.offset;
  const { zone } = system;
  return zone !== undefined && day >= zone.since ? zone.offset : undefined;
}

function dayOf(scan: ScannedDate, system: TemporalSystem): number {
  if (system.dates === undefined) return Number.NaN;
  const day = system.dates.dayNumber(scan.year, scan.month, scan.day);
  return Number.isSafeInteger(day) ? day : Number.NaN;
}

function datePosition(text: string, scan: ScannedDate, system: TemporalSystem): DatePosition {
  const local = dayOf(scan, system);
  const offset = offsetOf(scan, system, local);
  const minute = scan.minute - (offset ?? 0);
  const days = Math.floor(minute / 1440);
  const leap = scan.second === 60 ? 1 : 0;
  return {
    kind: "date",
    system,
    day: local + days,
    second: (minute - days * 1440) * 60 + scan.second - leap,
    leap,
    fraction: scan.fractionStart === scan.fractionEnd ? "" : text.slice(scan.fractionStart, scan.fractionEnd),
    precision: PRECISIONS[scan.precision],
    offset,
    zoneWritten: scan.zone !== 0,
  };
}

/**
 * Reads a time position (model, 2.6; ISO 8601-1:2019, ISO 8601-2:2019 for years).
 * `..` is no position: see `readBound`.
 */
export function readPosition(text: string, system: TemporalSystem): Position | FaultyPosition {
  if (system.form !== "date") {
    const fault = positionFault(text, system);
    if (fault !== undefined) return { kind: "fault", system, fault };
    if (system.form === "number") return { kind: "number", system, text, value: Number(text) };
    return { kind: "era", system, index: system.eras?.indexOf(text) };
  }
  const fault = scanDate(text, scratch) ? scannedFault(scratch, system) : "lexical";
  return fault === undefined ? datePosition(text, scratch, system) : { kind: "fault", system, fault };
}
