// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { boxOrder } from "../../src/rules/space/box-order.js";
import { cellValid } from "../../src/rules/space/cell-valid.js";
import { crsDeclared } from "../../src/rules/space/crs-declared.js";
import { fractionalInCell } from "../../src/rules/space/fractional-in-cell.js";
import { trajectoryLengths } from "../../src/rules/space/trajectory-lengths.js";
import { trajectoryOrder, trajectoryOrderInSystem } from "../../src/rules/space/trajectory-order.js";
import { findingsOf, said } from "./findings-of.js";
import { observationOf } from "./resources.js";
import { DATA, fieldOver, LONLAT, PLAN, rsOf, systemOf, thing } from "./space-resources.js";

const GEOMETRY = "/graph/0/geometries/0";

describe("SP-12 fractional-in-cell", () => {
  it("leaves 1 outside and 0 inside, on periodic directions only", async () => {
    const cell = systemOf("cell", "lattice", {
      latticeBasis: [
        [1, 0],
        [0, 1],
      ],
      unit: "nm",
      axes: [{ name: "a" }, { name: "b" }],
      periodicDirections: [true, false],
    });
    const at = (coordinates: readonly number[], system = cell) =>
      findingsOf([fractionalInCell], [thing([{ type: "Point", rs: rsOf("cell"), coordinates }]), system]);
    expect(await at([0, 7])).toEqual([]);
    expect(await at([0.999999, -7])).toEqual([]);
    expect(await at([1, 0])).toEqual([said("SP-12", `${GEOMETRY}/coordinates`, { axis: "a", value: 1 })]);
    expect(await at([-1e-9, 0])).toEqual([said("SP-12", `${GEOMETRY}/coordinates`, { axis: "a", value: -1e-9 })]);
    expect(
      await at(
        [5, 5],
        systemOf("cell", "lattice", {
          latticeBasis: [
            [1, 0],
            [0, 1],
          ],
        }),
      ),
    ).toEqual([]);
  });
});

describe("SP-15 cell-valid", () => {
  const dggs = (gridSystem?: string, refinementLevel?: number) =>
    systemOf("grid", "dggs", { gridSystem, refinementLevel });
  const at = (cells: readonly string[], system: object, prefixes?: Readonly<Record<string, string>>) =>
    findingsOf([cellValid], [thing([{ type: "CellSet", rs: rsOf("grid"), cells }]), system], prefixes && { prefixes });
  const outside = (k: number, cell: string, part: string, value: number, range: string) =>
    said("SP-15", `${GEOMETRY}/cells/${k}`, { cell, part, value, range }, "range");

  it("judges spatial IDs at the edges of their range", async () => {
    expect(await at(["3/-8/0/7", "/3/7/7/0", "0/0/0/0", "35/0/0/34359738367"], dggs("jk:ZFXY"))).toEqual([]);
    expect(await at(["3/-9/0/0", "3/8/0/0", "36/0/0/0", "0/0/0/1"], dggs("jk:ZFXY"))).toEqual([
      outside(0, "3/-9/0/0", "f", -9, "[-8, 7]"),
      outside(1, "3/8/0/0", "f", 8, "[-8, 7]"),
      outside(2, "36/0/0/0", "z", 36, "[0, 35]"),
      outside(3, "0/0/0/1", "y", 1, "[0, 0]"),
    ]);
  });

  it("judges HEALPix by the refinement level", async () => {
    expect(await at(["11"], dggs("jk:HEALPixRing", 0))).toEqual([]);
    expect(await at(["12"], dggs("jk:HEALPixRing", 0))).toEqual([outside(0, "12", "index", 12, "[0, 11]")]);
    expect(await at(["0"], dggs("jk:HEALPixRing", 30))).toEqual([outside(0, "0", "refinementLevel", 30, "[0, 29]")]);
  });

  it("knows a grid system by another prefix, and is silent on systems without a check", async () => {
    const form = { cell: "x", gridSystem: "j:ZFXY", expected: "z/f/x/y" };
    expect(await at(["x"], dggs("j:ZFXY"), { j: "https://w3id.org/jiku/ns#" })).toEqual([
      said("SP-15", `${GEOMETRY}/cells/0`, form),
    ]);
    expect(await at(["x"], dggs("jk:H3"))).toEqual([]);
    expect(await at(["x"], dggs())).toEqual([]);
  });

  it("reports each cell of a system that is no grid", async () => {
    const kind = (k: number, cell: string) =>
      said("SP-15", `${GEOMETRY}/cells/${k}`, { cell, system: rsOf("grid"), kind: "image" }, "kind");
    expect(await at(["a", "b"], systemOf("grid", "image"))).toEqual([kind(0, "a"), kind(1, "b")]);
  });
});

describe("SP-16 trajectory-lengths", () => {
  it("reports places before orientations", async () => {
    const q = { x: 0, y: 0, z: 0, w: 1 };
    const at = (members: object) =>
      findingsOf(
        [trajectoryLengths],
        [
          thing([
            {
              type: "MovingPoint",
              times: ["2026", "2027"],
              coordinates: [
                [0, 0],
                [1, 1],
              ],
              ...members,
            },
          ]),
          PLAN,
        ],
      );
    expect(await at({ orientations: [q, q] })).toEqual([]);
    expect(await at({ orientations: [q] })).toEqual([
      said("SP-16", `${GEOMETRY}/times`, { times: 2, count: 1, member: "orientations" }),
    ]);
    expect(await at({ orientations: [q], coordinates: [[0, 0]] })).toEqual([
      said("SP-16", `${GEOMETRY}/times`, { times: 2, count: 1, member: "coordinates" }),
    ]);
  });
});

describe("SP-17 trajectory-order", () => {
  const RULES = [trajectoryOrder, trajectoryOrderInSystem];
  const path = (times: readonly string[], members: object = {}) => ({
    type: "MovingPoint",
    times,
    coordinates: times.map(() => [0, 0]),
    ...members,
  });
  const at = (times: readonly string[]) => findingsOf(RULES, [thing([path(times)]), PLAN]);
  const fault = (index: number, value: string, previous: string) =>
    said("SP-17", `${GEOMETRY}/times/${index}`, { value, previous });

  it("reports the first time that does not rise", async () => {
    expect(await at(["2026-01-01T00:00:00Z", "2026-01-01T00:00:01Z", "2026-01-01T00:00:01.5Z"])).toEqual([]);
    expect(await at(["2026-01-02", "2026-01-01", "2026-01-01"])).toEqual([fault(1, "2026-01-01", "2026-01-02")]);
    expect(await at(["2016-12-31T23:59:59Z", "2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"])).toEqual([]);
    expect(await at(["-0002-01-01T00:00:00Z", "-0001-01-01T00:00:00Z"])).toEqual([]);
    expect(await at(["-0001-01-01T00:00:00Z", "-0002-01-01T00:00:00Z"])).toHaveLength(1);
  });

  it("passes over faulty times and unknown order", async () => {
    expect(await at(["2026-02-01", "2026-02-30", "2026-03-01"])).toEqual([]);
    expect(await at(["2026-02-02", "2026-02-30", "2026-02-01"])).toEqual([fault(2, "2026-02-01", "2026-02-02")]);
    expect(await at(["2026-02-01T10:00:00", "2026-02-01T01:00:00Z"])).toEqual([]);
  });

  it("reads times in their system, before or after it in the document", async () => {
    const clock = systemOf("clock", "temporal", { unit: "s", calendar: "none", timeScale: "model" });
    const moving = thing([path(["9", "10"], { trs: rsOf("clock") }), path(["10", "9"], { trs: rsOf("clock") })]);
    const disorder = { value: "9", previous: "10" };
    expect(await findingsOf(RULES, [moving, PLAN, clock])).toEqual([
      said("SP-17", "/graph/0/geometries/1/times/1", disorder),
    ]);
    expect(await findingsOf(RULES, [clock, PLAN, moving])).toEqual([
      said("SP-17", "/graph/2/geometries/1/times/1", disorder),
    ]);
    expect(await findingsOf(RULES, [thing([path(["10", "9"], { trs: `${DATA}/known/clock` })]), PLAN])).toEqual([]);
  });
});

describe("SP-20 crs-declared", () => {
  const RULE = [crsDeclared];

  it("wants a system of every geometry and of every support in space", async () => {
    const bare = { type: "External", rs: undefined, asset: `${DATA}/known/asset` };
    expect(await findingsOf(RULE, [thing([bare])])).toEqual([said("SP-20", GEOMETRY, { type: "External" })]);
    const support = (kind: string) => observationOf({ kind: "count", count: 1 }, { support: { space: { kind } } });
    expect(await findingsOf(RULE, [support("none")])).toEqual([]);
    expect(await findingsOf(RULE, [support("region")])).toEqual([
      said("SP-20", "/graph/0/support/space", {}, "support"),
    ]);
  });

  it("wants an entry for every coordinate but the row keys of a table", async () => {
    const keys = { row: { kind: "text", values: ["a"] }, n: { kind: "numeric", values: [1] } };
    const domain = (axes: object, members: object = {}) => fieldOver({}, [], { domain: { axes, ...members } });
    const fault = (coordinate: string) => said("SP-20", "/graph/0/domain", { coordinate }, "coordinate");
    expect(await findingsOf(RULE, [domain(keys)])).toEqual([fault("row")]);
    expect(await findingsOf(RULE, [domain(keys, { domainType: "Table" })])).toEqual([fault("n")]);
    const columns = { c: { kind: "composite", columns: { x: { kind: "numeric", values: [1] } } } };
    expect(await findingsOf(RULE, [domain(columns)])).toEqual([fault("x")]);
    const referencing = [{ coordinates: ["x"], rs: `${DATA}/known/rs` }];
    expect(await findingsOf(RULE, [domain(columns, { referencing })])).toEqual([]);
  });
});

describe("SP-21 box-order", () => {
  it("lets a box run over the seam of a periodic axis only, and be flat", async () => {
    const at = (bbox: readonly number[], system: object | undefined) =>
      findingsOf(
        [boxOrder],
        [thing([{ type: "Box", rs: system && rsOf("lonlat"), bbox }]), ...(system ? [system] : [])],
      );
    expect(await at([170, 0, -170, 0], LONLAT)).toEqual([]);
    const order = said("SP-21", `${GEOMETRY}/bbox`, { axis: "lat", min: 1, max: 0 });
    expect(await at([170, 1, -170, 0], LONLAT)).toEqual([order]);
    expect(await at([170, 1, -170, 0], undefined)).toEqual([]);
    expect(await at([1, 2, 3], undefined)).toEqual([said("SP-21", `${GEOMETRY}/bbox`, { count: 3 }, "odd")]);
  });
});
