// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { fieldOf } from "../parts/coupled-field.js";
import { property as propertyOf } from "../parts/property.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

const CONCEPTS = [
  ["cf:sea_floor_depth_below_geoid", "cf:sea_surface_wave_significant_height"],
  ["https://data.example.org/concept/water-level", "https://data.example.org/concept/snow-depth"],
] as const;

/** A FieldSpec of the property of the given kind. */
function spec(idOf: IdOf, kind: string): object {
  return without(fieldOf(idOf, { property: idOf(kind) }), "inlineProperty");
}

/** Breaks CPL-010 (Concept). */
export const property = ruleMutator("CPL-010", [
  coupling("another concept", (idOf, random) => {
    const [given, wanted] = oneOf(CONCEPTS, random);
    return {
      given: spec(idOf, "given"),
      wanted: spec(idOf, "wanted"),
      others: [propertyOf(idOf("given"), { concept: given }), propertyOf(idOf("wanted"), { concept: wanted })],
    };
  }),
  coupling("no concept for one that is asked", (idOf, random) => {
    const [concept] = oneOf(CONCEPTS, random);
    return { wanted: spec(idOf, "wanted"), others: [propertyOf(idOf("wanted"), { concept })] };
  }),
]);
