// SPDX-License-Identifier: Apache-2.0
import type { Field, RuleContext, Variable } from "@jiku/model";

/** Values of a property with their standard uncertainties, both in the unit of the values. */
export interface SpreadValues {
  readonly values: readonly number[];
  readonly deviations: readonly number[];
  readonly unit: string | undefined;
}

/**
 * The values of a property in a field that stand inline beside a standard uncertainty in the same unit; holes left out.
 * Undefined when the field has none.
 * @param property absolute IRI
 */
export function inlineValues(field: Field, property: string, { expand }: RuleContext): SpreadValues | undefined {
  for (const [name, variable] of Object.entries(field.variables)) {
    const { role = "value" } = variable;
    if (role !== "value" || variable.property === undefined || expand(variable.property) !== property) continue;
    const companion = Object.entries(field.variables).find(
      ([, other]) => other.role === "standardUncertainty" && other.companionOf === name && sameUnit(other, variable),
    );
    const [values, deviations] = [numbersOf(field, name), companion && numbersOf(field, companion[0])];
    if (values === undefined || deviations?.length !== values.length) continue;
    const known = values.flatMap((value, i) => {
      const deviation = deviations[i];
      return typeof value === "number" && typeof deviation === "number" ? [{ value, deviation }] : [];
    });
    if (known.length === 0) continue;
    return { values: known.map((k) => k.value), deviations: known.map((k) => k.deviation), unit: variable.unit };
  }
  return undefined;
}

function sameUnit(companion: Variable, of: Variable): boolean {
  return companion.unit === undefined || companion.unit === of.unit;
}

function numbersOf({ ranges, variables }: Field, name: string): readonly (number | null)[] | undefined {
  const range = Object.hasOwn(ranges, name) ? ranges[name] : undefined;
  const { scaleFactor, addOffset } = variables[name] ?? {};
  if (scaleFactor !== undefined || addOffset !== undefined) return undefined;
  return range?.kind === "real" || range?.kind === "integer" ? range.values : undefined;
}

/** The square root of the mean of the squares. */
export function rootMeanSquare(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}
