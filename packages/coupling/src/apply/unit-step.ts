// SPDX-License-Identifier: Apache-2.0
import { convert } from "@jiku/units";
import type { Course, Refused, UnitTerms } from "./course.js";
import { refuse } from "./reasons.js";

/** Values by their unit, uncertainties without its zero point. The first of two conversions waits for a step that looks at values. */
export function applyUnit(terms: UnitTerms, course: Course): readonly Refused[] {
  const { from, into } = terms;
  if (convert(1, from, into) === undefined) return [refuse("notConvertible", { from, into })];
  const { owed } = course;
  const isSecond = owed !== undefined && owed.into === from;
  if (!isSecond) settle(course);
  course.owed = isSecond ? { ...owed, into } : terms;
  return [];
}

/** Makes the conversion that is still to be made. */
export function settle(course: Course): void {
  const { owed } = course;
  if (owed === undefined) return;
  course.owed = undefined;
  const { from, into, difference } = owed;
  course.values = course.values.map((value) => converted(value, from, into, difference));
  course.uncertainties = course.uncertainties?.map((value) => converted(value, from, into, true));
}

function converted(value: number | null, from: string, into: string, difference: boolean): number | null {
  return value === null || from === into ? value : (convert(value, from, into, { difference }) ?? null);
}
