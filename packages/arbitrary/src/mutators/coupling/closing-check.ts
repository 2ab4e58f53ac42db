// SPDX-License-Identifier: Apache-2.0
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { fieldOf, hourlyMeans } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";

const RAIN = "https://data.example.org/concept/rain";

/** Breaks CPL-082 (Tolerance of the balance). */
export const closingCheck = ruleMutator("CPL-082", [
  coupling("no tolerance", (idOf, random) => {
    const inlineProperty = { concept: RAIN, quantityKind: "quantitykind:Length" };
    const time = { ...hourlyMeans, method: oneOf(["mean", "sum"], random) };
    const field = fieldOf(idOf, { inlineProperty, time });
    return { given: field, wanted: field, whole: { conserves: [RAIN] } };
  }),
]);
