// SPDX-License-Identifier: Apache-2.0
import type { Calendar, Place, ReferenceSystem } from "@jiku/model";
import { canonicalCalendar, readPosition, temporalSystem } from "@jiku/spacetime";
import { textAttribute } from "./attributes.js";
import { type LiftContext, partId, placeOf, tell } from "./lift-context.js";
import type { CfVariable } from "./survey.js";
import { readTimeUnits } from "./time-units.js";

/**
 * The temporal reference system of a time coordinate, one for each, so that what is undeclared is told of each. A calendar
 * that the file does not state stays undeclared (CF takes `standard` then, and readers differ). Undefined for an axis that
 * counts months or years, which have no length: CF-011.
 */
export function temporalSystemOf(context: LiftContext, variable: CfVariable): ReferenceSystem | undefined {
  const known = context.systems.get(variable.path);
  if (known !== undefined) return known;
  const text = textAttribute(variable, "units") ?? "";
  const units = readTimeUnits(text);
  if (units === undefined) return undefined;
  if (units.unit === undefined) {
    tell(context, "CF-011", { variable: variable.path, unit: units.word }, variable, "units");
    return undefined;
  }
  const { calendar, native } = calendarOf(context, variable);
  const written = units.origin;
  const hasTime = written?.includes("T") === true;
  const origin = hasTime && !units.zoned && context.isCf ? `${written}Z` : written;
  const system: ReferenceSystem = {
    type: "ReferenceSystem",
    id: partId(context, "rs", variable.path),
    kind: "temporal",
    ...(calendar === undefined ? {} : { calendar }),
    unit: units.unit,
    ...(native === undefined ? {} : { native }),
  };
  const whole = origin === undefined ? system : { ...system, timeOrigin: origin };
  const isDate = origin !== undefined && isOrigin(whole, origin);
  if (!isDate) tell(context, "CF-012", { variable: variable.path, units: text }, variable, "units");
  const found = isDate ? whole : system;
  context.systems.set(variable.path, found);
  const places: Place[] = [
    ["/unit", placeOf(variable, "units")],
    ["/timeOrigin", placeOf(variable, "units")],
    ["/calendar", placeOf(variable, variable.attributes.has("calendar") ? "calendar" : undefined)],
  ];
  context.emit({ kind: "resource", resource: found, source: placeOf(variable), places });
  return found;
}

function calendarOf(
  context: LiftContext,
  variable: CfVariable,
): { readonly calendar: Calendar | undefined; readonly native?: Readonly<Record<string, string>> } {
  const text = textAttribute(variable, "calendar");
  if (text === undefined) {
    const { calendar: declared } = context.run.options.declared ?? {};
    if (declared === undefined) return { calendar: undefined };
    context.emit(
      context.run.report.shared("AD-109", { concept: "calendar", value: declared }, placeOf(variable, "calendar")),
    );
    return { calendar: canonicalCalendar(declared) };
  }
  const calendar = canonicalCalendar(text.trim().toLowerCase());
  if (calendar === undefined) tell(context, "CF-013", { variable: variable.path, value: text }, variable, "calendar");
  return { calendar, ...(calendar === text ? {} : { native: { calendar: text } }) };
}

/** Whether a text is a date of the calendar; of the standard one where none is declared. */
function isOrigin(system: ReferenceSystem, origin: string): boolean {
  const { unit: _unit, timeOrigin: _origin, ...dates } = system;
  const reading = temporalSystem({ ...dates, calendar: dates.calendar ?? "proleptic_gregorian" });
  return reading !== undefined && readPosition(origin, reading).kind === "date";
}
