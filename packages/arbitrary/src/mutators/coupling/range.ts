// SPDX-License-Identifier: Apache-2.0
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { fieldOf } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks CPL-060 (Range). */
export const range = ruleMutator("CPL-060", [
  coupling("out of the range that is taken", (idOf, random) => {
    const given = oneOf([{ min: 10, max: 20 }, { max: -1 }, { min: -1, max: 8 }, { min: 0 }], random);
    return {
      given: fieldOf(idOf, { range: given }),
      wanted: fieldOf(idOf, { range: { min: 0, max: 8 } }),
    };
  }),
  coupling("range undeclared", (idOf) => ({ wanted: fieldOf(idOf, { range: { min: 0 } }) })),
]);
