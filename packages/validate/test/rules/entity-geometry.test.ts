// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { partInsideWhole } from "../../src/rules/entity/part-inside-whole.js";
import { partNotLarger } from "../../src/rules/entity/part-not-larger.js";
import { findingsOf, said } from "./findings-of.js";
import { DATA, LONLAT, PLAN, PLAN_H, rsOf, thing } from "./space-resources.js";

const PART_OF = "obo:BFO_0000050";
const RELATION = "/graph/0/relations/0";

const whole = (geometries: readonly object[], members: object = {}) =>
  thing(geometries, { id: `${DATA}/whole`, ...members });
const part = (geometries: readonly object[], members: object = {}) =>
  thing(geometries, { id: `${DATA}/part`, relations: [{ predicate: PART_OF, object: `${DATA}/whole` }], ...members });

describe("EN-02 part-not-larger", () => {
  const extents = (...values: readonly (readonly [number, string])[]) => ({
    scales: values.map(([value, unit]) => ({ dimension: "space", extent: { value, unit } })),
  });
  const at = (a: object, b: object) => findingsOf([partNotLarger], [part([], a), whole([], b)]);

  it("compares the largest extents in SI, and lets them be equal", async () => {
    expect(await at(extents([100, "cm"]), extents([1, "m"]))).toEqual([]);
    expect(await at(extents([101, "cm"]), extents([1, "m"]))).toEqual([
      said("EN-02", RELATION, { part: "101 cm", whole: "1 m" }),
    ]);
    expect(await at(extents([5, "m"]), extents([1, "m"], [10, "m"]))).toEqual([]);
    expect(await at(extents([1, "m"], [20, "m"]), extents([10, "m"]))).toEqual([
      said("EN-02", RELATION, { part: "20 m", whole: "10 m" }),
    ]);
  });

  it("passes over other dimensions, other predicates and wholes without size", async () => {
    const hours = { scales: [{ dimension: "time", extent: { value: 9, unit: "h" } }] };
    expect(await at(hours, { scales: [{ dimension: "time", extent: { value: 1, unit: "h" } }] })).toEqual([]);
    expect(await at(extents([9, "m"]), {})).toEqual([]);
    const beside = { relations: [{ predicate: `${DATA}/rel/beside`, object: `${DATA}/whole` }] };
    expect(await at({ ...extents([9, "m"]), ...beside }, extents([1, "m"]))).toEqual([]);
  });

  it("knows part-of by other prefixes", async () => {
    const relations = [{ predicate: "bfo:0000050", object: `${DATA}/whole` }];
    const graph = [part([], { ...extents([9, "m"]), relations }), whole([], extents([1, "m"]))];
    const prefixes = { bfo: "http://purl.obolibrary.org/obo/BFO_" };
    expect(await findingsOf([partNotLarger], graph, { prefixes })).toHaveLength(1);
  });
});

describe("EN-05 part-inside-whole", () => {
  const box = (bbox: readonly number[], members: object = {}) => ({ type: "Box", bbox, ...members });
  const at = (inner: readonly object[], outer: readonly object[]) =>
    findingsOf([partInsideWhole], [part(inner), whole(outer), PLAN, PLAN_H, LONLAT]);
  const fault = (axis: string, value: number, range: string) => [said("EN-05", RELATION, { axis, value, range })];
  const standard = (value: number, unit?: string) => ({
    uncertainty: { kind: "standard", value, ...(unit ? { unit } : {}) },
  });

  it("lets a part touch the edge", async () => {
    expect(await at([box([0, 0, 10, 10])], [box([0, 0, 10, 10])])).toEqual([]);
    expect(await at([box([0, -0.5, 10, 10])], [box([0, 0, 10, 10])])).toEqual(fault("N", -0.5, "[0, 10]"));
    expect(await at([{ type: "Point", coordinates: [10, 10] }], [box([0, 0, 10, 10])])).toEqual([]);
  });

  it("grows the whole by the larger uncertainty", async () => {
    expect(await at([box([0, 0, 12, 10], standard(1))], [box([0, 0, 10, 10], standard(200, "cm"))])).toEqual([]);
    expect(await at([box([0, 0, 12, 10], standard(1))], [box([0, 0, 10, 10], standard(199, "cm"))])).toEqual(
      fault("E", 12, "[0, 10]"),
    );
    expect(await at([box([0, 0, 12, 10], standard(2, "deg"))], [box([0, 0, 10, 10])])).toEqual([]);
    const covariance = {
      uncertainty: {
        kind: "covariance",
        matrix: [
          [1, 0],
          [0, 4],
        ],
        componentNames: ["E", "N"],
      },
    };
    expect(await at([box([0, 0, 12, 10], covariance)], [box([0, 0, 10, 10])])).toEqual([]);
  });

  it("turns metres into degrees, further apart where the meridians meet", async () => {
    const inLonlat = (bbox: readonly number[], members: object = {}) => box(bbox, { rs: rsOf("lonlat"), ...members });
    const metres = standard(1000, "m");
    expect(await at([inLonlat([0, 0, 1, 1.0089], metres)], [inLonlat([0, 0, 1, 1])])).toEqual([]);
    expect(await at([inLonlat([0, 0, 1, 1.0091], metres)], [inLonlat([0, 0, 1, 1])])).toHaveLength(1);
    expect(await at([inLonlat([0, 50, 1.0178, 60], metres)], [inLonlat([0, 50, 1, 60])])).toEqual([]);
    expect(await at([inLonlat([0, 50, 1.0182, 60], metres)], [inLonlat([0, 50, 1, 60])])).toHaveLength(1);
  });

  it("goes the short way across the antimeridian", async () => {
    const rs = rsOf("lonlat");
    const line = {
      type: "LineString",
      rs,
      coordinates: [
        [179, 1],
        [-179, 1],
      ],
    };
    expect(await at([line], [box([170, 0, -170, 10], { rs })])).toEqual([]);
    expect(await at([line], [box([170, 0, 179.5, 10], { rs })])).toEqual(fault("lon", -179, "[170, 179.5]"));
  });

  it("tells apart what has nothing in common, on whatever axis", async () => {
    const apart = [said("EN-05", RELATION, { axis: "N", range: "[0, 10]" }, "apart")];
    expect(await at([box([5, 20, 15, 30])], [box([0, 0, 10, 10])])).toEqual(apart);
  });

  it("is content with one geometry that holds the part, and asks nothing of flat ones", async () => {
    expect(await at([box([20, 0, 30, 10])], [box([0, 0, 10, 10]), box([0, 0, 40, 40])])).toEqual([]);
    expect(await at([box([20, 0, 30, 10])], [{ type: "Point", coordinates: [0, 0] }])).toEqual([]);
    const footprint = {
      type: "Polygon",
      rs: rsOf("plan-h"),
      coordinates: [
        [
          [0, 0, 0],
          [9, 0, 0],
          [9, 9, 0],
          [0, 0, 0],
        ],
      ],
    };
    expect(await at([box([1, 1, 3, 8, 8, 30], { rs: rsOf("plan-h") })], [footprint])).toEqual([]);
  });

  it("compares within one system only", async () => {
    expect(await at([box([20, 0, 30, 10])], [box([0, 0, 10, 10], { rs: rsOf("lonlat") })])).toEqual([]);
    expect(await at([box([20, 0, 30, 10], { rs: undefined })], [box([0, 0, 10, 10], { rs: undefined })])).toEqual([]);
  });
});
