// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { fieldOf } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";

function speed(idOf: IdOf, facets: object): object {
  return fieldOf(idOf, { inlineProperty: { quantityKind: "quantitykind:Speed", ...facets }, unit: "m/s" });
}

/** Breaks CPL-015 (Positive direction). */
export const sign = ruleMutator("CPL-015", [
  coupling("an unrelated direction", (idOf, random) => {
    const [given, wanted] = oneOf(
      [["up", "east"] as const, ["into", "north"] as const, ["forward", "left"] as const],
      random,
    );
    return { given: speed(idOf, { positive: given }), wanted: speed(idOf, { positive: wanted }) };
  }),
  coupling("direction of a flux undeclared", (idOf, random) => {
    const flux = { nature: "flux" };
    const [bare, directed] = [speed(idOf, flux), speed(idOf, { ...flux, positive: "down" })];
    return random(2) === 0 ? { given: bare, wanted: directed } : { given: directed, wanted: bare };
  }),
]);
