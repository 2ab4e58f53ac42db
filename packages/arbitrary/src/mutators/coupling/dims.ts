// SPDX-License-Identifier: Apache-2.0
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { cells, fieldOf } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks CPL-025 (Dimensions). */
export const dims = ruleMutator("CPL-025", [
  coupling("a plane for a volume", (idOf, random) => {
    const other = fieldOf(idOf, { space: cells(idOf, { dims: oneOf([1, 3], random) }) });
    return random(2) === 0 ? { given: other } : { wanted: other };
  }),
  coupling("dimensions undeclared", (idOf) => ({
    given: fieldOf(idOf, { space: without(cells(idOf), "dims") }),
  })),
]);
