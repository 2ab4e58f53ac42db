// SPDX-License-Identifier: Apache-2.0
import type { CalendarDate } from "./day-number.js";
import type { DatePosition } from "./instant.js";

/** Date and time as they are written in the zone of the position. */
export interface LocalDateTime extends CalendarDate {
  /** Whole seconds since midnight, 0 to 86400; 86400 and more only in a leap second. */
  readonly second: number;
}

/** What a position says in its own zone; undefined without calendar. */
export function localDateTime(position: DatePosition): LocalDateTime | undefined {
  const { dates } = position.system;
  if (dates === undefined || Number.isNaN(position.day)) return undefined;
  const seconds = position.second + (position.offset ?? 0) * 60;
  const days = Math.floor(seconds / 86400);
  return { ...dates.dateOf(position.day + days), second: seconds - days * 86400 };
}

const FIXED_SECONDS = { day: 86400, minute: 60, second: 1 } as const;

/**
 * Length of the last written unit in seconds: 86400 for a bare date, that month or that year for a bare month or year.
 * @returns undefined for a month or year without calendar
 */
export function writtenUnitSeconds(position: DatePosition): number | undefined {
  const { precision } = position;
  if (precision === "fraction") return 10 ** -position.fraction.length;
  if (precision !== "year" && precision !== "month") return FIXED_SECONDS[precision];
  const local = localDateTime(position);
  const { dates } = position.system;
  if (local === undefined || dates === undefined) return undefined;
  if (precision === "month") return dates.monthLength(local.year, local.month) * 86400;
  return (dates.dayNumber(local.year + 1, 1, 1) - dates.dayNumber(local.year, 1, 1)) * 86400;
}
