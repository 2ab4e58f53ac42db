// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { grid, gridDomain } from "../parts/grid.js";
import { plane } from "../parts/reference-systems.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks SC-04 (Declared resolution matches the axis). */
export const declaredResolutionMatches = ruleMutator("SC-04", [
  adding("resolution coarser than the grid", (idOf) => {
    const axis = { kind: "regular", start: 0, stop: 5, count: 2 };
    const domain = gridDomain({ y: axis, x: axis }, [{ coordinates: ["x", "y"], rs: idOf("plane") }]);
    const scales = [{ dimension: "space", resolution: { value: 50, unit: "m" } }];
    return { resources: [...grid(idOf, { domain, scales }), plane(idOf("plane"))], at: "/0/scales/0" };
  }),
]);
