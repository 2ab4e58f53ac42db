// SPDX-License-Identifier: Apache-2.0
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { fieldOf, hourlyMeans, hourlyMoments } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";

const RAIN = "https://data.example.org/concept/rain";

/** Breaks CPL-081 (Balance over intervals). */
export const conservedNeedsInterval = ruleMutator("CPL-081", [
  coupling("a balance of what does not add up", (idOf, random) => {
    const inlineProperty = { concept: RAIN, quantityKind: "quantitykind:Length" };
    const time = oneOf<object>([hourlyMoments, { ...hourlyMeans, method: "maximum" }, { kind: "static" }], random);
    const field = fieldOf(idOf, { inlineProperty, time });
    return {
      given: field,
      wanted: field,
      connection: { tolerance: { value: 0.001, unit: "m" } },
      whole: { conserves: [RAIN] },
    };
  }),
]);
