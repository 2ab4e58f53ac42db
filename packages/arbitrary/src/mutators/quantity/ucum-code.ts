// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks QU-01 (UCUM unit code). */
export const ucumCode = ruleMutator("QU-01", [
  changing("Ucum", "no UCUM code", (unit, { random }) => ({
    value: oneOf(["mm/hr", "m s-1", "shaku", `${unit}!`], random),
  })),
  adding("unit with white space", (idOf) => ({
    resources: [thing(idOf("thing"), { scales: [{ dimension: "space", extent: { value: 3, unit: "k m" } }] })],
    at: "/0/scales/0/extent/unit",
  })),
]);
