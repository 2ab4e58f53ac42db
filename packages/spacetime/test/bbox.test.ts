// SPDX-License-Identifier: Apache-2.0
import type { Geometry } from "@jiku/model";
import fc from "fast-check";
import { expect, it } from "vitest";
import { bboxOf } from "../src/bbox.js";
import { boxContains } from "../src/box.js";
import { referenceSystem } from "../src/reference-system.js";

const lonLat = referenceSystem("OGC:CRS84")?.axes ?? [];
const plane = referenceSystem("EPSG:32654")?.axes ?? [];

it.each<[string, Geometry, readonly number[] | undefined]>([
  ["a point", { type: "Point", coordinates: [1, 2] }, [1, 2, 1, 2]],
  [
    "a line",
    {
      type: "LineString",
      coordinates: [
        [1, 2],
        [-3, 5],
      ],
    },
    [-3, 2, 1, 5],
  ],
  [
    "polygons",
    {
      type: "MultiPolygon",
      coordinates: [
        [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
        [
          [
            [5, 5],
            [6, 5],
            [6, 7],
            [5, 5],
          ],
        ],
      ],
    },
    [0, 0, 6, 7],
  ],
  [
    "a solid",
    {
      type: "Polyhedron",
      coordinates: [
        [
          [
            [
              [0, 0, 1],
              [1, 0, 2],
              [0, 1, 3],
              [0, 0, 1],
            ],
          ],
        ],
      ],
    },
    [0, 0, 1, 1, 1, 3],
  ],
  [
    "a prism",
    {
      type: "Prism",
      baseType: "Polygon",
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
      lower: 3,
      upper: 9,
    },
    [0, 0, 3, 1, 1, 9],
  ],
  ["a prism on the ground", { type: "Prism", baseType: "Point", coordinates: [4, 5], upper: 9 }, [4, 5, 9, 4, 5, 9]],
  ["a box", { type: "Box", bbox: [0, 0, 1, 1] }, [0, 0, 1, 1]],
  [
    "a moving point",
    {
      type: "MovingPoint",
      times: ["2026", "2027"],
      coordinates: [
        [0, 0],
        [4, 3],
      ],
    },
    [0, 0, 4, 3],
  ],
  ["cells", { type: "CellSet", cells: ["1/0/0/0"] }, undefined],
  [
    "positions of different length",
    {
      type: "LineString",
      coordinates: [
        [0, 0],
        [1, 1, 1],
      ],
    },
    undefined,
  ],
  ["nothing", { type: "MultiPoint", coordinates: [] }, undefined],
])("goes round %s", (_, geometry, wanted) => {
  expect(bboxOf(geometry, plane)).toEqual(wanted);
});

it("goes the shorter way round where a line crosses the antimeridian", () => {
  expect(
    bboxOf(
      {
        type: "LineString",
        coordinates: [
          [179, 0],
          [-179, 1],
        ],
      },
      lonLat,
    ),
  ).toEqual([179, 0, -179, 1]);
});

it("leaves the numbers of a point on a periodic axis as they are", () => {
  for (const lon of [139.111563163, -139.111563163, 0.1, 179.999999999])
    expect(bboxOf({ type: "Point", coordinates: [lon, 35] }, lonLat)).toEqual([lon, 35, lon, 35]);
});

it("finds the shortest stretch that holds all parts", () => {
  expect(
    bboxOf(
      {
        type: "MultiPoint",
        coordinates: [
          [170, 0],
          [-170, 0],
          [-160, 0],
        ],
      },
      lonLat,
    ),
  ).toEqual([170, 0, -160, 0]);
  expect(
    bboxOf(
      {
        type: "MultiPoint",
        coordinates: [
          [-10, 0],
          [10, 0],
          [20, 1],
        ],
      },
      lonLat,
    ),
  ).toEqual([-10, 0, 20, 1]);
});

it("keeps a step of a whole turn as it is written", () => {
  const world: Geometry = {
    type: "Polygon",
    coordinates: [
      [
        [-180, -90],
        [180, -90],
        [180, 90],
        [-180, 90],
        [-180, -90],
      ],
    ],
  };
  expect(bboxOf(world, lonLat)).toEqual([-180, -90, 180, 90]);
});

it("holds every position it was made from", () => {
  const position = fc
    .tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }))
    .map((pair): readonly number[] => pair);
  fc.assert(
    fc.property(fc.array(position, { minLength: 1, maxLength: 6 }), fc.boolean(), (coordinates, scattered) => {
      const box = bboxOf(scattered ? { type: "MultiPoint", coordinates } : { type: "LineString", coordinates }, lonLat);
      if (box === undefined) throw new Error("no box");
      for (const point of coordinates) expect(boxContains(box, [...point, ...point], lonLat)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
