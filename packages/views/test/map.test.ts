// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Geometry } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { lookOf } from "../src/look-of.js";
import { coastPath } from "../src/map/coast-path.js";
import { mapView } from "../src/map/map-view.js";
import { windowAt, windowRound } from "../src/map/map-window.js";
import { boundsOf, readShapes } from "../src/map/shapes.js";
import { textOf } from "./markup.js";

const entity = (name: string, ...geometries: readonly Geometry[]) =>
  ({ id: `https://data.example.org/${name}`, type: "Entity", entityTypes: [], geometries }) as unknown as AnyResource;

function read(resources: readonly AnyResource[]) {
  return readShapes(resources, lookOf(resources));
}

const SIZE = { width: 1080, least: 300, most: 560 };

describe("shapes", () => {
  it.each([
    ["EPSG:6668", [35.68, 139.75]],
    ["OGC:CRS84", [139.75, 35.68]],
    ["EPSG:6697", [35.68, 139.75, 12]],
  ])("of %s follow its declared order of axes", (rs, coordinates) => {
    const { shapes } = read([entity("a", { type: "Point", coordinates, rs })]);
    expect(shapes.map(({ parts }) => parts)).toEqual([[[[139.75, 35.68]]]]);
  });

  it("of every kind of geometry have positions", () => {
    const rs = "OGC:CRS84";
    const ring = [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 0],
    ];
    const times = ["2026-01-01", "2026-01-02"];
    const { shapes, undrawn } = read([
      entity(
        "a",
        { type: "Point", coordinates: [1, 1], rs },
        { type: "MultiPoint", coordinates: ring, rs },
        { type: "LineString", coordinates: ring, rs },
        { type: "MultiLineString", coordinates: [ring], rs },
        { type: "Polygon", coordinates: [ring], rs },
        { type: "MultiPolygon", coordinates: [[ring]], rs },
        { type: "Polyhedron", coordinates: [[[ring]]], rs },
        { type: "MultiPolyhedron", coordinates: [[[[ring]]]], rs },
        { type: "Prism", baseType: "Polygon", coordinates: [ring], upper: 3, rs },
        { type: "Box", bbox: [0, 0, 2, 2], rs },
        {
          type: "MovingPoint",
          times,
          coordinates: [
            [0, 0],
            [2, 2],
          ],
          rs,
        },
        { type: "MovingPolygon", times, coordinates: [[ring], [ring]], rs },
      ),
    ]);
    expect(undrawn).toEqual([]);
    expect(shapes.map(({ sort }) => sort).join(" ")).toBe(
      "points points lines lines areas areas areas areas areas areas lines areas",
    );
    expect(shapes.slice(1).map(({ parts }) => boundsOf(parts.flat()))).toEqual(
      shapes.slice(1).map(() => [
        [0, 0],
        [2, 2],
      ]),
    );
  });

  it("of cells are their outlines", () => {
    const grid = {
      id: "https://data.example.org/grid",
      type: "ReferenceSystem",
      kind: "dggs",
      gridSystem: "jk:JISX0410",
    } as unknown as AnyResource;
    const { shapes } = read([grid, entity("a", { type: "CellSet", cells: ["5339"], rs: grid.id })]);
    const [low, high] = boundsOf(shapes[0]?.parts.flat() ?? []);
    expect([low[0], high[0]]).toEqual([139, 140]);
    expect(low[1]).toBeCloseTo(35.3333, 3);
  });

  it("that cannot be drawn are told with the reason, never dropped", () => {
    const resources = [
      entity("far", { type: "Point", coordinates: [1, 1], rs: "https://data.example.org/nowhere" }),
      entity("file", { type: "External", asset: "https://data.example.org/file" }),
      entity("odd", { type: "Point", coordinates: [1, Number.NaN], rs: "OGC:CRS84" }),
      entity("mars", { type: "Point", coordinates: [1, 1], rs: "http://www.opengis.net/def/crs/IAU/2015/49900" }),
    ];
    expect(read(resources).undrawn.map(({ why }) => why)).toEqual(["notAtHand", "external", "noPosition", "otherBody"]);
    const markup = mapView(
      [
        ...resources,
        entity("here", { type: "Point", coordinates: [1, 1], rs: "OGC:CRS84" }),
        entity("plan", { type: "Point", coordinates: [1, 1], rs: "EPSG:6677" }),
      ],
      [],
      lookOf(resources),
    );
    for (const name of ["far", "file", "odd", "mars", "plan"])
      expect(textOf(markup.slice(markup.indexOf("<h3>")))).toContain(name);
  });
});

describe("the map", () => {
  it("takes the short way round over the antimeridian", () => {
    const { shapes } = read([
      entity("fiji", { type: "Box", bbox: [177, -19, -178, -16], rs: "OGC:CRS84" }),
      entity("samoa", { type: "Point", coordinates: [-172, -13.8], rs: "OGC:CRS84" }),
    ]);
    const window = windowRound(shapes, true, SIZE);
    expect(window.east - window.west).toBeLessThan(40);
    const [low, high] = boundsOf(shapes[0]?.parts.flat() ?? []);
    const turn = window.turnAt((low[0] + high[0]) / 2);
    for (const corner of [low, high]) {
      const [x, y] = window.toPx(corner, turn);
      expect([x >= 0, x <= window.width, y >= 0, y <= window.height]).toEqual([true, true, true, true]);
    }
  });

  it.each([356, 1080])("shows the whole Earth at %i px", (width) => {
    const { shapes } = read([entity("all", { type: "Box", bbox: [-180, -90, 180, 90], rs: "OGC:CRS84" })]);
    const window = windowRound(shapes, true, { width, least: 220, most: 560 });
    expect(Math.round(window.east - window.west)).toBe(360);
    expect(window.north).toBeLessThanOrEqual(90.5);
  });

  it("draws land where there is land, and none far out at sea", () => {
    const size = { width: 200, height: 100 };
    expect(coastPath(windowAt([-30, 0], 4, size))).toBe("");
    expect(coastPath(windowAt([10, 20], 4, size))).toMatch(/^M[-\d. L]+Z$/);
    expect(coastPath(windowAt([139.7, 35.6], 30, size)).length).toBeGreaterThan(200);
    // The same place, a turn further on.
    expect(coastPath(windowAt([139.7 - 360, 35.6], 30, size)).length).toBeGreaterThan(200);
  });

  it("draws the plane of a local system when nothing is geographic", () => {
    const resources = [entity("a", { type: "Box", bbox: [0, 0, 10, 20], rs: "EPSG:6677" })];
    const markup = mapView(resources, [], lookOf(resources));
    expect(textOf(markup)).toMatch(/the plane of EPSG:6677, \S+ \(m\) to the right/);
    expect(markup).not.toContain('class="land"');
    const bare = [entity("b", { type: "Point", coordinates: [3, 4] })];
    expect(textOf(mapView(bare, [], lookOf(bare)))).toContain("No reference system is declared");
  });
});
