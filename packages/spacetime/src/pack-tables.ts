// SPDX-License-Identifier: Apache-2.0
import type { AxisSpec, Calendar, RsKind, TimeScale } from "@jiku/model";
import { calendarsPack } from "@jiku/model/packs/calendars";
import { referenceSystemsPack } from "@jiku/model/packs/reference-systems";

/** One system as `schemas/packs/reference-systems` keeps it; codes are CURIEs such as `EPSG:6697`. */
export interface SystemRow {
  readonly name: string;
  readonly formerName?: string;
  readonly kind: RsKind;
  readonly coordinateSystem?: string;
  readonly datum?: string;
  readonly base?: string;
  readonly components?: readonly string[];
  /** West, south, east, north, in degrees; west > east where the area crosses the antimeridian. */
  readonly area?: readonly [number, number, number, number];
  /** NAIF number; absent = the Earth. */
  readonly body?: number;
  readonly deprecated?: boolean;
  readonly replacedBy?: string;
  readonly calendar?: Calendar;
  readonly timeScale?: TimeScale;
  readonly unit?: string;
  readonly timeOrigin?: string;
}

export interface DatumRow {
  readonly dynamic?: boolean;
  /** Metres. */
  readonly ensembleAccuracy?: number;
}

export interface SystemTable {
  readonly authorityVersion: string;
  readonly coordinateSystems: Readonly<Record<string, readonly AxisSpec[]>>;
  readonly datums: Readonly<Record<string, DatumRow>>;
  readonly systems: Readonly<Record<string, SystemRow>>;
}

export type LeapYearRule = "gregorian" | "julian" | "mixed" | "never";

export interface CalendarRow {
  readonly months: readonly number[];
  readonly leapMonths?: readonly number[];
  readonly leapYear: LeapYearRule;
}

export interface CalendarTable {
  /** UTC days that end with 23:59:60. */
  readonly leapSeconds: readonly string[];
  /** First day that the table does not cover. */
  readonly validUntil: string;
  /** Seconds at 1972-01-01. */
  readonly taiMinusUtc: number;
  readonly offsetsFromTai: { readonly TAI: number; readonly TT: number; readonly GPS: number };
  readonly calendars: Readonly<Record<string, CalendarRow>>;
  readonly mixed: { readonly lastJulian: string; readonly firstGregorian: string };
  readonly firstDay: Readonly<Record<string, string>>;
  readonly bodies: Readonly<Record<string, { readonly iri: string; readonly en: string; readonly ja: string }>>;
}

export function systemTable(): SystemTable {
  return referenceSystemsPack.data() as SystemTable;
}

export function calendarTable(): CalendarTable {
  return calendarsPack.data() as CalendarTable;
}
