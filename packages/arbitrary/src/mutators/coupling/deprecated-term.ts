// SPDX-License-Identifier: Apache-2.0
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { fieldOf } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks CPL-093 (Terms in force). */
export const deprecatedTerm = ruleMutator("CPL-093", [
  coupling("a kind that is gone", (idOf, random) => {
    const [kind, unit] = oneOf(
      [
        ["ComplexPower", "W"] as const,
        ["Time_Squared", "s2"] as const,
        ["VolumeFlowRate_SurfaceRelated", "m/s"] as const,
      ],
      random,
    );
    const old = fieldOf(idOf, { inlineProperty: { quantityKind: `quantitykind:${kind}` }, unit });
    return { given: old, wanted: old };
  }),
  coupling("a unit that is gone", (idOf) => {
    const inlineProperty = { quantityKind: "quantitykind:MagneticFluxDensity" };
    const unitIri = "http://qudt.org/vocab/unit/Gs";
    return {
      given: fieldOf(idOf, { inlineProperty, unit: "G", unitIri }),
      wanted: fieldOf(idOf, { inlineProperty, unit: "G" }),
    };
  }),
]);
