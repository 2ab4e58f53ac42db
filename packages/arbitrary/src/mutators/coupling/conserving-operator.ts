// SPDX-License-Identifier: Apache-2.0
import { oneOf } from "../one-of.js";
import { asset } from "../parts/asset.js";
import { coupling } from "../parts/coupled.js";
import { cells, fieldOf } from "../parts/coupled-field.js";
import { operatorOf } from "../parts/coupled-model.js";
import { ruleMutator } from "../rule-mutator.js";

const RAIN = "https://data.example.org/concept/rain";

/** Breaks CPL-080 (Conserving operator). */
export const conservingOperator = ruleMutator("CPL-080", [
  coupling("through an operator that leaks", (idOf, random) => {
    const inlineProperty = { concept: RAIN, quantityKind: "quantitykind:Length", conserved: true };
    const operation = oneOf(["regrid", "aggregate"], random);
    const kept = oneOf<object>([{}, { conserves: ["https://data.example.org/concept/heat"] }], random);
    const onto = oneOf(["grid", "other-grid"], random);
    return {
      given: fieldOf(idOf, { inlineProperty }),
      wanted: fieldOf(idOf, { inlineProperty, space: cells(idOf, { grid: { id: idOf(onto) } }) }),
      connection: { via: [{ id: idOf("operator") }], allow: ["lossy"] },
      others: [operatorOf(idOf, operation, ["support"], { method: "bilinear", ...kept }), asset(idOf("other-grid"))],
    };
  }),
]);
