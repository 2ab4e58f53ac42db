// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { grid, gridAxes, gridDomain } from "../parts/grid.js";
import { civilTime } from "../parts/reference-systems.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FD-06 (One system for a coordinate). */
export const coordinateReferencedOnce = ruleMutator("FD-06", [
  changing("Domain", "coordinates referred to twice", (value) => {
    const { referencing = [] } = value;
    const [first] = referencing;
    if (first === undefined) return undefined;
    return { value: { ...value, referencing: [...referencing, first] }, at: `/referencing/${referencing.length}` };
  }),
  adding("reference system of no coordinate", (idOf) => {
    const entries = [
      { coordinates: ["x", "y"], rs: "OGC:CRS84" },
      { coordinates: ["t"], rs: idOf("civil-time") },
    ];
    const resources = [...grid(idOf, { domain: gridDomain(gridAxes, entries) }), civilTime(idOf("civil-time"))];
    return { resources, at: "/0/domain/referencing/1" };
  }),
]);
