// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { observed } from "../parts/observed.js";
import { resourceOfId } from "../resource-of-id.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks QU-15 (Declared unit). */
export const unitDeclared = ruleMutator("QU-15", [
  changing("Quantity", "number without unit", (value, { resource }) =>
    value.value === undefined || value.unit === undefined || "conditions" in resource
      ? undefined
      : { value: without(value, "unit", "unitIri", "uncertainty") },
  ),
  changing("Observation", "number without unit", (value, { document }) => {
    const { result } = value;
    const facets = resourceOfId(document, "Property", value.observedProperty);
    if (result.kind !== "quantity" || result.value === undefined || result.unit === undefined) return undefined;
    if (facets === undefined || facets.valueType === "integer") return undefined;
    return { value: { ...value, result: without(result, "unit", "unitIri", "uncertainty") }, at: "/result" };
  }),
  adding("number without unit", (idOf) => ({
    resources: observed(idOf, { result: { kind: "quantity", value: 3.5 } }),
    at: "/0/result",
  })),
]);
