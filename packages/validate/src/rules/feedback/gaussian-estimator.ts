// SPDX-License-Identifier: Apache-2.0
import type { NumberRange, Rule } from "@jiku/model";
import { resolveAs } from "../resolve-as.js";
import { inlineValues, type SpreadValues } from "./inline-values.js";

const DEVIATIONS = 2;

/** A normal distribution is assumed only where the values lie well away from the one bound of their range. */
export const gaussianEstimator: Rule<"InformationGain"> = {
  code: "FBK-013",
  on: "InformationGain",
  check({ estimator, about, prior }, report, context) {
    if (estimator !== "gaussian" || prior === undefined) return;
    const property = context.expand(about);
    const belief = resolveAs(prior, "Belief", context);
    const field = resolveAs(belief?.data, "Field", context);
    const range = belief?.fields.find(
      (f) => f.property !== undefined && context.expand(f.property) === property,
    )?.range;
    const bound = range && onlyBound(range);
    const found = field && inlineValues(field, property, context);
    if (bound === undefined || found === undefined) return;
    const nearest = nearestTo(bound, found);
    if (nearest !== undefined && nearest.distance < DEVIATIONS)
      report("", { value: nearest.value, bound, distance: Number(nearest.distance.toPrecision(3)) });
  },
};

/** The bound of a range that has one only. */
function onlyBound({ min, max }: NumberRange): number | undefined {
  return min !== undefined && max !== undefined ? undefined : (min ?? max);
}

/** The value nearest to the bound, counted in its standard deviations. */
function nearestTo(
  bound: number,
  { values, deviations }: SpreadValues,
): { readonly value: number; readonly distance: number } | undefined {
  let nearest: { readonly value: number; readonly distance: number } | undefined;
  for (const [i, value] of values.entries()) {
    const deviation = deviations[i] ?? 0;
    if (deviation <= 0) continue;
    const distance = Math.abs(value - bound) / deviation;
    if (nearest === undefined || distance < nearest.distance) nearest = { value, distance };
  }
  return nearest;
}
