// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { conservedAcrossScales } from "../../src/rules/space/conserved-across-scales.js";
import { declaredResolutionMatches } from "../../src/rules/space/declared-resolution-matches.js";
import { operatorDirection } from "../../src/rules/space/operator-direction.js";
import { scaleDimension } from "../../src/rules/space/scale-dimension.js";
import { scaleOrder } from "../../src/rules/space/scale-order.js";
import { findingsOf, said } from "./findings-of.js";
import { observationOf, PROPERTY, propertyOf } from "./resources.js";
import { DATA, fieldOver, PLAN, rsOf, systemOf, thing } from "./space-resources.js";

const PART_OF = "obo:BFO_0000050";

const size = (value: number, unit: string) => ({ value, unit });

describe("SC-01 scale-order", () => {
  const at = (scale: object) => findingsOf([scaleOrder], [thing([], { scales: [{ dimension: "space", ...scale }] })]);

  it("compares each declared pair in SI, and lets sizes be equal", async () => {
    expect(await at({ resolution: size(1, "m"), characteristic: size(100, "cm"), extent: size(0.001, "km") })).toEqual(
      [],
    );
    const values = { smaller: "resolution", smallerValue: "101 cm", larger: "extent", largerValue: "1 m" };
    expect(await at({ resolution: size(101, "cm"), extent: size(1, "m") })).toEqual([
      said("SC-01", "/graph/0/scales/0", values),
    ]);
  });

  it("passes over what cannot be compared", async () => {
    expect(await at({ resolution: { value: 9 }, extent: size(1, "m") })).toEqual([]);
    expect(await at({ resolution: size(9, "s"), extent: size(1, "m") })).toEqual([]);
    expect(await at({ resolution: { missing: "unknown", unit: "m" }, extent: size(1, "m") })).toEqual([]);
    expect(await at({ supportSize: size(9, "m"), extent: size(1, "m") })).toEqual([]);
  });
});

describe("SC-02 scale-dimension", () => {
  it("judges every size, and leaves bad codes to QU-01", async () => {
    const at = (scale: object) => findingsOf([scaleDimension], [thing([], { scales: [scale] })]);
    const fault = (member: string, unit: string, choice?: string) =>
      said("SC-02", `/graph/0/scales/0/${member}`, { member, unit }, choice);
    expect(await at({ dimension: "time", resolution: size(1, "mo"), extent: size(1, "a") })).toEqual([]);
    expect(await at({ dimension: "space", supportSize: size(1, "deg"), extent: size(1, "[ft_i]") })).toEqual([
      fault("supportSize", "deg"),
    ]);
    expect(await at({ dimension: "time", resolution: size(1, "m"), extent: size(1, "kg") })).toEqual([
      fault("resolution", "m", "time"),
      fault("extent", "kg", "time"),
    ]);
    expect(await at({ dimension: "space", extent: size(1, "metres") })).toEqual([]);
  });
});

describe("SC-03 operator-direction", () => {
  const sized = (name: string, value: number, members: object = {}) =>
    thing([], { id: `${DATA}/${name}`, scales: [{ dimension: "space", extent: size(value, "m") }], ...members });
  const at = (operation: string, from: number, to: number, predicate = `${DATA}/rel/informs`) => {
    const relation = { predicate, object: `${DATA}/b`, scaleRelation: { operation } };
    return findingsOf([operatorDirection], [sized("a", from, { relations: [relation] }), sized("b", to)]);
  };
  const fault = (operation: string, subjectExtent: string, objectExtent: string, choice?: string) => [
    said("SC-03", "/graph/0/relations/0/scaleRelation/operation", { operation, subjectExtent, objectExtent }, choice),
  ];

  it.each(["aggregate", "average", "homogenise", "coarseGrain"])("lets %s lead upward", async (operation) => {
    expect(await at(operation, 1, 1)).toEqual([]);
    expect(await at(operation, 1, 2)).toEqual([]);
    expect(await at(operation, 2, 1)).toEqual(fault(operation, "2 m", "1 m"));
  });

  it.each(["interpolate", "downscale"])("lets %s lead downward", async (operation) => {
    expect(await at(operation, 1, 1)).toEqual([]);
    expect(await at(operation, 2, 1)).toEqual([]);
    expect(await at(operation, 1, 2)).toEqual(fault(operation, "1 m", "2 m", "down"));
  });

  it("leaves a part larger than its whole to EN-02, and other operations alone", async () => {
    expect(await at("average", 2, 1, PART_OF)).toEqual([]);
    expect(await at("downscale", 1, 2, PART_OF)).toHaveLength(1);
    expect(await at("sample", 2, 1)).toEqual([]);
    expect(await at("embed", 1, 2)).toEqual([]);
  });
});

describe("SC-04 declared-resolution-matches", () => {
  const scale = (value: number, unit = "m", dimension = "space") => ({ dimension, resolution: size(value, unit) });
  const E = { kind: "regular", start: 0, stop: 100, count: 11 };
  const plan = (axes: Readonly<Record<string, object>>, ...scales: readonly object[]) =>
    findingsOf(
      [declaredResolutionMatches],
      [fieldOver(axes, [{ coordinates: Object.keys(axes), rs: rsOf("plan") }], { scales }), PLAN],
    );
  const fault = (k: number, resolution: string, step: string, axis: string) =>
    said("SC-04", `/graph/0/scales/${k}`, { resolution, step, axis });

  it("allows a factor of two either way", async () => {
    expect(await plan({ e: E }, scale(20), scale(5), scale(0.02, "km"))).toEqual([]);
    expect(await plan({ e: E }, scale(20.1), scale(4.9))).toEqual([
      fault(0, "20.1 m", "10 m", "e"),
      fault(1, "4.9 m", "10 m", "e"),
    ]);
  });

  it("is content when one axis agrees, and judges even steps only", async () => {
    const fine = { kind: "numeric", values: [0, 0.1, 0.2, 0.3] };
    expect(await plan({ e: fine, n: E }, scale(10))).toEqual([]);
    expect(await plan({ e: fine }, scale(10))).toEqual([fault(0, "10 m", "0.1 m", "e")]);
    expect(await plan({ e: { kind: "numeric", values: [0, 1, 3] } }, scale(10))).toEqual([]);
    expect(await plan({ e: { kind: "regular", start: 0, stop: 0, count: 1 } }, scale(10))).toEqual([]);
  });

  it("compares times with times, in the unit of their system", async () => {
    const clock = systemOf("clock", "temporal", { unit: "h", calendar: "none", timeScale: "model" });
    const field = (...scales: readonly object[]) =>
      findingsOf(
        [declaredResolutionMatches],
        [fieldOver({ t: E }, [{ coordinates: ["t"], rs: rsOf("clock") }], { scales }), clock],
      );
    expect(await field(scale(10), scale(600, "min", "time"))).toEqual([]);
    expect(await field(scale(1, "d", "time"))).toEqual([fault(0, "1 d", "10 h", "t")]);
  });
});

describe("SC-05 conserved-across-scales", () => {
  const VOLUME = "quantitykind:Volume";
  const relation = (object: string, members: object = {}) => ({
    predicate: PART_OF,
    object: `${DATA}/${object}`,
    scaleRelation: { operation: "coarseGrain", conserves: [VOLUME] },
    ...members,
  });
  const entity = (name: string, ...relations: readonly object[]) =>
    thing([], { id: `${DATA}/${name}`, ...(relations.length === 0 ? {} : { relations }) });
  const held = (name: string, value: number, members: object = {}, result: object = {}) =>
    observationOf(
      { kind: "quantity", value, unit: "m3", ...result },
      { featureOfInterest: `${DATA}/${name}`, ...members },
    );
  const standard = (value: number) => ({ uncertainty: { kind: "standard", value } });
  const volume = propertyOf({ quantityKind: VOLUME, unit: "m3", nature: "extensive" });
  const at = (...graph: readonly object[]) => findingsOf([conservedAcrossScales], [...graph, volume]);
  const fault = (parts: string, whole: string, path = "/graph/0/relations/0") => [
    said("SC-05", path, { concept: VOLUME, parts, whole }),
  ];
  const pair = [entity("a", relation("w")), entity("b", relation("w")), entity("w")];

  it("allows one in a million without uncertainty", async () => {
    expect(await at(...pair, held("a", 400_000), held("b", 600_000), held("w", 1_000_001))).toEqual([]);
    expect(await at(...pair, held("a", 400_000), held("b", 600_000), held("w", 1_000_002))).toEqual(
      fault("1000000 m3", "1000002 m3"),
    );
    expect(await at(...pair, held("a", 0.1), held("b", 0.2), held("w", 0.4))).toEqual(fault("0.3 m3", "0.4 m3"));
  });

  it("allows three combined standard uncertainties", async () => {
    const parts = [held("a", 40, {}, standard(1)), held("b", 60, {}, standard(2))];
    expect(await at(...pair, ...parts, held("w", 109, {}, standard(2)))).toEqual([]);
    expect(await at(...pair, ...parts, held("w", 109.1, {}, standard(2)))).toEqual(fault("100 m3", "109.1 m3"));
    const expanded = { uncertainty: { kind: "expanded", value: 4, coverageFactor: 2 } };
    expect(await at(...pair, ...parts, held("w", 109, {}, expanded))).toEqual([]);
    expect(await at(...pair, ...parts, held("w", 109))).toHaveLength(1);
  });

  it("judges the moments at which all parts are known, whatever their unit and origin", async () => {
    const other = { phenomenonTime: { at: "2026-08-01T09:00:00+09:00" }, origin: "simulated" };
    expect(await at(...pair, held("a", 40), held("w", 1))).toEqual([]);
    expect(
      await at(...pair, held("a", 40), held("b", 60, { phenomenonTime: { at: "2026-08-02T00:00:00Z" } }), held("w", 1)),
    ).toEqual([]);
    const litres = { result: { kind: "quantity", value: 60_000, unit: "L" } };
    expect(await at(...pair, held("a", 40, other), held("b", 0, litres), held("w", 100))).toEqual([]);
    expect(await at(...pair, held("a", 40, other), held("b", 0, litres), held("w", 101))).toEqual(
      fault("100 m3", "101 m3"),
    );
  });

  it("takes objects as parts where an operation leads to the smaller scale", async () => {
    const down = (object: string) =>
      relation(object, {
        predicate: `${DATA}/rel/feeds`,
        scaleRelation: { operation: "downscale", conserves: [VOLUME] },
      });
    const graph = [entity("w", down("a"), down("b")), entity("a"), entity("b")];
    expect(await at(...graph, held("a", 4), held("b", 6), held("w", 10))).toEqual([]);
    expect(await at(...graph, held("a", 4), held("b", 6), held("w", 11))).toEqual(fault("10 m3", "11 m3"));
  });

  it("asks only for the kind that is conserved, of extensive properties", async () => {
    const wrong = [held("a", 4), held("b", 6), held("w", 11)];
    const mass = relation("w", { scaleRelation: { operation: "coarseGrain", conserves: ["quantitykind:Mass"] } });
    expect(await at(entity("a", mass), entity("w"), held("a", 4), held("w", 11))).toEqual([]);
    const intensive = propertyOf({ quantityKind: VOLUME, unit: "m3", nature: "intensive" });
    expect(await findingsOf([conservedAcrossScales], [...pair, ...wrong, intensive])).toEqual([]);
    expect(await findingsOf([conservedAcrossScales], [intensive, ...pair, ...wrong])).toEqual([]);
    expect(await findingsOf([conservedAcrossScales], [...pair, ...wrong], { external: [PROPERTY] })).toEqual([]);
    const narrower = propertyOf({ quantityKind: "quantitykind:LiquidVolume", unit: "m3", nature: "extensive" });
    expect(await findingsOf([conservedAcrossScales], [...pair, ...wrong, narrower])).toHaveLength(1);
  });
});
