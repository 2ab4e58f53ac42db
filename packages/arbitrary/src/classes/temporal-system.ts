// SPDX-License-Identifier: Apache-2.0
import { chance, type Draw, pick } from "../draw.js";
import type { TimeLine } from "../facts.js";
import type { Fixed } from "../fill.js";
import { ZONES } from "../values/time.js";

export interface TemporalForm {
  readonly fixed: Fixed;
  readonly line: TimeLine;
}

const DATED = ["proleptic_gregorian", "standard", "julian", "noleap", "all_leap", "360_day", "explicit"] as const;
const SCALES = ["UTC", "TAI", "TT", "GPS", "UT1", "TDB", "model"] as const;
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const ERAS = ["Cambrian", "Ordovician", "Silurian", "Devonian"];

function dates(draw: Draw): TemporalForm {
  const strict = chance(draw, 25)
    ? pick(draw, [
        ["utc", "UTC"],
        ["tai", "TAI"],
      ] as const)
    : undefined;
  const [calendar, timeScale] = strict ?? [pick(draw, DATED), pick(draw, SCALES)];
  const zone = timeScale === "UTC" ? "Z" : "";
  return {
    fixed: {
      calendar,
      timeScale,
      timeZone: timeScale === "UTC" && strict === undefined && chance(draw, 40) ? pick(draw, ZONES) : undefined,
      monthLengths: calendar === "explicit" ? MONTHS : undefined,
    },
    line: { rs: undefined, form: "date", zone, calendar, timeScale },
  };
}

function numbers(draw: Draw): TemporalForm {
  const timeScale = pick(draw, [...SCALES, "logical", "geologic"] as const);
  const unbound = timeScale === "logical" || timeScale === "geologic";
  const calendar = unbound ? "none" : pick(draw, ["standard", "360_day", "proleptic_gregorian"] as const);
  const unit =
    timeScale === "geologic" ? "a" : timeScale === "logical" ? "1" : pick(draw, ["s", "d", "h", "min"] as const);
  return {
    fixed: {
      calendar: timeScale === "logical" ? undefined : calendar,
      timeScale,
      unit,
      axes: chance(draw, 30) ? [{ name: "t", direction: pick(draw, ["future", "past"]), unit }] : undefined,
      timeOrigin: unbound ? undefined : timeScale === "UTC" ? "2000-01-01T00:00:00Z" : "2000-01-01",
    },
    line: { rs: undefined, form: "number", zone: "", ...(timeScale === "logical" ? {} : { calendar }), timeScale },
  };
}

/** A line of dates in some calendar, of counted units, or of eras. */
export function temporalForm(draw: Draw, kind: "temporal" | "ordinal"): TemporalForm {
  if (kind === "ordinal") return { fixed: { eras: ERAS }, line: { rs: undefined, form: "era", zone: "", eras: ERAS } };
  return chance(draw, 40) ? numbers(draw) : dates(draw);
}
