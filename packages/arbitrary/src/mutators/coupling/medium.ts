// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { fieldOf } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";

const MEMBERS = ["medium", "constituent", "featureClass"] as const;
const AIR = "obo:ENVO_00002005";
const WATER = "obo:ENVO_00002006";

function of(idOf: IdOf, facets: object): object {
  return fieldOf(idOf, { inlineProperty: { quantityKind: "quantitykind:Length", ...facets } });
}

/** Breaks CPL-011 (Medium). */
export const medium = ruleMutator("CPL-011", [
  coupling("of something else", (idOf, random) => {
    const member = oneOf(MEMBERS, random);
    return { given: of(idOf, { [member]: AIR }), wanted: of(idOf, { [member]: WATER }) };
  }),
  coupling("of something unsaid", (idOf, random) => ({ wanted: of(idOf, { [oneOf(MEMBERS, random)]: WATER }) })),
]);
