// SPDX-License-Identifier: Apache-2.0
import type { Field, Report, Rule, Uncertainty, Variable } from "@jiku/model";
import { isIntervalScale } from "@jiku/units";
import { holderOf } from "../holder-of.js";

interface Carrier {
  readonly unit?: unknown;
}

/** The same step without the shifted zero; for another scale, the kelvin. */
function stepUnit(unit: string): string {
  if (unit.endsWith("Cel")) return `${unit.slice(0, -3)}K`;
  return unit === "[degF]" ? "[degR]" : "K";
}

function checkUncertainty(uncertainty: Uncertainty, holder: Carrier, report: Report): void {
  const { kind } = uncertainty;
  if (kind !== "standard" && kind !== "expanded" && kind !== "covariance") return;
  const { unit } = holder;
  if (typeof unit !== "string" || !isIntervalScale(unit)) return;
  const given = uncertainty.unit;
  if (given === undefined) report("", { unit, expected: stepUnit(unit) });
  else if (isIntervalScale(given)) report("", { unit, given, expected: stepUnit(given) }, { case: "shifted" });
}

function checkCompanion(variable: Variable, { variables = {} }: Partial<Field>, report: Report): void {
  const { unit, companionOf } = variable;
  if (variable.role !== "standardUncertainty" || unit === undefined || companionOf === undefined) return;
  const companion = Object.hasOwn(variables, companionOf) ? variables[companionOf]?.unit : undefined;
  if (companion === undefined || !isIntervalScale(unit) || !isIntervalScale(companion)) return;
  const name = Object.keys(variables).find((key) => variables[key] === variable);
  report("", { variable: name, of: companionOf, unit, expected: stepUnit(unit) }, { case: "companion" });
}

/** An uncertainty is a difference, so its unit has no shifted zero. */
export const differenceUnit: Rule<"Uncertainty" | "Variable"> = {
  code: "QU-04",
  on: ["Uncertainty", "Variable"],
  check(value, report, context) {
    if ("kind" in value) checkUncertainty(value, holderOf<Carrier>(context), report);
    else checkCompanion(value, holderOf<Field>(context), report);
  },
};
