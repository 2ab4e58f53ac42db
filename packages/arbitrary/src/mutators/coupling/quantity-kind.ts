// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { fieldOf } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";

function of(idOf: IdOf, kind: string, unit: string): object {
  return fieldOf(idOf, { inlineProperty: { quantityKind: `quantitykind:${kind}` }, unit });
}

/** Breaks CPL-012 (Kind of quantity). */
export const quantityKind = ruleMutator("CPL-012", [
  coupling("another kind in the same unit", (idOf, random) => {
    const [given, wanted, unit] = oneOf(
      [
        ["Energy", "Torque", "N.m"],
        ["Length", "Wavelength", "m"],
        ["Frequency", "Activity", "s-1"],
      ] as const,
      random,
    );
    return { given: of(idOf, given, unit), wanted: of(idOf, wanted, unit) };
  }),
  coupling("kind undeclared", (idOf, random) => {
    const vague = fieldOf(idOf, { inlineProperty: { valueType: "real" } });
    return random(2) === 0 ? { given: vague } : { wanted: vague };
  }),
]);
