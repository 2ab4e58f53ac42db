// SPDX-License-Identifier: Apache-2.0
import { components, coupling, flow } from "../parts/coupled.js";
import { fieldOf } from "../parts/coupled-field.js";
import { portOf } from "../parts/coupled-model.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks CPL-065 (Owner of a flux). */
export const fluxOwnership = ruleMutator("CPL-065", [
  coupling(
    "one flux from two components",
    (idOf) => {
      const inlineProperty = {
        concept: "https://data.example.org/concept/rain",
        quantityKind: "quantitykind:Speed",
        nature: "flux",
        conserved: true,
        positive: "down",
      };
      const rain = fieldOf(idOf, { inlineProperty, unit: "mm/h" });
      return {
        given: rain,
        target: { ports: [portOf("level", "input", rain), portOf("again", "input", rain)] },
        whole: {
          components: [...components(idOf), { name: "spare", model: { id: idOf("source") } }],
          connections: [flow(), flow({ name: "twice", from: "spare.level", to: "target.again" })],
        },
      };
    },
    "/connections/1",
  ),
]);
