// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { lattice } from "../parts/reference-systems.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks SP-11 (Basis of a lattice). */
export const latticeBasis = ruleMutator("SP-11", [
  changing("ReferenceSystem", "lattice without unit", (value) =>
    value.kind === "lattice" && value.unit !== undefined ? { value: without(value, "unit") } : undefined,
  ),
  adding("basis that spans no cell", (idOf, random) => {
    const latticeBasis = oneOf<readonly number[][]>(
      [
        [
          [3.2, 0, 0],
          [0, 3.2, 0],
          [3.2, 3.2, 0],
        ],
        [
          [5.4, 0],
          [0, 5.4],
          [0, 0],
        ],
      ],
      random,
    );
    return { resources: [lattice(idOf("system"), { latticeBasis })], at: "/0" };
  }),
]);
