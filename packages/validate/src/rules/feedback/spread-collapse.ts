// SPDX-License-Identifier: Apache-2.0
import type { Assimilation, Belief, Observation, Rule, RuleContext, UncertaintySource } from "@jiku/model";
import { convert } from "@jiku/units";
import { standardUncertainty } from "../entity/standard-uncertainty.js";
import { resolveAs } from "../resolve-as.js";
import { inlineValues, rootMeanSquare } from "./inline-values.js";

const MODEL_ERROR: ReadonlySet<UncertaintySource> = new Set([
  "parametric",
  "structural",
  "boundaryCondition",
  "numerical",
  "surrogate",
]);

/** A spread below the observation error is kept up by inflation or a term of model error (Anderson and Anderson 1999). */
export const spreadCollapse: Rule<"Run"> = {
  code: "FBK-008",
  on: "Run",
  check({ assimilation }, report, context) {
    if (assimilation === undefined || assimilation.inflation !== undefined) return;
    const analysis = resolveAs(assimilation.analysis, "Belief", context);
    const field = resolveAs(analysis?.data, "Field", context);
    if (analysis === undefined || field === undefined || hasModelError(analysis)) return;
    for (const { property } of analysis.fields) {
      const found = property === undefined ? undefined : inlineValues(field, context.expand(property), context);
      if (property === undefined || found?.unit === undefined) continue;
      const spread = rootMeanSquare(found.deviations);
      const error = errorOf(assimilation, context.expand(property), found.unit, context);
      if (error === undefined || spread >= error) continue;
      return report("", { spread: shown(spread, found.unit), error: shown(error, found.unit) });
    }
  },
};

function hasModelError({ fields }: Belief): boolean {
  return fields.some(({ uncertainty }) => uncertainty?.sources?.some((source) => MODEL_ERROR.has(source)));
}

/** Root mean square of the standard uncertainties of the observations of a property, in `unit`. */
function errorOf(
  { observations }: Assimilation,
  property: string,
  unit: string,
  context: RuleContext,
): number | undefined {
  const errors = observations.flatMap((ref) => {
    const observation = resolveAs(ref, "Observation", context);
    if (observation !== undefined) return errorOfObservation(observation, property, unit, context) ?? [];
    const field = resolveAs(ref, "Field", context);
    const found = field && inlineValues(field, property, context);
    return found?.deviations.flatMap((deviation) => converted(deviation, found.unit, unit) ?? []) ?? [];
  });
  return errors.length === 0 ? undefined : rootMeanSquare(errors);
}

function errorOfObservation(
  { observedProperty, result }: Observation,
  property: string,
  unit: string,
  { expand }: RuleContext,
): number | undefined {
  if (expand(observedProperty) !== property || result.kind !== "quantity" || result.unit === undefined)
    return undefined;
  const error = standardUncertainty(result.uncertainty, result.unit);
  return error === undefined ? undefined : converted(error, result.unit, unit);
}

function converted(value: number, from: string | undefined, to: string): number | undefined {
  if (from === to) return value;
  return from === undefined ? undefined : convert(value, from, to, { difference: true });
}

function shown(value: number, unit: string): string {
  return `${Number(value.toPrecision(3))} ${unit}`;
}
