// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import type { TemporalSystem } from "@jiku/spacetime";
import { type Describe, reportPositions } from "./position-faults.js";

/** A date exists in the calendar of its system (CF conventions 4.4.1). */
export const dateInCalendar: Rule<"TimePosition" | "Field"> = {
  code: "TM-03",
  on: ["TimePosition", "Field"],
  check(value, report, context) {
    reportPositions(value, report, context, FAULTS, describe);
  },
};

const FAULTS = ["not-in-calendar"] as const;

function describe(text: string, system: TemporalSystem): ReturnType<Describe> {
  const calendar = system.calendar ?? "proleptic_gregorian";
  const [choice, first] = reason(text, system);
  return [{ value: text, calendar, ...(first === undefined ? {} : { first }) }, choice];
}

const BEGINNINGS: Readonly<Record<string, string>> = { utc: "1972-01-01", tai: "1958-01-01" };

function reason(text: string, { calendar }: TemporalSystem): readonly [string?, string?] {
  if (calendar === "none") return ["none"];
  const first = calendar === undefined ? undefined : BEGINNINGS[calendar];
  if (first !== undefined) {
    if (/[+-]\d\d:\d\d$/.test(text) && text.includes("T")) return ["zone"];
    if (text.startsWith("-") || text.slice(0, 4) < first.slice(0, 4)) return ["before", first];
  }
  return calendar === "standard" && /^1582-10-(?:0[5-9]|1[0-4])/.test(text) ? ["gap"] : [];
}
