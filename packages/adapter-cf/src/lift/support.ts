// SPDX-License-Identifier: Apache-2.0
import type { CellMethod, IntervalLabel, SpaceMethod, Support } from "@jiku/model";
import { type CalendarDate, dateOfNumber, readPosition, type TemporalSystem, temporalSystem } from "@jiku/spacetime";
import { textAttribute } from "./attributes.js";
import { type CellMethodEntry, readCellMethods } from "./cell-methods.js";
import { coordinateRole } from "./coordinate-role.js";
import type { LiftedDomain } from "./domain.js";
import { type LiftContext, lose, tell } from "./lift-context.js";
import type { CfVariable } from "./survey.js";

const METHODS: ReadonlySet<string> = new Set([
  "point",
  "mean",
  "sum",
  "maximum",
  "minimum",
  "median",
  "mode",
  "standard_deviation",
  "variance",
]);
const SPACE_METHODS: ReadonlySet<string> = new Set(["point", "mean", "sum", "maximum", "minimum", "mode"]);

/** Over what time and space one number of a variable speaks: `cell_methods`, bounds, mesh or grid. */
export function supportOf(context: LiftContext, variable: CfVariable, lifted: LiftedDomain): Support | undefined {
  const text = textAttribute(variable, "cell_methods");
  const entries = text === undefined ? [] : readCellMethods(text);
  if (entries === undefined) {
    tell(context, "CF-019", { variable: variable.path, value: text ?? "" }, variable, "cell_methods");
    return undefined;
  }
  const time = timeSupport(context, variable, lifted, entries, text);
  const space = spaceSupport(context, variable, lifted, entries);
  if (time === undefined && space === undefined) return undefined;
  return { ...(space === undefined ? {} : { space }), ...(time === undefined ? {} : { time }) };
}

function timeSupport(
  context: LiftContext,
  variable: CfVariable,
  { coordinates, values }: LiftedDomain,
  entries: readonly CellMethodEntry[],
  text: string | undefined,
): Support["time"] | undefined {
  const [name, coordinate] =
    [...coordinates].find(([, one]) => coordinateRole(one) === "time" && !/reference|period/.test(nameOf(one))) ?? [];
  if (name === undefined || coordinate === undefined) return undefined;
  const about = entries.filter(
    ({ names }) => names.includes(name) || names.includes("time") || names.includes(coordinate.name),
  );
  const [entry] = about;
  if (entry === undefined || text === undefined) return undefined;
  if (about.length > 1 || entry.qualifiers.length > 0 || !METHODS.has(entry.method))
    lose(context, "observation.support", variable, "cell_methods");
  const system = context.systems.get(coordinate.path);
  const common = {
    ...(system === undefined ? {} : { trs: system.id }),
    ...(system?.calendar === undefined ? {} : { calendar: system.calendar }),
    native: { method: text },
  };
  if (entry.method === "point") return { kind: "instant", ...common };
  const method = METHODS.has(entry.method) && about.length === 1 ? { method: entry.method as CellMethod } : {};
  const axis = values.get(name);
  const cells =
    axis?.kind === "numeric" && axis.bounds !== undefined ? { values: axis.values, bounds: axis.bounds } : undefined;
  const period = cells === undefined ? undefined : periodOf(cells.bounds, system);
  const intervalLabel = cells === undefined ? undefined : labelOf(cells.values, cells.bounds);
  return {
    kind: "interval",
    ...method,
    ...(period === undefined ? {} : { period }),
    ...(intervalLabel === undefined ? {} : { intervalLabel }),
    ...common,
  };
}

function nameOf(variable: CfVariable): string {
  return textAttribute(variable, "standard_name") ?? "";
}

type System = ReturnType<LiftContext["systems"]["get"]>;

/** The common length of all cells: a number of days or seconds, or whole months of the calendar. */
function periodOf(bounds: readonly number[], system: System): string | undefined {
  const lengths = bounds.flatMap((edge, i) => (i % 2 === 1 ? [Math.abs(edge - (bounds[i - 1] as number))] : []));
  const [first] = lengths;
  if (first === undefined || first === 0 || system?.unit === undefined) return undefined;
  const months = monthsOf(bounds, system);
  if (months !== undefined) return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`;
  if (lengths.some((length) => Math.abs(length - first) > 1e-6 * first)) return undefined;
  const seconds = first * (SECONDS[system.unit] ?? Number.NaN);
  if (!Number.isInteger(seconds)) return undefined;
  if (seconds % 86400 === 0) return `P${seconds / 86400}D`;
  return seconds % 3600 === 0 ? `PT${seconds / 3600}H` : seconds % 60 === 0 ? `PT${seconds / 60}M` : `PT${seconds}S`;
}

const SECONDS: Readonly<Record<string, number>> = { d: 86400, h: 3600, min: 60, s: 1, wk: 604800, ms: 0.001 };

/** Months of each cell, when all begin and end at the first of a month and have equally many. */
function monthsOf(bounds: readonly number[], system: NonNullable<System>): number | undefined {
  const reading = temporalSystem(system);
  if (reading === undefined) return undefined;
  let months: number | undefined;
  for (let i = 0; i + 1 < bounds.length; i += 2) {
    const [a, b] = [bounds[i], bounds[i + 1]].map((edge) => firstOfMonth(String(edge), reading));
    if (a === undefined || b === undefined) return undefined;
    const count = Math.abs((b.year - a.year) * 12 + b.month - a.month);
    if (count === 0 || (months !== undefined && months !== count)) return undefined;
    months = count;
  }
  return months;
}

/** The date of a number, when it is the midnight that begins a month. */
function firstOfMonth(number: string, reading: TemporalSystem): CalendarDate | undefined {
  const position = readPosition(number, reading);
  const instant = position.kind === "number" ? dateOfNumber(position) : undefined;
  if (instant === undefined || instant.second !== 0 || !/^0*$/.test(instant.fraction)) return undefined;
  const date = reading.dates?.dateOf(instant.day);
  return date?.day === 1 ? date : undefined;
}

/** Which part of its cell each value names, when it is the same throughout. */
function labelOf(values: readonly number[], bounds: readonly number[]): IntervalLabel | undefined {
  const labels = new Set(
    values.map((value, i) => {
      const low = Math.min(bounds[2 * i] as number, bounds[2 * i + 1] as number);
      const high = Math.max(bounds[2 * i] as number, bounds[2 * i + 1] as number);
      if (value === low) return "start";
      if (value === high) return "end";
      return Math.abs((low + high) / 2 - value) <= 1e-6 * (high - low) ? "middle" : undefined;
    }),
  );
  return labels.size === 1 ? [...labels][0] : undefined;
}

function spaceSupport(
  context: LiftContext,
  variable: CfVariable,
  { coordinates, horizontal }: LiftedDomain,
  entries: readonly CellMethodEntry[],
): Support["space"] | undefined {
  const mesh = textAttribute(variable, "mesh");
  const location = textAttribute(variable, "location");
  const rs = horizontal === undefined ? {} : { rs: horizontal };
  if (mesh !== undefined) {
    const isLocation = location === "node" || location === "edge" || location === "face" || location === "volume";
    return { kind: "mesh", dims: 2, ...rs, ...(isLocation ? { location } : {}) };
  }
  const flat = [...coordinates.values()].filter(
    (one) => !["time", "vertical", "text", "other"].includes(coordinateRole(one)),
  );
  const names = new Set(["area", ...flat.flatMap((one) => [one.name, nameOf(one)])]);
  const about = entries.filter((entry) => entry.names.some((name) => names.has(name)));
  const [entry] = about;
  if (entry === undefined || (horizontal === undefined && about.length === 0)) return undefined;
  const whole = entry.names.includes("area") || entry.names.filter((name) => names.has(name)).length > 1;
  if (!whole || about.length > 1 || entry.qualifiers.length > 0 || !SPACE_METHODS.has(entry.method)) {
    lose(context, "observation.support", variable, "cell_methods");
    if (!whole || about.length > 1) return undefined;
  }
  const method = SPACE_METHODS.has(entry.method) ? { method: entry.method as SpaceMethod } : {};
  return { kind: "grid", dims: 2, ...rs, ...method };
}
