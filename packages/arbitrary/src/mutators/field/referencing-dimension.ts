// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { grid, gridAxes, gridDomain } from "../parts/grid.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FD-07 (As many coordinates as axes). */
export const referencingDimension = ruleMutator("FD-07", [
  changing("Referencing", "fewer coordinates than axes", (value) =>
    value.rs === "OGC:CRS84" && value.coordinates.length === 2
      ? { value: { ...value, coordinates: value.coordinates.slice(1) } }
      : undefined,
  ),
  adding("more coordinates than axes", (idOf) => {
    const axes = { ...gridAxes, z: { kind: "numeric", values: [2] } };
    const domain = gridDomain(axes, [{ coordinates: ["x", "y", "z"], rs: "OGC:CRS84" }]);
    return { resources: grid(idOf, { domain }), at: "/0/domain/referencing/0" };
  }),
]);
