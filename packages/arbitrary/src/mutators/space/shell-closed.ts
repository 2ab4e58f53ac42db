// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { hasMember } from "../has-member.js";
import { oneOf } from "../one-of.js";
import { placed } from "../parts/placed.js";
import { planeAndHeight } from "../parts/reference-systems.js";
import { ruleMutator } from "../rule-mutator.js";

const TETRAHEDRON = [
  [
    [
      [0, 0, 0],
      [0, 10, 0],
      [10, 0, 0],
      [0, 0, 0],
    ],
  ],
  [
    [
      [0, 0, 0],
      [10, 0, 0],
      [0, 0, 8],
      [0, 0, 0],
    ],
  ],
  [
    [
      [10, 0, 0],
      [0, 10, 0],
      [0, 0, 8],
      [10, 0, 0],
    ],
  ],
  [
    [
      [0, 10, 0],
      [0, 0, 0],
      [0, 0, 8],
      [0, 10, 0],
    ],
  ],
];

/** Breaks SP-07 (Closed shell). */
export const shellClosed = ruleMutator("SP-07", [
  changing("GeometryPolyhedron", "shell without its last face", (value, { random, document }) => {
    const place = random(value.coordinates.length);
    const shell = value.coordinates[place];
    if (shell === undefined || shell.length < 2 || hasMember(document, "members")) return undefined;
    const coordinates = value.coordinates.map((other, i) => (i === place ? shell.slice(0, -1) : other));
    return { value: { ...value, coordinates }, at: `/coordinates/${place}` };
  }),
  adding("shell that is not closed", (idOf, random) => {
    const place = random(TETRAHEDRON.length);
    const turned = TETRAHEDRON.map((face, i) => (i === place ? face.map((ring) => [...ring].reverse()) : face));
    const shell = oneOf([turned, TETRAHEDRON.filter((_, i) => i !== place)], random);
    const tank = placed(idOf, { type: "Polyhedron", coordinates: [shell] });
    return { resources: [tank, planeAndHeight(idOf("system"))], at: "/0/geometries/0/coordinates/0" };
  }),
]);
