// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, it } from "vitest";
import { jisMeshAt, jisMeshBounds, jisMeshFault, type MeshDigits } from "../src/jis-mesh.js";
import { MESH_BOUNDS_FACTS, MESH_FACTS } from "./facts/cell-facts.js";

it.each(MESH_FACTS)(
  "finds the mesh of %s, %s with %s digits as an independent library does",
  (longitude, latitude, digits, code) => {
    expect(jisMeshAt(longitude, latitude, digits as MeshDigits)).toBe(code);
  },
);

it.each(MESH_BOUNDS_FACTS)("finds the edges of %s", (code, west, south, east, north) => {
  const bounds = jisMeshBounds(code);
  expect(bounds?.west).toBeCloseTo(west, 10);
  expect(bounds?.south).toBeCloseTo(south, 10);
  expect(bounds?.east).toBeCloseTo(east, 10);
  expect(bounds?.north).toBeCloseTo(north, 10);
});

it.each([
  ["5339", undefined],
  ["533945", undefined],
  ["53394611", undefined],
  ["533946111", undefined],
  ["53394611444", undefined],
  ["533985", "index"],
  ["533946110", "index"],
  ["533946115", "index"],
  ["533", "level"],
  ["53394", "level"],
  ["533946114444", "level"],
  ["5339A5", "form"],
  ["", "form"],
] as const)("judges %s", (code, fault) => {
  expect(jisMeshFault(code)).toBe(fault);
  expect(jisMeshBounds(code) === undefined).toBe(fault !== undefined);
});

it("has no code where no code reaches", () => {
  expect(jisMeshAt(99.9, 35, 8)).toBeUndefined();
  expect(jisMeshAt(139, -1, 8)).toBeUndefined();
  expect(jisMeshAt(180, 35, 8)).toBeUndefined();
});

it("finds the mesh that a place in its middle lies in, and a longer code lies in a shorter", () => {
  const place = fc.tuple(fc.double({ min: 122, max: 154, noNaN: true }), fc.double({ min: 20, max: 46, noNaN: true }));
  fc.assert(
    fc.property(place, ([longitude, latitude]) => {
      const code = jisMeshAt(longitude, latitude, 11);
      if (code === undefined) throw new Error("no code");
      for (const digits of [4, 6, 8, 9, 10, 11] as const) {
        expect(jisMeshAt(longitude, latitude, digits)).toBe(code.slice(0, digits));
        const bounds = jisMeshBounds(code.slice(0, digits));
        if (bounds === undefined) throw new Error(code);
        expect(jisMeshAt((bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2, digits)).toBe(
          code.slice(0, digits),
        );
      }
    }),
  );
});
