// SPDX-License-Identifier: Apache-2.0
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { fieldOf } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";

const LEVELS = [
  [0.9, 0.95],
  [0.95, 0.5],
  [0.6827, 0.9545],
] as const;

/** Breaks CPL-052 (Coverage factor and level); a factor or level that is undeclared breaks QU-17 as well. */
export const factorLevel = ruleMutator("CPL-052", [
  coupling("another level of a distribution unknown", (idOf, random) => {
    const [given, wanted] = oneOf(LEVELS, random);
    const at = (level: number): object => fieldOf(idOf, { uncertainty: { kind: "interval", level } });
    return { given: at(given), wanted: at(wanted) };
  }),
  coupling("another factor", (idOf, random) => {
    const [given, wanted] = oneOf([[2, 3] as const, [2, 1.96] as const], random);
    const at = (coverageFactor: number): object => fieldOf(idOf, { uncertainty: { kind: "expanded", coverageFactor } });
    return { given: at(given), wanted: at(wanted) };
  }),
]);
