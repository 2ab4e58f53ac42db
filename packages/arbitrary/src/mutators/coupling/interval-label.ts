// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { fieldOf, hourlyMeans } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";

function labelled(idOf: IdOf, intervalLabel: string): object {
  return fieldOf(idOf, { time: { ...hourlyMeans, intervalLabel } });
}

/** Breaks CPL-044 (Label of an interval); a label that is undeclared breaks TM-17 as well. */
export const intervalLabel = ruleMutator("CPL-044", [
  coupling("other labels", (idOf, random) => {
    const [given, wanted] = oneOf([["start", "end"] as const, ["end", "middle"] as const], random);
    return { given: labelled(idOf, given), wanted: labelled(idOf, wanted) };
  }),
]);
