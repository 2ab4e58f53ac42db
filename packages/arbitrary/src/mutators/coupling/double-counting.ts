// SPDX-License-Identifier: Apache-2.0
import { oneOf } from "../one-of.js";
import { components, coupling } from "../parts/coupled.js";
import { ruleMutator } from "../rule-mutator.js";

const PROCESS = "https://data.example.org/process";

/** Breaks CPL-064 (Double counting). */
export const doubleCounting = ruleMutator("CPL-064", [
  coupling("one process in both models", (idOf, random) => {
    const shared = `${PROCESS}/${oneOf(["evaporation", "infiltration"], random)}`;
    const [source, target] = components(idOf);
    const disables = [`${PROCESS}/snow-melt`];
    return {
      source: { represents: [`${PROCESS}/rain`, shared] },
      target: { represents: [shared, `${PROCESS}/runoff`] },
      whole: oneOf<object>([{}, { components: [source, { ...target, disables }] }], random),
    };
  }),
]);
