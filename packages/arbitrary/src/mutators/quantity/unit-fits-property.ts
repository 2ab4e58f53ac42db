// SPDX-License-Identifier: Apache-2.0

import type { Field } from "@jiku/model";
import { commensurable } from "@jiku/units";
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { observed } from "../parts/observed.js";
import { resourceOfId } from "../resource-of-id.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** A unit that cannot be converted to the given one. */
function strange(unit: string): string {
  return commensurable(unit, "s") ? "kg" : "s";
}

/** Breaks QU-05 (Unit of its property). */
export const unitFitsProperty = ruleMutator("QU-05", [
  changing("Observation", "unit of another dimension", (value, { document }) => {
    const { result } = value;
    const unit = resourceOfId(document, "Property", value.observedProperty)?.unit;
    if (result.kind !== "quantity" || result.unit === undefined || unit === undefined) return undefined;
    const other = { ...without(result, "unitIri", "uncertainty"), unit: strange(unit) };
    return { value: { ...value, result: other }, at: "/result/unit" };
  }),
  changing("Variable", "unit of another dimension", (value, { document, resource }) => {
    const { variables } = resource as unknown as Field;
    const unit = resourceOfId(document, "Property", value.property)?.unit;
    const hasCompanions = Object.values(variables ?? {}).some(({ companionOf }) => companionOf !== undefined);
    if (unit === undefined || value.unit === undefined || hasCompanions) return undefined;
    return { value: { ...without(value, "unitIri"), unit: strange(unit) }, at: "/unit" };
  }),
  adding("seconds for metres", (idOf) => ({
    resources: observed(idOf, { result: { kind: "quantity", value: 3.5, unit: "s" } }),
    at: "/0/result/unit",
  })),
]);
