// SPDX-License-Identifier: Apache-2.0
import type { TemporalSystem } from "./temporal-system.js";

const SENTINELS: readonly string[] = ["0001-01-01", "9999-12-31"];
const CIVIL_CALENDARS: ReadonlySet<string> = new Set(["standard", "proleptic_gregorian", "julian", "utc", "tai"]);
const NOT_CIVIL_SCALES: ReadonlySet<string> = new Set(["model", "logical", "geologic"]);

function isCivil({ form, calendar, timeScale }: TemporalSystem): boolean {
  return (
    form === "date" &&
    (calendar === undefined || CIVIL_CALENDARS.has(calendar)) &&
    !(timeScale !== undefined && NOT_CIVIL_SCALES.has(timeScale))
  );
}

/** True when a civil date is 0001-01-01 or 9999-12-31, with or without a time: data bases write these for "no date" (rule TM-20). */
export function isSentinelTime(text: string, system: TemporalSystem): boolean {
  const first = text.charCodeAt(0);
  if (first !== 48 && first !== 57) return false;
  return (
    SENTINELS.some((date) => text.startsWith(date) && (text.length === date.length || text[date.length] === "T")) &&
    isCivil(system)
  );
}
