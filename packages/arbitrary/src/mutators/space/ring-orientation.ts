// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { placed } from "../parts/placed.js";
import { plane } from "../parts/reference-systems.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks SP-05 (Orientation of a ring). */
export const ringOrientation = ruleMutator("SP-05", [
  changing("GeometryPolygon", "ring turned round", (value, { random }) => {
    const place = random(value.coordinates.length);
    const ring = value.coordinates[place];
    if (ring === undefined || value.rs !== "OGC:CRS84" || ring.some((position) => position.length !== 2))
      return undefined;
    const coordinates = value.coordinates.map((other, i) => (i === place ? [...ring].reverse() : other));
    return { value: { ...value, coordinates }, at: `/coordinates/${place}` };
  }),
  adding("exterior ring that runs clockwise", (idOf) => {
    const ring = [
      [0, 0],
      [0, 30],
      [40, 30],
      [40, 0],
      [0, 0],
    ];
    const park = placed(idOf, { type: "Polygon", coordinates: [ring] });
    return { resources: [park, plane(idOf("system"))], at: "/0/geometries/0/coordinates/0" };
  }),
  adding("hole that runs counterclockwise", (idOf) => {
    const ring = [
      [0, 0],
      [40, 0],
      [40, 30],
      [0, 30],
      [0, 0],
    ];
    const hole = ring.map((position) => position.map((x) => x / 2 + 5));
    const park = placed(idOf, { type: "Polygon", coordinates: [ring, hole] });
    return { resources: [park, plane(idOf("system"))], at: "/0/geometries/0/coordinates/1" };
  }),
]);
