// SPDX-License-Identifier: Apache-2.0
import type { Cost, Rule } from "@jiku/model";
import { convert } from "@jiku/units";
import { resolveModel } from "../resolve-as.js";

/** A surrogate costs less than what it stands in for. */
export const surrogateCheaper: Rule<"Model"> = {
  code: "TRU-007",
  on: "Model",
  check({ costs, approximates }, report, context) {
    if (costs === undefined) return;
    for (const { reference } of approximates ?? []) {
      for (const expected of resolveModel(reference.id, context)?.costs ?? []) {
        const cost = costs.find((own) => isAsDear(own, expected));
        if (cost === undefined) continue;
        return report("/costs", {
          measure: cost.measure,
          cost: `${cost.value} ${cost.unit}`,
          expected: `${expected.value} ${expected.unit}`,
          reference: reference.id,
        });
      }
    }
  },
};

function isAsDear(own: Cost, other: Cost): boolean {
  if (own.measure !== other.measure || own.per !== other.per) return false;
  const value = own.unit === other.unit ? own.value : convert(own.value, own.unit, other.unit);
  return value !== undefined && value >= other.value;
}
