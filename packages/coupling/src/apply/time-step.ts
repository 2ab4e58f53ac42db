// SPDX-License-Identifier: Apache-2.0
import { type DatePosition, writeInstant } from "@jiku/spacetime";
import { ratioOfDurations } from "../facets/durations.js";
import type { MediatorTerms, TimeTerms } from "../mediator-terms.js";
import { aggregate, isNestingMethod } from "./aggregate.js";
import type { ApplyOptions } from "./apply-mediators.js";
import { readTimes } from "./clock.js";
import { convertScale } from "./convert-scale.js";
import type { Course, Refused } from "./course.js";
import { nest } from "./nest.js";
import { isRefusal, type Refusal, refuse } from "./reasons.js";
import { shiftLabel } from "./shift-label.js";
import { settle } from "./unit-step.js";

type Terms = Extract<MediatorTerms, { readonly kind: "time" }>;

/** Codes whose part of the step hangs on the times that the target asks for. */
const BETWEEN: ReadonlySet<string> = new Set(["CPL-004", "CPL-042", "CPL-043"]);

/** The step in time: scale and calendar first, then aggregation, which labels anew, or else the label alone. */
export function applyTime(
  terms: Terms,
  codes: readonly string[],
  course: Course,
  options: ApplyOptions,
): readonly Refused[] {
  const { from, into } = terms;
  const refused: Refused[] = codes
    .filter((code) => BETWEEN.has(code))
    .map((code) => ({ ...refuse("targetTimes"), codes: [code] }));
  const rest = codes.filter((code) => !BETWEEN.has(code));
  if (rest.length === 0) return refused;
  const read = readTimes(course.times, from);
  if (isRefusal(read)) return [...refused, { ...read, codes: rest }];
  let positions: readonly DatePosition[] = read;
  if (rest.includes("CPL-040")) {
    const rescaled = convertScale(positions, from, into);
    if (isRefusal(rescaled)) return [...refused, ...blockedBy(rescaled, rest)];
    positions = rescaled.positions;
    course.remarks.push(...rescaled.remarks);
  }
  const isNested = rest.includes("CPL-041");
  const nested = isNested ? applyNesting(positions, terms, course, options) : undefined;
  if (nested !== undefined && isRefusal(nested)) refused.push({ ...nested, codes: ["CPL-041"] });
  else positions = nested ?? positions;
  if (rest.includes("CPL-044") && (nested === undefined || isRefusal(nested))) {
    const shifted = shiftLabel(positions, from.period, from.intervalLabel, into.intervalLabel);
    if (isRefusal(shifted)) refused.push({ ...shifted, codes: ["CPL-044"] });
    else positions = shifted;
  }
  if (positions !== read) course.times = positions.map((position) => writeInstant(position) ?? "");
  return refused;
}

/** Without the right scale nothing else in time can be done. */
function blockedBy(refusal: Refusal, codes: readonly string[]): readonly Refused[] {
  const others = codes.filter((code) => code !== "CPL-040");
  return [
    { ...refusal, codes: ["CPL-040"] },
    ...(others.length === 0 ? [] : [{ ...refuse("blocked"), codes: others }]),
  ];
}

function applyNesting(
  positions: readonly DatePosition[],
  { from, into, correlation }: Terms,
  course: Course,
  { anchor }: ApplyOptions,
): readonly DatePosition[] | Refusal {
  const { method } = from;
  const ratio = from.period && into.period ? ratioOfDurations(into.period, from.period) : undefined;
  if (
    method !== into.method ||
    !isNestingMethod(method) ||
    ratio === undefined ||
    !Number.isInteger(ratio) ||
    ratio < 1
  )
    return refuse("lossyTime", { from: described(from), into: described(into) });
  const nesting = nest(positions, from, into, anchor);
  if (isRefusal(nesting)) return nesting;
  settle(course);
  const {
    values,
    uncertainties,
    remarks,
    positions: labels,
  } = aggregate(nesting, method, course.values, course.uncertainties, correlation);
  course.values = values;
  course.uncertainties = uncertainties;
  course.remarks.push(...remarks);
  return labels;
}

function described({ method, period }: TimeTerms): string {
  return [method, period].filter(Boolean).join(" ");
}
