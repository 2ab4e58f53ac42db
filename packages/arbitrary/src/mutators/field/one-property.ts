// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { series, seriesVariable } from "../parts/series.js";
import { resourceOfId } from "../resource-of-id.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FD-19 (One property). */
export const oneProperty = ruleMutator("FD-19", [
  changing("Variable", "property twice", (value, { document }) => {
    const facets = resourceOfId(document, "Property", value.property);
    if (facets === undefined || value.inlineProperty !== undefined) return undefined;
    const inlineProperty = { concept: "https://data.example.org/concept/again", valueType: facets.valueType ?? "real" };
    return { value: { ...value, inlineProperty } };
  }),
  adding("property twice", (idOf) => {
    const inlineProperty = { quantityKind: "quantitykind:Length", unit: "m" };
    return {
      resources: series(idOf, { variables: { h: seriesVariable(idOf, { inlineProperty }) } }),
      at: "/0/variables/h",
    };
  }),
]);
