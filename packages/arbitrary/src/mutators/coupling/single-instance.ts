// SPDX-License-Identifier: Apache-2.0
import { oneOf } from "../one-of.js";
import { components, coupling } from "../parts/coupled.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks CPL-074 (Number of instances). */
export const singleInstance = ruleMutator("CPL-074", [
  coupling(
    "several of a model of which one can live",
    (idOf, random) => {
      const [source, target] = components(idOf);
      return {
        target: { bindings: [{ protocol: "bmi", capabilities: ["step", "singleInstance"] }] },
        whole: { components: [source, { ...target, multiplicity: oneOf([2, 4], random) }] },
      };
    },
    "/components/1",
  ),
]);
