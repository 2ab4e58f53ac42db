// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { fieldOf } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** The only numbers that may go without a unit. */
const COUNT = { quantityKind: "quantitykind:Count", valueType: "integer" };
const RATIO = { quantityKind: "quantitykind:DimensionlessRatio" };

function of(idOf: IdOf, inlineProperty: object, unit: string): object {
  return fieldOf(idOf, { inlineProperty, unit });
}

/** Breaks CPL-013 (Unit). */
export const unit = ruleMutator("CPL-013", [
  coupling("unit left out", (idOf, random) => {
    const [bare, counted] = [without(of(idOf, COUNT, "1"), "unit"), of(idOf, COUNT, oneOf(["1", "{car}"], random))];
    return random(2) === 0 ? { given: bare, wanted: counted } : { given: counted, wanted: bare };
  }),
  coupling("another dimension", (idOf) => {
    const known = { concept: "https://data.example.org/concept/range", valueType: "real" };
    return { given: of(idOf, known, "m"), wanted: of(idOf, known, "s") };
  }),
  coupling("a level for a ratio", (idOf, random) => ({
    given: of(idOf, RATIO, oneOf(["dB", "Np"], random)),
    wanted: of(idOf, RATIO, "1"),
  })),
  coupling("logarithms in two units", (idOf) => ({
    given: of(idOf, { ...RATIO, nature: "logarithmic" }, "%"),
    wanted: of(idOf, RATIO, "1"),
  })),
  coupling("counts of something else", (idOf) => ({
    given: of(idOf, COUNT, "{car}"),
    wanted: of(idOf, COUNT, "{person}"),
  })),
]);
