// SPDX-License-Identifier: Apache-2.0
import { type Bilingual, JikuError } from "@jiku/model";
import type { Mediator } from "../mediators.js";
import type { Values } from "./aggregate.js";
import type { Course, Refused } from "./course.js";
import { type Reason, type Remark, refuse, remark } from "./reasons.js";
import { applyTime } from "./time-step.js";
import { applyUnit, settle } from "./unit-step.js";

/** Values and the times that they are labelled with, one for one. */
export interface Series {
  /** Dates as text, in the calendar and time scale of the source; numeric axes are turned into dates first. */
  readonly times: readonly string[];
  /** null = missing. */
  readonly values: Values;
  /** Standard uncertainties, one for each value. */
  readonly uncertainties?: Values;
}

/** A step, or a part of one, that was left to others. */
export interface NotExecuted {
  readonly kind: string;
  readonly to?: string;
  readonly codes: readonly string[];
  readonly reason: Reason;
  readonly message: Bilingual;
}

/** A series after the steps that could be executed. */
export interface AppliedSeries extends Series {
  /** Empty when the series is now what the target asks for. */
  readonly notExecuted: readonly NotExecuted[];
  /** What happened to the values on the way. */
  readonly remarks: readonly Remark[];
}

/** What the descriptions do not say and the steps need. */
export interface ApplyOptions {
  /** A date of the target at which one of its intervals begins, where neither the day nor the year says it. */
  readonly anchor?: string;
}

/**
 * Takes a series through the steps that `checkFields` found: unit, sign, label of intervals, time scale, calendar, and the
 * aggregation of steps that nest. Every other step is named in `notExecuted` with the reason, and the ones after it are
 * taken all the same. A missing value stays missing; what is no finite number becomes missing and is counted.
 * @throws JikuError "bad-option" when times, values and uncertainties differ in number
 */
export function applyMediators(chain: readonly Mediator[], series: Series, options: ApplyOptions = {}): AppliedSeries {
  const { times, values, uncertainties } = series;
  if (times.length !== values.length || (uncertainties !== undefined && uncertainties.length !== values.length))
    throw new JikuError("bad-option", "times, values and uncertainties differ in number");
  const given = [finite(values), uncertainties && finite(uncertainties)] as const;
  const course: Course = {
    times,
    values: given[0].values,
    uncertainties: given[1]?.values,
    owed: undefined,
    remarks: [],
  };
  const notExecuted = chain.flatMap((step) =>
    take(step, course, options).map(({ codes = step.codes, reason, message }): NotExecuted => {
      return { kind: step.kind, ...(step.to === undefined ? {} : { to: step.to }), codes, reason, message };
    }),
  );
  settle(course);
  const [kept, spread] = [finite(course.values), course.uncertainties && finite(course.uncertainties)];
  const count = [...given, kept, spread].reduce((sum, one) => sum + (one?.lost ?? 0), 0);
  return {
    times: course.times,
    values: kept.values,
    ...(spread === undefined ? {} : { uncertainties: spread.values }),
    notExecuted,
    remarks: count === 0 ? course.remarks : [...course.remarks, remark("notFinite", { count })],
  };
}

function take(step: Mediator, course: Course, options: ApplyOptions): readonly Refused[] {
  const { kind, terms, operators, codes } = step;
  if (operators !== undefined) return [refuse("operator", { operators: operators.join(", ") })];
  if (terms === undefined) {
    const isExecutable = kind === "cast" || kind === "unit" || kind === "sign" || kind === "time";
    return [isExecutable ? refuse("noTerms") : refuse("described", { kind })];
  }
  switch (terms.kind) {
    case "cast":
      return applyCast(terms.into);
    case "unit":
      return applyUnit(terms, course);
    case "sign":
      return applySign(terms.method, course);
    case "time":
      return applyTime(terms, codes, course, options);
  }
}

/** Whole numbers and truth values (0, 1) are real numbers already. */
function applyCast(into: string): readonly Refused[] {
  return into === "real" || into === "integer" ? [] : [refuse("notReal", { into })];
}

function applySign(method: string | undefined, course: Course): readonly Refused[] {
  if (method === "maximum" || method === "minimum") return [refuse("extreme", { method })];
  settle(course);
  course.values = course.values.map((value) => (value === null ? null : value === 0 ? 0 : -value));
  return [];
}

function finite(values: Values): { readonly values: Values; readonly lost: number } {
  const lost = values.filter((value) => value !== null && !Number.isFinite(value)).length;
  if (lost === 0) return { values, lost };
  return { values: values.map((value) => (value === null || Number.isFinite(value) ? value : null)), lost };
}
