// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { observation } from "../parts/observed.js";
import { plainProperty } from "../parts/plain-property.js";
import { procedure } from "../parts/procedure.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

const CATEGORIES = { urban: { ja: "市街地", en: "built-up" }, forest: { ja: "森林", en: "forest" } };

/** Breaks QU-09 (Probabilities that sum to one). */
export const probabilitiesSum = ruleMutator("QU-09", [
  changing("Uncertainty", "probabilities that do not sum to 1", (value) => {
    if (value.kind !== "probabilities") return undefined;
    const [first] = Object.keys(value.probabilities);
    if (first === undefined) return undefined;
    const sum = value.probabilities[first] ?? 0;
    return {
      value: { ...value, probabilities: { ...value.probabilities, [first]: sum > 0.5 ? sum - 0.2 : sum + 0.2 } },
    };
  }),
  adding("probabilities of no distribution", (idOf, random) => {
    const probabilities = oneOf(
      [
        { urban: 0.7, forest: 0.2 },
        { urban: 1.1, forest: -0.1 },
      ],
      random,
    );
    const result = { kind: "category", category: "urban", uncertainty: { kind: "probabilities", probabilities } };
    const facets = plainProperty(idOf("property"), { valueType: "category", categories: CATEGORIES });
    const resources = [observation(idOf, { result }), thing(idOf("thing")), facets, procedure(idOf("procedure"))];
    return { resources, at: "/0/result/uncertainty" };
  }),
]);
