// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { placed } from "../parts/placed.js";
import { frame, lattice } from "../parts/reference-systems.js";
import { transform } from "../parts/transform.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks SP-12 (Fractional coordinates in the cell). */
export const fractionalInCell = ruleMutator("SP-12", [
  adding("position outside the cell", (idOf, random) => {
    const outside = oneOf(
      [
        [1.25, 0.25, 0.25],
        [0.5, -0.1, 0],
        [0, 0, 1],
      ],
      random,
    );
    const atoms = placed(idOf, { type: "MultiPoint", role: "shape", coordinates: [[0, 0, 0], outside] });
    const joined = transform(idOf("transform"), idOf("system"), idOf("laboratory"), { method: "affine" });
    const resources = [atoms, lattice(idOf("system")), joined, frame(idOf("laboratory"))];
    return { resources, at: "/0/geometries/0/coordinates/1" };
  }),
]);
