// SPDX-License-Identifier: Apache-2.0
import type { TemporalSupport } from "@jiku/model";
import { timeMethod as matrix } from "../gen/decision-tables.js";
import { goesInto, orderOfDurations, ratioOfDurations } from "./durations.js";
import { type Found, found, type Pair } from "./found.js";

const COLUMNS: readonly string[] = matrix.columns;
const ROWS: Readonly<Record<string, readonly string[]>> = matrix.rows;
const EXTREMES: ReadonlySet<string> = new Set(["maximum", "minimum"]);
/** Methods whose value of a constant is the constant. */
const KEPT_OF_STATIC: ReadonlySet<string> = new Set(["median", "mode"]);

/** CPL-041: whether what one value of the source speaks of in time can give what one of the target does. */
export function timeMethod({ source, target }: Pair): Found {
  const [a, b] = [source.time, target.time];
  const [from, to] = [groupOf(a), groupOf(b)];
  const facet = methodOf(a) === methodOf(b) ? "timePeriod" : "timeMethod";
  const as = (name: string): Found => {
    const values = name === "C" ? {} : found("CPL-041", name, describe(a), describe(b)).values;
    return { code: "CPL-041", name, facet, values };
  };
  if (a === undefined || b === undefined || from === undefined || to === undefined) return as("U");
  const cell = to === "event" ? (from === "event" ? "C" : "I") : ROWS[from]?.[COLUMNS.indexOf(to)];
  return as(verdictOf(cell ?? "I", a, b));
}

/** True when one value of both speaks of an instant. */
export function arePoints({ source, target }: Pair): boolean {
  return groupOf(source.time) === "point" && groupOf(target.time) === "point";
}

function methodOf(time: TemporalSupport | undefined): string | undefined {
  return time?.kind === "instant" ? "point" : time?.kind === "interval" ? time.method : time?.kind;
}

/** Row and column of the matrix; undefined for an interval whose method or period is undeclared. */
function groupOf(time: TemporalSupport | undefined): string | undefined {
  if (time === undefined) return undefined;
  if (time.kind === "instant") return "point";
  if (time.kind !== "interval") return time.kind;
  const { method, period } = time;
  if (method === undefined || period === undefined) return undefined;
  if (method === "point" || method === "mean" || method === "sum") return method;
  return EXTREMES.has(method) ? "extreme" : "other";
}

function describe(time: TemporalSupport | undefined): string | undefined {
  if (time === undefined) return undefined;
  const { kind, method, period } = time;
  return [kind === "interval" ? method : kind, kind === "interval" ? period : undefined].filter(Boolean).join(" ");
}

function verdictOf(cell: string, a: TemporalSupport, b: TemporalSupport): string {
  const [word, argument] = cell.split(" ");
  switch (word) {
    case "steps":
      return "C";
    case "enough":
      return isEnough(a.step ?? a.period, b.period, Number(argument)) ? "L" : "U";
    case "equal":
      return ratioOf(a, b) === 1 ? (argument ?? "X") : "L";
    case "nest":
      return nested(a, b);
    case "nestOnly":
      return a.method === b.method ? nestedOnly(ratioOf(a, b)) : "I";
    case "equalOnly":
      return a.method === b.method && ratioOf(a, b) === 1 ? "C" : "I";
    case "static":
      return KEPT_OF_STATIC.has(b.method ?? "") ? "C" : "U";
    case "event":
      return "I";
    default:
      return cell;
  }
}

/** Target period to source period. */
function ratioOf(a: TemporalSupport, b: TemporalSupport): number | undefined {
  return a.period === undefined || b.period === undefined ? undefined : ratioOfDurations(b.period, a.period);
}

function nested(a: TemporalSupport, b: TemporalSupport): string {
  const ratio = ratioOf(a, b);
  if (ratio === undefined) return ordered(a.period, b.period);
  if (ratio === 1) return "C";
  if (ratio < 1) return "assume";
  return Number.isInteger(ratio) ? "X" : "L";
}

/** Months and seconds: longer or shorter for certain, or not known. */
function ordered(a: string | undefined, b: string | undefined): string {
  const order = a === undefined || b === undefined ? undefined : orderOfDurations(b, a);
  if (order === undefined) return "U";
  return order > 0 ? "L" : "assume";
}

function nestedOnly(ratio: number | undefined): string {
  if (ratio === 1) return "C";
  return ratio !== undefined && ratio > 1 && Number.isInteger(ratio) ? "X" : "I";
}

function isEnough(step: string | undefined, period: string | undefined, times: number): boolean {
  return step !== undefined && period !== undefined && goesInto(step, period, times);
}
