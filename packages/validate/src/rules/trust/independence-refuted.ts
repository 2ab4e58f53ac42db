// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { provenanceOf } from "./provenance.js";

/** Beliefs that rest on a common resource are not independent. */
export const independenceRefuted: Rule<"RiskStatement"> = {
  code: "TRU-032",
  on: "RiskStatement",
  check({ dependence, contributions }, report, context) {
    if (dependence.kind !== "independent") return;
    const owners = new Map<string, string>();
    for (const { belief } of contributions) {
      const closure = provenanceOf(belief, context);
      for (const shared of closure) {
        const other = owners.get(shared);
        if (other !== undefined) return report("/dependence", { belief: other, other: belief, shared });
      }
      for (const iri of closure) owners.set(iri, belief);
    }
  },
};
