// SPDX-License-Identifier: Apache-2.0
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { fieldOf } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks CPL-051 (Members of an ensemble). */
export const members = ruleMutator("CPL-051", [
  coupling("other members", (idOf, random) => {
    const ensemble = { kind: "ensemble", memberCount: 20 };
    const memberIdentity = "https://data.example.org/ensemble/morning";
    const other = oneOf<object>([{}, { memberIdentity: "https://data.example.org/ensemble/evening" }], random);
    return {
      given: fieldOf(idOf, { uncertainty: { ...ensemble, ...other } }),
      wanted: fieldOf(idOf, { uncertainty: { ...ensemble, memberIdentity } }),
    };
  }),
]);
