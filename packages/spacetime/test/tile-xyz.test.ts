// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { parseTile, tileAt, tileBounds, tileFault, tileParent, tileText } from "../src/tile-xyz.js";
import { TILE_BOUNDS_FACTS, TILE_FACTS } from "./facts/cell-facts.js";

it.each(TILE_FACTS)(
  "finds the tile of %s, %s at zoom %s as an independent library does",
  (longitude, latitude, z, x, y) => {
    expect(tileAt(longitude, latitude, z)).toEqual({ z, x, y });
  },
);

it.each(TILE_BOUNDS_FACTS)("finds the edges of %s/%s/%s", (z, x, y, west, south, east, north) => {
  const bounds = tileBounds({ z, x, y });
  expect(bounds.west).toBeCloseTo(west, 10);
  expect(bounds.south).toBeCloseTo(south, 10);
  expect(bounds.east).toBeCloseTo(east, 10);
  expect(bounds.north).toBeCloseTo(north, 10);
});

it.each([
  ["20/934982/406134", undefined],
  ["/0/0/0", undefined],
  ["20/0/934989/406130", "form"],
  ["20/-1/0", "form"],
  ["36/0/0", "level"],
  ["1/2/0", "index"],
] as const)("judges %s", (id, fault) => {
  expect(tileFault(id)).toBe(fault);
  expect(parseTile(id) === undefined).toBe(fault !== undefined);
});

it("knows the parent and writes ids", () => {
  expect(tileParent({ z: 1, x: 1, y: 0 })).toEqual({ z: 0, x: 0, y: 0 });
  expect(tileParent({ z: 0, x: 0, y: 0 })).toBeUndefined();
  expect(tileText({ z: 3, x: 2, y: 1 })).toBe("3/2/1");
  expect(parseTile("3/2/1")).toEqual({ z: 3, x: 2, y: 1 });
  expect(tileAt(0, 89, 3)).toBeUndefined();
  expect(tileAt(0, 0, -1)).toBeUndefined();
});
