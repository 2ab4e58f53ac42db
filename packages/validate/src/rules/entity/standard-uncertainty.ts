// SPDX-License-Identifier: Apache-2.0
import type { Uncertainty } from "@jiku/model";
import { convert } from "@jiku/units";

function deviationOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

function sizeOf(uncertainty: Uncertainty): number | undefined {
  switch (uncertainty.kind) {
    case "none":
      return 0;
    case "standard":
      return uncertainty.value;
    case "expanded":
      return uncertainty.coverageFactor === undefined ? undefined : uncertainty.value / uncertainty.coverageFactor;
    case "ensemble":
      return uncertainty.values.length < 2 ? undefined : deviationOf(uncertainty.values);
    default:
      return undefined;
  }
}

/**
 * The standard uncertainty of a value in the unit of the value (GUM, 2.3.1): 0 for one that is exact.
 * @param unit of the value; absent for a count
 * @returns undefined when none is declared or its form gives no standard deviation
 */
export function standardUncertainty(
  uncertainty: Uncertainty | undefined,
  unit: string | undefined,
): number | undefined {
  const size = uncertainty && sizeOf(uncertainty);
  if (size === undefined || uncertainty?.unit === undefined || uncertainty.unit === unit) return size;
  return unit === undefined ? undefined : convert(size, uncertainty.unit, unit, { difference: true });
}
