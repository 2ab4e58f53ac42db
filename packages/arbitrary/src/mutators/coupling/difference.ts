// SPDX-License-Identifier: Apache-2.0
import { coupling } from "../parts/coupled.js";
import { fieldOf } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks CPL-014 (Difference or value). */
export const difference = ruleMutator("CPL-014", [
  coupling("changes on one side", (idOf, random) => {
    const changes = fieldOf(idOf, { inlineProperty: { quantityKind: "quantitykind:Length", difference: true } });
    return random(2) === 0 ? { given: changes } : { wanted: changes };
  }),
]);
