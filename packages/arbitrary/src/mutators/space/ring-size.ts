// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { hasMember } from "../has-member.js";
import { placed } from "../parts/placed.js";
import { plane } from "../parts/reference-systems.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks SP-04 (Size of a ring). */
export const ringSize = ruleMutator("SP-04", [
  changing("GeometryPolygon", "ring there and back", (value, { random, resource, document }) => {
    const place = random(value.coordinates.length);
    const [first, second] = value.coordinates[place] ?? [];
    if (first === undefined || second === undefined || resource.type !== "Entity") return undefined;
    if (hasMember(document, "members")) return undefined;
    const coordinates = value.coordinates.map((other, i) => (i === place ? [first, second, first] : other));
    return { value: { ...value, coordinates }, at: `/coordinates/${place}` };
  }),
  adding("ring there and back", (idOf) => {
    const park = placed(idOf, {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [40, 30],
          [0, 0],
        ],
      ],
    });
    return { resources: [park, plane(idOf("system"))], at: "/0/geometries/0/coordinates/0" };
  }),
]);
