// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { axisCount } from "../../src/rules/space/axis-count.js";
import { comparableSystems } from "../../src/rules/space/comparable-systems.js";
import { dynamicNeedsEpoch } from "../../src/rules/space/dynamic-needs-epoch.js";
import { echoAgrees } from "../../src/rules/space/echo-agrees.js";
import { frameConnected } from "../../src/rules/space/frame-connected.js";
import { frameTree } from "../../src/rules/space/frame-tree.js";
import { latticeBasis } from "../../src/rules/space/lattice-basis.js";
import { matrixAffine } from "../../src/rules/space/matrix-affine.js";
import { mixedVertical } from "../../src/rules/space/mixed-vertical.js";
import { quaternionUnit } from "../../src/rules/space/quaternion-unit.js";
import { affineComplete, transformComplete } from "../../src/rules/space/transform-complete.js";
import { verticalDatumDeclared } from "../../src/rules/space/vertical-datum-declared.js";
import { findingsOf, said } from "./findings-of.js";
import { observationOf } from "./resources.js";
import { AXES, DATA, fieldOver, LATLON, LONLAT, PLAN, rsOf, systemOf, thing, transformOf } from "./space-resources.js";

const PART_OF = "obo:BFO_0000050";

const frames = (...names: readonly string[]) => names.map((name) => systemOf(name, "engineering"));

describe("SP-08 frame-tree", () => {
  const at = (...transforms: readonly object[]) =>
    findingsOf([frameTree], [...transforms, ...frames("a", "b", "c", "d")]);

  it("reports the first transform of each cycle, with the way round", async () => {
    expect(await at(transformOf("a", "b"), transformOf("b", "c"))).toEqual([]);
    const cycle = [transformOf("d", "a"), transformOf("b", "c"), transformOf("c", "a"), transformOf("a", "b")];
    const path = ["b", "c", "a", "b"].map(rsOf);
    expect(await at(...cycle)).toEqual([said("SP-08", "/graph/1", { system: rsOf("b"), path })]);
  });

  it("tells a transform to itself from a cycle", async () => {
    expect(await at(transformOf("a", "a"), transformOf("a", "b"))).toEqual([
      said("SP-08", "/graph/0", { system: rsOf("a") }, "self"),
    ]);
  });

  it("wants one parent at a time, half-open periods that touch included", async () => {
    const during = (target: string, validTime?: object) =>
      transformOf("a", target, validTime === undefined ? {} : { validTime });
    const twice = (second: string, first = rsOf("b")) => [
      said("SP-08", `/graph/1`, { system: rsOf("a"), first, second: rsOf(second) }, "parents"),
    ];
    const [early, late] = [
      { start: "2024", end: "2025" },
      { start: "2025", end: ".." },
    ];
    expect(await at(during("b", early), during("c", late))).toEqual([]);
    expect(await at(during("b", late), during("c", early))).toEqual([]);
    expect(await at(during("b", { ...early, bounds: "[]" }), during("c", late))).toEqual(twice("c"));
    expect(await at(during("b", early), during("c"))).toEqual(twice("c"));
    expect(await at(during("b"), during("b", { at: "2030" }))).toEqual(twice("b"));
    expect(await at(during("b", { start: "2024" }), during("c", { start: "2024" }))).toEqual([]);
    expect(await at(during("b"), during("c", { start: "1", end: "2", trs: `${DATA}/known/clock` }))).toEqual([]);
  });

  it("finds the overlaps in a long series", async () => {
    const hour = (n: number) => new Date(Date.UTC(2026, 0, 1, n)).toISOString();
    const pose = (n: number, hours = 1) => ({
      ...transformOf("a", "b", { validTime: { start: hour(n), end: hour(n + hours) } }),
      id: `${DATA}/tf/${n}`,
    });
    const series = Array.from({ length: 300 }, (_, n) => pose(n));
    expect(await at(...series)).toEqual([]);
    series[120] = pose(120, 2);
    const values = { system: rsOf("a"), first: rsOf("b"), second: rsOf("b") };
    expect(await at(...series)).toEqual([said("SP-08", "/graph/121", values, "parents")]);
    expect(await at(...series.reverse())).toEqual([said("SP-08", "/graph/179", values, "parents")]);
  });
});

describe("SP-09 frame-connected", () => {
  const RULE = [frameConnected];
  const inRoom = thing([{ type: "Point", rs: rsOf("room"), coordinates: [0, 0] }]);
  const fault = (path: string) => said("SP-09", path, { system: rsOf("room") });

  it("is content with a transform at either end, before or after the use", async () => {
    const [room, site] = frames("room", "site");
    const at = (...graph: readonly (object | undefined)[]) => findingsOf(RULE, graph as readonly object[]);
    expect(await at(inRoom, room)).toEqual([fault("/graph/0/geometries/0/rs")]);
    expect(await at(inRoom, room, transformOf("room", "site"), site)).toEqual([]);
    expect(await at(transformOf("site", "room"), site, room, inRoom)).toEqual([]);
  });

  it("asks nothing of systems that others know", async () => {
    expect(await findingsOf(RULE, [inRoom, systemOf("room", "image")])).toEqual([]);
    expect(await findingsOf(RULE, [thing([{ type: "Point", rs: "EPSG:6668", coordinates: [35, 139] }])])).toEqual([]);
    expect(await findingsOf(RULE, [thing([{ type: "Point", rs: `${DATA}/known/rs`, coordinates: [0] }])])).toEqual([]);
  });

  it("looks at supports, of which a pose is enough", async () => {
    const observed = (space: object) =>
      observationOf({ kind: "count", count: 1 }, { support: { space: { kind: "point", ...space } } });
    const [room] = frames("room");
    const at = (space: object) => findingsOf(RULE, [observed(space), room as object]);
    expect(await at({ rs: rsOf("room") })).toEqual([fault("/graph/0/support/space/rs")]);
    expect(await at({ rs: rsOf("room"), pose: `${DATA}/known/tf/1` })).toEqual([]);
    expect(await at({ rs: "EPSG:6668", verticalRs: rsOf("room") })).toEqual([
      fault("/graph/0/support/space/verticalRs"),
    ]);
    const field = fieldOver({ t: { kind: "numeric", values: [0] } }, [], {
      variables: { "a/b": { unit: "K", support: { space: { kind: "grid", rs: rsOf("room") } } } },
    });
    expect(await findingsOf(RULE, [field, room as object])).toEqual([
      fault("/graph/0/variables/a~1b/support/space/rs"),
    ]);
  });
});

describe("SP-10 quaternion-unit", () => {
  const at = (w: number, x = 0) =>
    findingsOf([quaternionUnit], [transformOf("a", "b", { rotation: { x, y: 0, z: 0, w } }), ...frames("a", "b")]);
  const fault = (norm: number) => [said("SP-10", "/graph/0/rotation", { norm })];

  it("allows an error of one in a million", async () => {
    expect(await at(1.000001)).toEqual([]);
    expect(await at(0.9999991)).toEqual([]);
    expect(await at(1.0000011)).toEqual(fault(1.0000011));
    expect(await at(0.9999989)).toEqual(fault(0.9999989));
    expect(await at(2)).toEqual(fault(2));
  });

  it("survives lengths beyond reckoning, and tells zeros apart", async () => {
    expect(await at(0)).toEqual([said("SP-10", "/graph/0/rotation", {}, "zero")]);
    expect(await at(1.7e308, 1.7e308)).toEqual([said("SP-10", "/graph/0/rotation", { norm: "Infinity" })]);
  });
});

describe("SP-11 lattice-basis", () => {
  const at = (members: object, kind = "lattice") => findingsOf([latticeBasis], [systemOf("cell", kind, members)]);
  const fault = (values: object, choice?: string) => [said("SP-11", "/graph/0", { ...values }, choice)];

  it("wants a square basis and its unit", async () => {
    expect(await at({ latticeBasis: [[2]], unit: "nm" })).toEqual([]);
    expect(await at({})).toEqual(fault({ missing: ["latticeBasis", "unit"] }));
    expect(await at({}, "engineering")).toEqual([]);
    expect(await at({ latticeBasis: [[1, 0], [0]], unit: "nm" })).toEqual(fault({ rows: 2, columns: 1 }, "square"));
  });

  it("measures flatness by the lengths of the vectors", async () => {
    const flat = (height: number) => ({
      latticeBasis: [
        [1e-6, 0],
        [1e-6, height],
      ],
      unit: "m",
    });
    expect(await at(flat(1e-17))).toEqual([]);
    expect(await at(flat(1e-19))).toEqual(fault({ determinant: 1e-25 }, "flat"));
  });
});

describe("SP-13 dynamic-needs-epoch", () => {
  it("asks only for what moves", async () => {
    const at = (members: object) => findingsOf([dynamicNeedsEpoch], [systemOf("itrf", "geodetic", members)]);
    expect(await at({ dynamic: true, epoch: 2020.5 })).toEqual([]);
    expect(await at({ dynamic: false })).toEqual([]);
    expect(await at({ dynamic: true })).toEqual([said("SP-13", "/graph/0", { system: rsOf("itrf") })]);
  });
});

describe("SP-14 axis-count", () => {
  it("adds up the axes of the parts, packs included", async () => {
    const compound = (axes: readonly object[], componentSystems?: readonly string[]) =>
      findingsOf([axisCount], [systemOf("c", "compound", { axes, componentSystems }), LATLON]);
    const three = [AXES.LAT, AXES.LON, AXES.HEIGHT];
    expect(await compound(three, [rsOf("latlon"), "EPSG:6695"])).toEqual([]);
    expect(await compound(three, [rsOf("latlon")])).toEqual([
      said("SP-14", "/graph/0/axes", { count: 3, expected: 2 }),
    ]);
    expect(await compound(three)).toEqual([]);
    expect(await compound(three, [`${DATA}/known/rs`])).toEqual([]);
  });
});

describe("SP-18 comparable-systems", () => {
  const place = (rs: string) => ({ type: "Point", rs, coordinates: [0, 0] });
  const whole = (rs: string) => thing([place(rs)], { id: `${DATA}/whole` });
  const part = (...systems: readonly string[]) =>
    thing(systems.map(place), { id: `${DATA}/part`, relations: [{ predicate: PART_OF, object: `${DATA}/whole` }] });
  const OLD = systemOf("old", "projected");
  const at = (...graph: readonly object[]) => findingsOf([comparableSystems], [...graph, PLAN, OLD]);
  const fault = (path: string, first: string, second: string) => [said("SP-18", path, { first, second })];

  it("reports at the later of part and whole", async () => {
    const [plan, old] = [rsOf("plan"), rsOf("old")];
    expect(await at(whole(plan), part(old))).toEqual(fault("/graph/1/geometries/0/rs", plan, old));
    expect(await at(part(old), whole(plan))).toEqual(fault("/graph/1/geometries/0/rs", old, plan));
    expect(await at(part(plan), whole(plan))).toEqual([]);
    expect(await at(part(old, plan), whole(plan))).toEqual([]);
    expect(
      await at(part(old), thing([{ type: "Point", rs: undefined, coordinates: [0] }], { id: `${DATA}/whole` })),
    ).toEqual([]);
    expect(await at(part(old), thing([], { id: `${DATA}/whole` }))).toEqual([]);
  });

  it("is content with a chain of transforms, and with what the registers know", async () => {
    expect(
      await at(
        part(rsOf("old")),
        whole(rsOf("plan")),
        transformOf("old", "b"),
        transformOf("plan", "b"),
        ...frames("b"),
      ),
    ).toEqual([]);
    expect(await at(part("EPSG:6668"), whole("EPSG:4326"))).toEqual([]);
    const own = systemOf("own", "geodetic", { definition: "EPSG:6668" });
    expect(await at(part(rsOf("own")), whole("EPSG:4326"), own)).toEqual([]);
    expect(await at(part(rsOf("old")), whole("EPSG:4326"), transformOf("old", "own"), own)).toEqual([]);
    expect(await at(part("IAU:30100"), whole("EPSG:4326"))).toHaveLength(1);
    expect(await at(part(rsOf("old")), whole("EPSG:4326"))).toHaveLength(1);
  });

  it("compares a dataset with its members, one finding for each system that cannot be", async () => {
    const dataset = (...members: readonly string[]) => ({
      id: `${DATA}/ds`,
      type: "Dataset",
      spatial: [{ ...place(rsOf("plan")) }],
      members: members.map((name) => `${DATA}/${name}`),
    });
    const member = (name: string, ...systems: readonly string[]) =>
      thing(systems.map(place), { id: `${DATA}/${name}` });
    const [plan, old] = [rsOf("plan"), rsOf("old")];
    expect(await at(dataset("m", "n"), member("m", plan), member("n", old, plan))).toEqual([]);
    expect(await at(dataset("m", "n"), member("m", old), member("n", old))).toEqual(
      fault("/graph/1/geometries/0/rs", plan, old),
    );
    expect(await at(member("m", old), dataset("m"))).toEqual(fault("/graph/1/spatial/0/rs", old, plan));
    expect(await at(dataset("m"), member("m", plan), member("n", old))).toEqual([]);
    const observed = { ...observationOf({ kind: "count", count: 1 }, { geometry: place(old) }), id: `${DATA}/m` };
    expect(await at(dataset("m"), observed)).toEqual(fault("/graph/1/geometry/rs", plan, old));
  });
});

describe("SP-19 vertical-datum-declared", () => {
  const at = (kind: string, members: object, ...others: readonly object[]) =>
    findingsOf([verticalDatumDeclared], [systemOf("s", kind, members), ...others]);
  const depth = [{ name: "depth", direction: "down", unit: "m" }];
  const fault = (axis: string) => [said("SP-19", "/graph/0", { axis })];

  it("asks for the datum of heights and depths", async () => {
    expect(await at("vertical", { axes: depth })).toEqual(fault("depth"));
    expect(await at("vertical", { axes: depth, projjson: {} })).toEqual([]);
    expect(await at("vertical", { axes: depth, definition: "EPSG:5715" })).toEqual([]);
    expect(await at("geodetic", { axes: [AXES.LAT, AXES.LON] })).toEqual([]);
    expect(await at("engineering", { axes: [AXES.HEIGHT] })).toEqual([]);
  });

  it("finds the datum of a compound in its vertical part", async () => {
    const parts = { componentSystems: [rsOf("lonlat"), rsOf("h")] };
    const height = (members: object) => systemOf("h", "vertical", { axes: [AXES.HEIGHT], ...members });
    expect(await at("compound", parts, LONLAT, height({ verticalDatum: `${DATA}/datum/1` }))).toEqual([]);
    expect(await at("compound", parts, LONLAT, height({}))).toEqual([
      ...fault("H"),
      said("SP-19", "/graph/2", { axis: "H" }),
    ]);
    const flat = systemOf("lonlat", "geodetic", { axes: [AXES.LON, AXES.LAT], definition: "OGC:CRS84" });
    expect(await at("compound", parts, flat, height({}))).toEqual([
      ...fault("H"),
      said("SP-19", "/graph/2", { axis: "H" }),
    ]);
    expect(await at("compound", { componentSystems: ["OGC:CRS84", `${DATA}/known/h`], axes: [AXES.HEIGHT] })).toEqual(
      [],
    );
  });
});

describe("SP-22 echo-agrees", () => {
  it("compares numbers and declared directions", async () => {
    const at = (definition: string, axes: readonly object[]) =>
      findingsOf([echoAgrees], [systemOf("s", "geodetic", { definition, axes })]);
    const { name: _, ...lat } = AXES.LAT;
    expect(await at("EPSG:6668", [AXES.LAT, AXES.LON])).toEqual([]);
    expect(await at("http://www.opengis.net/def/crs/EPSG/0/6668", [AXES.LON, AXES.LAT])).toHaveLength(1);
    expect(await at("EPSG:6668", [{ name: "a" }, { name: "b", direction: "unspecified" }])).toEqual([]);
    const value = { value: ["–", "north"], definition: "EPSG:6668", expected: ["north", "east"] };
    expect(await at("EPSG:6668", [{ name: "a" }, { ...lat, name: "b" }])).toEqual([
      said("SP-22", "/graph/0/axes", value, "direction"),
    ]);
    expect(await at(`${DATA}/crs/1`, [AXES.LON])).toEqual([]);
  });
});

describe("SP-23 transform-complete", () => {
  const at = (members: object, source = "engineering") =>
    findingsOf(
      [transformComplete, affineComplete],
      [transformOf("a", "b", members), systemOf("a", source), systemOf("b", "engineering")],
    );
  const fault = (method: string, ...missing: readonly string[]) => [said("SP-23", "/graph/0", { method, missing })];

  it("names all that the method needs", async () => {
    expect(await at({ method: "identity" })).toEqual([]);
    expect(await at({ method: "rigid" })).toEqual(fault("rigid", "translation", "rotation"));
    expect(await at({ method: "similarity", scaleFactor: 2 })).toEqual([]);
    expect(await at({ method: "pipeline", pipeline: "+proj=noop" })).toEqual([]);
    expect(await at({ method: "rigid", series: `${DATA}/known/field` })).toEqual([]);
  });

  it("takes the matrix of an affine transform from a lattice, and judges no source that is not at hand", async () => {
    expect(await at({ method: "affine" })).toEqual(fault("affine", "matrix"));
    expect(await at({ method: "affine" }, "lattice")).toEqual([]);
    expect(await at({ method: "affine", matrix: [[1]] })).toEqual([]);
    expect(await at({ method: "affine", sourceRs: `${DATA}/known/rs` })).toEqual([]);
  });
});

describe("SP-24 matrix-affine", () => {
  it("wants a square matrix with the row 0 … 0 1", async () => {
    const at = (matrix: readonly (readonly number[])[]) =>
      findingsOf([matrixAffine], [transformOf("a", "b", { method: "affine", matrix }), ...frames("a", "b")]);
    expect(
      await at([
        [2, 5],
        [0, 1],
      ]),
    ).toEqual([]);
    const row = { row: "[0, 2]", expected: "[0, 1]" };
    expect(
      await at([
        [2, 5],
        [0, 2],
      ]),
    ).toEqual([said("SP-24", "/graph/0/matrix", row, "last-row")]);
    expect(await at([[2, 5], [0]])).toEqual([said("SP-24", "/graph/0/matrix", { rows: 2, columns: 1 })]);
  });
});

describe("SP-25 mixed-vertical", () => {
  const point = (name: string, rs: string) =>
    thing([{ type: "Point", rs, coordinates: [35, 139, 1] }], { id: `${DATA}/${name}` });
  const dataset = (id: string, ...members: readonly string[]) => ({
    id: `${DATA}/${id}`,
    type: "Dataset",
    members: members.map((name) => `${DATA}/${name}`),
  });
  const at = (...graph: readonly object[]) => findingsOf([mixedVertical], graph);
  const [old, renewed] = [
    systemOf("old", "compound", { definition: "EPSG:6697" }),
    systemOf("new", "compound", { definition: "EPSG:11318" }),
  ];
  const named = (path: string, first: string, second: string) => [said("SP-25", path, { first, second })];

  it("reports the later system once, whatever the order of the members", async () => {
    const [a, b] = [point("a", rsOf("old")), point("b", rsOf("new"))];
    expect(await at(a, b, old, renewed, dataset("d", "b", "a"), dataset("e", "a", "b"))).toEqual(
      named("/graph/3", rsOf("old"), rsOf("new")),
    );
    expect(await at(a, b, old, renewed, dataset("d", "a"), dataset("e", "b"))).toEqual([]);
    expect(
      await at(a, b, old, renewed, dataset("d", "e"), dataset("e", "a", "f"), dataset("f", "b", "d")),
    ).toHaveLength(1);
  });

  it("reports a registered system where it is used", async () => {
    const [a, b] = [point("a", "EPSG:6697"), point("b", "EPSG:11318")];
    expect(await at(a, b, dataset("d", "a", "b"))).toEqual(
      named("/graph/1/geometries/0/rs", "EPSG:6697", "EPSG:11318"),
    );
  });

  it("is content with a transform between the systems, their definitions or their vertical parts", async () => {
    const [a, b] = [point("a", rsOf("old")), point("b", rsOf("new"))];
    const mixed = [a, b, old, renewed, dataset("d", "a", "b")];
    expect(await at(...mixed, transformOf("old", "new"))).toEqual([]);
    expect(await at(...mixed, { ...transformOf("old", "new"), sourceRs: "EPSG:6697", targetRs: "EPSG:11318" })).toEqual(
      [],
    );
    const parts = (name: string, vertical: string) =>
      systemOf(name, "compound", { componentSystems: ["EPSG:6668", vertical] });
    const compounds = [a, b, parts("old", "EPSG:6695"), parts("new", "EPSG:11317"), dataset("d", "a", "b")];
    expect(await at(...compounds)).toEqual(named("/graph/3", rsOf("old"), rsOf("new")));
    expect(
      await at(...compounds, { ...transformOf("old", "new"), sourceRs: "EPSG:6695", targetRs: "EPSG:11317" }),
    ).toEqual([]);
  });

  it("sees supports and the coordinates of fields, and one datum under two names", async () => {
    const observed = (name: string, space: object) => ({
      ...observationOf({ kind: "count", count: 1 }, { support: { space: { kind: "point", ...space } } }),
      id: `${DATA}/${name}`,
    });
    const values = { kind: "numeric", values: [0] };
    const field = { ...fieldOver({ z: values }, [{ coordinates: ["z"], rs: "EPSG:11317" }]), id: `${DATA}/b` };
    const a = observed("a", { rs: "EPSG:6668", verticalRs: "EPSG:6695" });
    expect(await at(a, field, dataset("d", "a", "b"))).toEqual(
      named("/graph/1/domain/referencing/0/rs", "EPSG:6695", "EPSG:11317"),
    );
    expect(await at(a, point("b", "EPSG:6697"), dataset("d", "a", "b"))).toEqual([]);
  });
});
