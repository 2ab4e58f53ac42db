// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { hasMember } from "../has-member.js";
import { oneOf } from "../one-of.js";
import { observed } from "../parts/observed.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks OB-01 (What and when). */
export const observationComplete = ruleMutator("OB-01", [
  changing("Observation", "observation of nothing, or never", (value, { document, random }) => {
    if (value.featureOfInterest === undefined || value.phenomenonTime === undefined) return undefined;
    if (value.ultimateFeatureOfInterest !== undefined || hasMember(document, "conserves")) return undefined;
    return { value: without(value, oneOf(["featureOfInterest", "phenomenonTime"], random)) };
  }),
  adding("observation of nothing, or never", (idOf, random) => {
    const [first, ...parts] = observed(idOf);
    return {
      resources: [without(first ?? {}, oneOf(["featureOfInterest", "phenomenonTime"], random)), ...parts],
      at: "/0",
    };
  }),
]);
