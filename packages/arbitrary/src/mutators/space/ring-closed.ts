// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { placed } from "../parts/placed.js";
import { plane } from "../parts/reference-systems.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks SP-03 (Closed ring). */
export const ringClosed = ruleMutator("SP-03", [
  changing("GeometryPolygon", "ring left open", (value, { random }) => {
    const place = random(value.coordinates.length);
    const ring = value.coordinates[place];
    if (ring === undefined || ring.length < 5) return undefined;
    const coordinates = value.coordinates.map((other, i) => (i === place ? ring.slice(0, -1) : other));
    return { value: { ...value, coordinates }, at: `/coordinates/${place}` };
  }),
  adding("ring left open", (idOf) => {
    const ring = [
      [0, 0],
      [40, 0],
      [40, 30],
      [0.001, 0],
    ];
    const park = placed(idOf, { type: "Polygon", coordinates: [ring] });
    return { resources: [park, plane(idOf("system"))], at: "/0/geometries/0/coordinates/0" };
  }),
]);
