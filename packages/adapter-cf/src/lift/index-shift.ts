// SPDX-License-Identifier: Apache-2.0
import type { Bilingual, ReferenceSystem } from "@jiku/model";
import { canonicalCalendar, type DatePosition, dateOfNumber, readPosition, temporalSystem } from "@jiku/spacetime";
import { textAttribute } from "./attributes.js";
import type { LiftContext } from "./lift-context.js";
import { readValues } from "./read-values.js";
import type { CfVariable } from "./survey.js";
import { readTimeUnits } from "./time-units.js";

/** Values of a time axis that are read to compare it with another one. */
const MOST = 65_536;
const DAY = 86_400;

const UNKNOWN: Bilingual = { en: "their dates are not known", ja: "日付が分からない" };

/**
 * By how much the first times of two axes differ, in words: what a join by index would be off by. Dates are reckoned in the
 * calendar of the files, in the proleptic Gregorian one where neither declares any.
 */
export async function indexShift(context: LiftContext, first: CfVariable, other: CfVariable): Promise<Bilingual> {
  const [a, b] = [await firstDate(context, first), await firstDate(context, other)];
  if (a === undefined || b === undefined || a.system.calendar !== b.system.calendar) return UNKNOWN;
  const seconds = Math.abs((a.day - b.day) * DAY + a.second - b.second);
  const days = seconds / DAY;
  const amount = Number.isInteger(days) ? `${days} d` : `${seconds} s`;
  return { en: `by index they are ${amount} apart`, ja: `番号で並べると${amount}ずれる` };
}

async function firstDate(context: LiftContext, variable: CfVariable): Promise<DatePosition | undefined> {
  const units = readTimeUnits(textAttribute(variable, "units") ?? "");
  const read = await readValues(context, variable, MOST);
  const [value] = read?.kind === "numbers" ? read.values : [];
  if (units?.unit === undefined || units.origin === undefined || typeof value !== "number") return undefined;
  const stated = textAttribute(variable, "calendar");
  const calendar = stated === undefined ? "proleptic_gregorian" : canonicalCalendar(stated.trim().toLowerCase());
  const rs: ReferenceSystem = {
    type: "ReferenceSystem",
    id: "urn:x-jiku:axis",
    kind: "temporal",
    ...(calendar === undefined ? {} : { calendar }),
    unit: units.unit,
    timeOrigin: units.origin,
  };
  const system = temporalSystem(rs);
  const position = system === undefined ? undefined : readPosition(String(value), system);
  const date = position?.kind === "number" ? dateOfNumber(position) : undefined;
  return date !== undefined && Number.isFinite(date.day) ? date : undefined;
}
