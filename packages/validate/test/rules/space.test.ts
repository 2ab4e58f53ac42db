// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { coordinateDimension } from "../../src/rules/space/coordinate-dimension.js";
import { coordinateRange } from "../../src/rules/space/coordinate-range.js";
import { prismOrder } from "../../src/rules/space/prism-order.js";
import { ringClosed } from "../../src/rules/space/ring-closed.js";
import { ringOrientation } from "../../src/rules/space/ring-orientation.js";
import { ringSize } from "../../src/rules/space/ring-size.js";
import { shellClosed } from "../../src/rules/space/shell-closed.js";
import { findingsOf, said } from "./findings-of.js";
import {
  AXES,
  DATA,
  fieldOver,
  LATLON,
  LONLAT,
  PLAN,
  PLAN_H,
  rsOf,
  systemOf,
  thing,
  transformOf,
} from "./space-resources.js";

const GEOMETRY = "/graph/0/geometries/0";

const SQUARE = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];

const turned = (ring: readonly (readonly number[])[]) => [...ring].reverse();

describe("SP-01 coordinate-dimension", () => {
  const names = ["E", "N", "H"];
  const wrong = (path: string, count: number, choice?: string) => {
    const expected = choice === "prism" ? 2 : 3;
    return said("SP-01", `${GEOMETRY}${path}`, { count, system: rsOf("plan-h"), expected, axes: names }, choice);
  };
  const at = (geometry: object) =>
    findingsOf([coordinateDimension], [thing([{ rs: rsOf("plan-h"), ...geometry }]), PLAN_H]);

  it("judges every position of every type, and each once", async () => {
    expect(await at({ type: "Point", coordinates: [1, 2, 3] })).toEqual([]);
    expect(await at({ type: "LineString", coordinates: [[1, 2], [1, 2, 3], [1]] })).toEqual([
      wrong("/coordinates/0", 2),
      wrong("/coordinates/2", 1),
    ]);
    const faces = [
      [
        [
          [0, 0, 0],
          [1, 1],
          [0, 0, 0],
        ],
      ],
    ];
    expect(await at({ type: "MultiPolyhedron", coordinates: [[faces], [faces]] })).toEqual([
      wrong("/coordinates/0/0/0/0/1", 2),
      wrong("/coordinates/1/0/0/0/1", 2),
    ]);
    const times = ["2026-01-01", "2026-01-02"];
    expect(
      await at({
        type: "MovingPoint",
        times,
        coordinates: [
          [0, 0, 0],
          [0, 0],
        ],
      }),
    ).toEqual([wrong("/coordinates/1", 2)]);
  });

  it("wants one number fewer of the base of a prism, and passes over a base of another form", async () => {
    const prism = (baseType: string, coordinates: unknown) => at({ type: "Prism", baseType, coordinates, upper: 9 });
    expect(await prism("Point", [1, 2])).toEqual([]);
    expect(
      await prism("LineString", [
        [1, 2],
        [1, 2, 3],
      ]),
    ).toEqual([wrong("/coordinates/1", 3, "prism")]);
    expect(await prism("Polygon", [1, 2, 3])).toEqual([]);
    expect(await prism("Point", ["x"])).toEqual([]);
  });

  it("wants halves of a box, and leaves an odd number to SP-21", async () => {
    expect(await at({ type: "Box", bbox: [0, 0, 0, 1, 1, 1] })).toEqual([]);
    expect(await at({ type: "Box", bbox: [0, 0, 1, 1] })).toEqual([wrong("/bbox", 2, "box")]);
    expect(await at({ type: "Box", bbox: [0, 0, 1, 1, 1] })).toEqual([]);
  });

  it("takes axes from packs and parts, and rows of a lattice; without them it is silent", async () => {
    const point = (rs: string, coordinates: readonly number[], ...systems: readonly object[]) =>
      findingsOf([coordinateDimension], [thing([{ type: "Point", rs, coordinates }]), ...systems]);
    expect(await point("EPSG:6697", [35, 139, 1])).toEqual([]);
    const pack = {
      count: 2,
      system: "EPSG:6697",
      expected: 3,
      axes: ["Geodetic latitude", "Geodetic longitude", "Gravity-related height"],
    };
    expect(await point("EPSG:6697", [35, 139])).toEqual([said("SP-01", `${GEOMETRY}/coordinates`, pack)]);
    const parts = systemOf("parts", "compound", { componentSystems: ["OGC:CRS84", "EPSG:6695"] });
    expect(await point(rsOf("parts"), [139, 35, 1], parts)).toEqual([]);
    expect(await point(rsOf("parts"), [139, 35], parts)).toHaveLength(1);
    const basis = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    expect(await point(rsOf("cell"), [0, 0], systemOf("cell", "lattice", { latticeBasis: basis }))).toHaveLength(1);
    expect(await point(rsOf("bare"), [0, 0, 0, 0], systemOf("bare", "engineering"))).toEqual([]);
    expect(await point(`${DATA}/known/rs`, [0])).toEqual([]);
  });

  it("wants a translation in the axes of the target", async () => {
    const move = (translation: readonly number[]) =>
      findingsOf(
        [coordinateDimension],
        [transformOf("lonlat", "plan-h", { method: "rigid", translation }), LONLAT, PLAN_H],
      );
    expect(await move([1, 2, 3])).toEqual([]);
    const values = { count: 2, system: rsOf("plan-h"), expected: 3, axes: names };
    expect(await move([1, 2])).toEqual([said("SP-01", "/graph/0/translation", values, "translation")]);
  });
});

describe("SP-02 coordinate-range", () => {
  const outside = (path: string, value: number, members: object = {}, choice?: string) => {
    const values = {
      axis: "lon",
      value,
      range: "[-180, 180]",
      system: rsOf("lonlat"),
      axes: ["lon", "lat"],
      ...members,
    };
    return said("SP-02", `${GEOMETRY}${path}`, values, choice);
  };
  const at = (geometry: object) =>
    findingsOf([coordinateRange], [thing([{ rs: rsOf("lonlat"), ...geometry }]), LONLAT]);

  it("counts the ends of the range as inside, on a periodic axis too", async () => {
    expect(
      await at({
        type: "MultiPoint",
        coordinates: [
          [-180, -90],
          [180, 90],
        ],
      }),
    ).toEqual([]);
    expect(await at({ type: "Point", coordinates: [180.001, 0] })).toEqual([outside("/coordinates", 180.001)]);
  });

  it("says when the numbers look swapped", async () => {
    expect(await at({ type: "Point", coordinates: [35, 139] })).toEqual([
      outside("/coordinates", 139, { axis: "lat", range: "[-90, 90]" }, "swapped"),
    ]);
  });

  it("judges both halves of a box, and reports them once", async () => {
    expect(await at({ type: "Box", bbox: [170, 0, -170, 1] })).toEqual([]);
    expect(await at({ type: "Box", bbox: [-200, 0, 200, 1] })).toEqual([outside("/bbox", -200)]);
  });

  it("judges the ends of a prism on the last axis, and ranges that are open on one side", async () => {
    const deep = systemOf("deep", "compound", {
      axes: [AXES.EAST, AXES.NORTH, { name: "d", unit: "m", range: { min: 0 } }],
    });
    const prism = { type: "Prism", rs: rsOf("deep"), baseType: "Point", coordinates: [-5, -5], lower: -1, upper: 9 };
    expect(await findingsOf([coordinateRange], [thing([prism]), deep])).toEqual([
      said("SP-02", `${GEOMETRY}/lower`, { axis: "d", value: -1, range: "[0, ∞)" }),
    ]);
  });

  it("judges the axes of a field by their place in the entry, unless FD-07 fires", async () => {
    const axes = { y: { kind: "numeric", values: [89, 91] }, x: { kind: "regular", start: -181, stop: 181, count: 2 } };
    const entry = (...coordinates: readonly string[]) => [{ coordinates, rs: rsOf("lonlat") }];
    const field = (referencing: readonly object[]) =>
      findingsOf([coordinateRange], [fieldOver(axes, referencing), LONLAT]);
    const fault = (path: string, name: string, value: number, axis: string, range: string) =>
      said("SP-02", `/graph/0/domain/axes/${path}`, { name, value, axis, range, system: rsOf("lonlat") }, "axis");
    expect(await field(entry("x", "y"))).toEqual([
      fault("x/start", "x", -181, "lon", "[-180, 180]"),
      fault("x/stop", "x", 181, "lon", "[-180, 180]"),
      fault("y/values/1", "y", 91, "lat", "[-90, 90]"),
    ]);
    expect(await field(entry("y"))).toEqual([]);
  });

  it("leaves the columns of a composite axis alone", async () => {
    const axes = {
      c: { kind: "composite", columns: { x: { kind: "numeric", values: [999] }, y: { kind: "numeric", values: [0] } } },
    };
    expect(
      await findingsOf([coordinateRange], [fieldOver(axes, [{ coordinates: ["x", "y"], rs: rsOf("lonlat") }]), LONLAT]),
    ).toEqual([]);
  });
});

describe("SP-03 ring-closed and SP-04 ring-size", () => {
  const at = (geometry: object) => findingsOf([ringClosed, ringSize], [thing([geometry]), PLAN]);

  it("judges rings wherever they are", async () => {
    const open = SQUARE.slice(0, 4);
    const fault = (path: string) =>
      said("SP-03", `${GEOMETRY}/coordinates/${path}`, { first: "[0, 0]", last: "[0, 4]" });
    expect(await at({ type: "Polygon", coordinates: [SQUARE] })).toEqual([]);
    expect(await at({ type: "Polygon", coordinates: [SQUARE, open] })).toEqual([fault("1")]);
    expect(await at({ type: "MovingPolygon", times: ["2026-01-01"], coordinates: [[open]] })).toEqual([fault("0/0")]);
    expect(await at({ type: "Prism", baseType: "MultiPolygon", coordinates: [[open]], upper: 1 })).toEqual([
      fault("0/0"),
    ]);
    expect(await at({ type: "LineString", coordinates: open })).toEqual([]);
  });

  it("counts four positions as enough and three as too few", async () => {
    const triangle = [SQUARE[0], SQUARE[1], SQUARE[2], SQUARE[0]];
    expect(await at({ type: "Polygon", coordinates: [triangle] })).toEqual([]);
    expect(await at({ type: "Polygon", coordinates: [[SQUARE[0], SQUARE[1], SQUARE[0]]] })).toEqual([
      said("SP-04", `${GEOMETRY}/coordinates/0`, { count: 3 }),
    ]);
    expect(await at({ type: "Polygon", coordinates: [[]] })).toEqual([
      said("SP-04", `${GEOMETRY}/coordinates/0`, { count: 0 }),
    ]);
  });
});

describe("SP-05 ring-orientation", () => {
  const at = (geometry: object, system: object = PLAN) => findingsOf([ringOrientation], [thing([geometry]), system]);
  const exterior = said("SP-05", `${GEOMETRY}/coordinates/0`);

  it("looks from above, in east and north", async () => {
    expect(await at({ type: "Polygon", coordinates: [SQUARE, turned(SQUARE)] })).toEqual([]);
    expect(await at({ type: "Polygon", coordinates: [turned(SQUARE), SQUARE] })).toEqual([
      exterior,
      said("SP-05", `${GEOMETRY}/coordinates/1`, {}, "hole"),
    ]);
    const polygon = { type: "Polygon", rs: rsOf("latlon"), coordinates: [SQUARE] };
    expect(await at(polygon, LATLON)).toEqual([exterior]);
  });

  it("unwraps what crosses the antimeridian", async () => {
    const across = [
      [179, 0],
      [-179, 0],
      [-179, 1],
      [179, 1],
      [179, 0],
    ];
    expect(await at({ type: "Polygon", rs: rsOf("lonlat"), coordinates: [across] }, LONLAT)).toEqual([]);
    expect(await at({ type: "Polygon", rs: rsOf("lonlat"), coordinates: [turned(across)] }, LONLAT)).toEqual([
      exterior,
    ]);
  });

  it("is silent on flat and open rings, faces, and systems without east and north", async () => {
    const flat = [SQUARE[0], SQUARE[1], SQUARE[0], SQUARE[0]];
    expect(await at({ type: "Polygon", coordinates: [flat] })).toEqual([]);
    expect(await at({ type: "Polygon", coordinates: [turned(SQUARE).slice(1)] })).toEqual([]);
    const local = systemOf("room", "engineering", { axes: [{ name: "x" }, { name: "y" }] });
    expect(await at({ type: "Polygon", rs: rsOf("room"), coordinates: [turned(SQUARE)] }, local)).toEqual([]);
    const face = turned(SQUARE).map((position) => [...position, 0]);
    expect(await at({ type: "Polyhedron", rs: rsOf("plan-h"), coordinates: [[[face]]] }, PLAN_H)).toEqual([]);
  });
});

describe("SP-06 prism-order", () => {
  it("allows a flat prism and one without lower", async () => {
    const at = (ends: object) =>
      findingsOf([prismOrder], [thing([{ type: "Prism", baseType: "Point", coordinates: [0, 0], ...ends }]), PLAN]);
    expect(await at({ lower: 3, upper: 3 })).toEqual([]);
    expect(await at({ upper: -3 })).toEqual([]);
    expect(await at({ lower: 3.1, upper: 3 })).toEqual([said("SP-06", `${GEOMETRY}/lower`, { lower: 3.1, upper: 3 })]);
  });
});

describe("SP-07 shell-closed", () => {
  const [o, x, y, z] = [
    [0, 0, 0],
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];
  const faces = [[[o, y, x, o]], [[o, x, z, o]], [[x, y, z, x]], [[y, o, z, y]]];
  const at = (type: string, coordinates: unknown) =>
    findingsOf([shellClosed], [thing([{ type, rs: rsOf("plan-h"), coordinates }]), PLAN_H]);

  it("names each open shell at its place", async () => {
    expect(await at("Polyhedron", [faces])).toEqual([]);
    expect(await at("MultiPolyhedron", [[faces], [faces, faces.slice(1)]])).toEqual([
      said("SP-07", `${GEOMETRY}/coordinates/1/1`, { from: "[0, 0, 0]", to: "[1, 0, 0]" }),
    ]);
  });

  it("counts an edge that a surplus face repeats", async () => {
    const values = { from: "[0, 0, 0]", to: "[0, 1, 0]", count: 2 };
    expect(await at("Polyhedron", [[...faces, faces[0]]])).toEqual([
      said("SP-07", `${GEOMETRY}/coordinates/0`, values, "repeated"),
    ]);
  });
});
