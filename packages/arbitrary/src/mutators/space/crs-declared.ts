// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { grid, gridAxes } from "../parts/grid.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks SP-20 (Reference system declared). */
export const crsDeclared = ruleMutator("SP-20", [
  changing(
    ["GeometryPoint", "GeometryLineString", "GeometryPolygon", "GeometryBox"],
    "geometry without system",
    (value) => (value.rs === undefined ? undefined : { value: without(value, "rs") }),
  ),
  changing("SpatialSupport", "support without system", (value) =>
    value.rs === undefined || value.kind === "none" ? undefined : { value: without(value, "rs") },
  ),
  adding("geometry without system", (idOf) => ({
    resources: [thing(idOf("thing"), { geometries: [{ type: "Point", coordinates: [139.72, 35.66] }] })],
    at: "/0/geometries/0",
  })),
  adding("coordinate without system", (idOf) => ({
    resources: grid(idOf, { domain: { domainType: "Grid", axes: gridAxes } }),
    at: "/0/domain",
  })),
]);
