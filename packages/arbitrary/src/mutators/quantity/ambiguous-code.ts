// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { plainProperty } from "../parts/plain-property.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks QU-20 (Unambiguous unit code). */
export const ambiguousCode = ruleMutator("QU-20", [
  adding("code of several units", (idOf) => {
    const facets = { concept: "https://data.example.org/concept/shaft-load", unit: "[ft_i].[lbf_av]" };
    return { resources: [plainProperty(idOf("property"), facets)], at: "/0/unit" };
  }),
]);
