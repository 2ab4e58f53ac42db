// SPDX-License-Identifier: Apache-2.0
import type { Position } from "./instant.js";

/**
 * True for a time of day of which nobody says the zone: no designator, no time zone of the reference system, and no time scale other than UTC
 * (rule TM-15). A bare date, month or year never counts.
 */
export function isZoneUndeclared(position: Position): boolean {
  if (position.kind !== "date" || position.zoneWritten) return false;
  if (position.precision === "year" || position.precision === "month" || position.precision === "day") return false;
  const { timeZone, timeScale } = position.system;
  return timeZone === undefined && (timeScale === undefined || timeScale === "UTC");
}
