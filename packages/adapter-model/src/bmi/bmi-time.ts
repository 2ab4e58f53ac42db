// SPDX-License-Identifier: Apache-2.0
import { convert, normaliseUnit } from "@jiku/units";

/**
 * A number of units of time as an ISO 8601 duration in seconds (`PT3600S`).
 * @returns undefined when the unit is none of time or has no fixed length
 */
export function durationOf(count: number, units: string): string | undefined {
  const unit = normaliseUnit(units, { dialect: "udunits" });
  const seconds = unit === undefined ? undefined : convert(count, unit, "s");
  if (seconds === undefined || !Number.isFinite(seconds) || seconds <= 0) return undefined;
  const text = String(seconds);
  return /^\d+(?:\.\d+)?$/.test(text) ? `PT${text}S` : undefined;
}

/** Whether the units of time name an instant to count from, as in `days since 2000-01-01`. */
export function namesEpoch(units: string): boolean {
  return /\s(?:since|after|from|ref)\s/i.test(units);
}
