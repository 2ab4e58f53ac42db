// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { cells, fieldOf } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";

const HERE = [0, 0, 10_000, 10_000] as const;
const BEYOND = [
  [9000, 2000, 12_000, 4000],
  [-20_000, -20_000, -10_000, -10_000],
  [0, 0, 10_000, 10_001],
] as const;

function over(idOf: IdOf, bbox: readonly number[]): object {
  return fieldOf(idOf, { space: cells(idOf, { bbox }) });
}

/** Breaks CPL-023 (Extent). */
export const coverage = ruleMutator("CPL-023", [
  coupling("beyond the edge", (idOf, random) => {
    const input = oneOf<object>(
      [{}, { accepts: { unmapped: "error" } }, { accepts: { unmapped: oneOf(["fill", "extrapolate"], random) } }],
      random,
    );
    return { given: over(idOf, HERE), wanted: over(idOf, oneOf(BEYOND, random)), input };
  }),
  coupling("extent undeclared", (idOf) => ({ wanted: over(idOf, HERE) })),
]);
