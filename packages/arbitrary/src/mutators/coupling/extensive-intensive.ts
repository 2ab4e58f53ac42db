// SPDX-License-Identifier: Apache-2.0
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { cells, fieldOf } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";

/** Amounts, their densities, the units of both, and over how many dimensions they are dense. */
const DENSITIES = [
  ["Mass", "kg", "MassPerArea", "kg.m-2", 2],
  ["Mass", "kg", "MassDensity", "kg.m-3", 3],
  ["Energy", "J", "EnergyPerArea", "J.m-2", 2],
  ["Energy", "J", "EnergyDensity", "J.m-3", 3],
  ["Power", "W", "PowerPerArea", "W.m-2", 2],
] as const;

/** Breaks CPL-017 (Amount and density). */
export const extensiveIntensive = ruleMutator("CPL-017", [
  coupling("an amount and its density", (idOf, random) => {
    const [kind, unit, denseKind, denseUnit, dims] = oneOf(DENSITIES, random);
    const space = cells(idOf, { dims });
    const amount = { quantityKind: `quantitykind:${kind}`, nature: "extensive" };
    const given = fieldOf(idOf, { inlineProperty: amount, unit, space });
    const dense = { quantityKind: `quantitykind:${denseKind}` };
    const wanted = fieldOf(idOf, { inlineProperty: dense, unit: denseUnit, space });
    return random(2) === 0 ? { given, wanted } : { given: wanted, wanted: given };
  }),
]);
