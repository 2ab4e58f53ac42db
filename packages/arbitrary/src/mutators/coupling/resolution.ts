// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { cells, fieldOf } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

function cellsOf(idOf: IdOf, metres: number, facets: object = {}): object {
  const inlineProperty = { quantityKind: "quantitykind:Length", ...facets };
  return fieldOf(idOf, {
    inlineProperty,
    space: cells(idOf, { resolution: { min: metres, max: metres, unit: "m" } }),
  });
}

/** Breaks CPL-030 (Resolution). */
export const resolution = ruleMutator("CPL-030", [
  coupling("far from the resolution that is given", (idOf, random) => ({
    wanted: cellsOf(idOf, oneOf([10, 50, 150, 1000], random)),
  })),
  coupling("larger cells for what does not add up", (idOf) => ({
    given: cellsOf(idOf, 100, { additive: false }),
    wanted: cellsOf(idOf, 500, { additive: false }),
  })),
  coupling("resolution undeclared", (idOf) => ({
    given: fieldOf(idOf, { space: without(cells(idOf), "resolution") }),
  })),
]);
