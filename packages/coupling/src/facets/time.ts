// SPDX-License-Identifier: Apache-2.0
import { isReferenceSystem, temporalSystem } from "@jiku/spacetime";
import { pairs } from "../gen/decision-tables.js";
import type { Side } from "../side.js";
import { orderOfDurations, ratioOfDurations } from "./durations.js";
import { type Found, found, type Pair } from "./found.js";
import { arePoints, timeMethod } from "./time-method.js";

const ATOMIC: ReadonlySet<string> = new Set(pairs.atomicScales);
const EARTH: ReadonlySet<string> = new Set(pairs.earthScales);
const GREGORIAN: ReadonlySet<string> = new Set(pairs.gregorianCalendars);

/** CPL-040 to CPL-044: scale, calendar, what one value speaks of in time, steps, labels and delay. */
export function timeFacets(pair: Pair): readonly Found[] {
  const { source, target } = pair;
  if (target.time === undefined) return [];
  if (source.time === undefined) return [found("CPL-041", "U", undefined, target.time.kind)];
  if (target.time.kind === "static")
    return [found("CPL-041", source.time.kind === "static" ? "C" : "U", source.time.kind, "static")];
  if (source.time.kind === "static") return [timeMethod(pair)];
  return [...scaleAndCalendar(pair), timeMethod(pair), ...stepsOrLabels(pair), latency(pair)];
}

function systemOf({ time }: Side, pair: Pair) {
  const resource = pair.look.resolve(time?.trs);
  return isReferenceSystem(resource) ? temporalSystem(resource) : undefined;
}

/** One finding of CPL-040: the worse of time scale and calendar. */
function scaleAndCalendar(pair: Pair): readonly Found[] {
  const systems = [systemOf(pair.source, pair), systemOf(pair.target, pair)];
  const scales = [pair.source, pair.target].map(({ time }, i) => time?.timeScale ?? systems[i]?.timeScale);
  const calendars = [pair.source, pair.target].map(({ time }, i) => time?.calendar ?? systems[i]?.calendar);
  const [a, b] = calendars;
  return [found("CPL-040", scaleCase(scales[0], scales[1]), ...scales), found("CPL-040", calendarCase(a, b), a, b)];
}

function scaleCase(a: string | undefined, b: string | undefined): string {
  if (a === undefined || b === undefined) return "undeclared";
  if (a === b) return "same";
  if (ATOMIC.has(a) && ATOMIC.has(b)) return "atomic";
  return EARTH.has(a) && EARTH.has(b) ? "earth" : "other";
}

function calendarCase(a: string | undefined, b: string | undefined): string {
  if (a === undefined || b === undefined) return "calendarUndeclared";
  if (a === b) return "same";
  return GREGORIAN.has(a) && GREGORIAN.has(b) ? "calendars" : "calendar";
}

function stepsOrLabels(pair: Pair): readonly Found[] {
  const [a, b] = [pair.source.time, pair.target.time];
  const all: Found[] = [];
  if (b?.step !== undefined && arePoints(pair)) all.push(found("CPL-042", stepCase(a?.step, b.step), a?.step, b.step));
  if (a?.kind === "interval" && b?.kind === "interval") {
    const [from, to] = [a.intervalLabel, b.intervalLabel];
    const name = from === undefined || to === undefined ? "undeclared" : from === to ? "same" : "other";
    all.push(found("CPL-044", name, from, to));
  }
  return all;
}

function stepCase(from: string | undefined, to: string): string {
  if (from === undefined) return "undeclared";
  const ratio = ratioOfDurations(to, from);
  return ratio !== undefined && ratio >= 1 && Number.isInteger(ratio) ? "multiple" : "interpolated";
}

function latency({ source, target, terms }: Pair): Found {
  const [from, to] = [source.time?.latency, target.time?.latency];
  const as = (name: string) => found("CPL-043", name, from, to);
  if (to === undefined) return as("fits");
  const order = from === undefined ? undefined : orderOfDurations(from, to);
  if (order === undefined) return as("undeclared");
  if (order <= 0) return as("fits");
  return as(terms.extrapolationOrder === undefined ? "late" : "extrapolated");
}
