// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { hasMember } from "../has-member.js";
import { oneOf } from "../one-of.js";
import { grid, gridAxes, gridDomain } from "../parts/grid.js";
import { placed } from "../parts/placed.js";
import { longitudeLatitude } from "../parts/reference-systems.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks SP-02 (Coordinate within its range). */
export const coordinateRange = ruleMutator("SP-02", [
  changing("GeometryPoint", "latitude beyond the pole", (value, { document }) => {
    const [longitude, latitude, ...rest] = value.coordinates;
    if (value.rs !== "OGC:CRS84" || longitude === undefined || latitude === undefined || rest.length > 0)
      return undefined;
    if (hasMember(document, "spatial")) return undefined;
    return {
      value: { ...value, coordinates: [longitude, latitude + (latitude < 0 ? -181 : 181)] },
      at: "/coordinates",
    };
  }),
  adding("coordinate out of range", (idOf, random) => {
    const coordinates = oneOf(
      [
        [-7120.5, 35.66],
        [139.72, 95],
      ],
      random,
    );
    const point = placed(idOf, { type: "Point", coordinates });
    return { resources: [point, longitudeLatitude(idOf("system"))], at: "/0/geometries/0/coordinates" };
  }),
  adding("axis value out of range", (idOf) => {
    const domain = gridDomain({ ...gridAxes, y: { kind: "numeric", values: [85, 95] } });
    return { resources: grid(idOf, { domain }), at: "/0/domain/axes/y/values/1" };
  }),
]);
