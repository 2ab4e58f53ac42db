// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { assetDigestDeclared } from "../../src/rules/entity/asset-digest-declared.js";
import { confidenceInUnitInterval } from "../../src/rules/entity/confidence-in-unit-interval.js";
import { noSelfRelation } from "../../src/rules/entity/no-self-relation.js";
import { partOfAcyclic } from "../../src/rules/entity/part-of-acyclic.js";
import { partsSumToWhole } from "../../src/rules/entity/parts-sum-to-whole.js";
import { prefixDeclared } from "../../src/rules/entity/prefix-declared.js";
import { recordedOrder } from "../../src/rules/entity/recorded-order.js";
import { relationWithinExistence } from "../../src/rules/entity/relation-within-existence.js";
import { sameAsSameClass } from "../../src/rules/entity/same-as-same-class.js";
import { versionChainAcyclic } from "../../src/rules/entity/version-chain-acyclic.js";
import { versionLabelKept } from "../../src/rules/entity/version-label-kept.js";
import { findingsOf, said } from "./findings-of.js";
import { observationOf, propertyOf } from "./resources.js";
import { DATA, systemOf, thing } from "./space-resources.js";

const PART_OF = "obo:BFO_0000050";

const entity = (name: string, members: object = {}) => thing([], { id: `${DATA}/${name}`, ...members });
const related = (object: string, members: object = {}) => ({
  predicate: PART_OF,
  object: `${DATA}/${object}`,
  ...members,
});

describe("ID-03 same-as-same-class", () => {
  it("judges the targets that resolve", async () => {
    const sameAs = [`${DATA}/b`, `${DATA}/elsewhere`, `${DATA}/rs/1`];
    const values = { target: `${DATA}/rs/1`, targetType: "ReferenceSystem", type: "Entity" };
    const graph = [entity("a", { sameAs }), entity("b"), systemOf("1", "image")];
    expect(await findingsOf([sameAsSameClass], graph)).toEqual([said("ID-03", "/graph/0/sameAs/2", values)]);
  });
});

describe("ID-04 version-chain-acyclic", () => {
  const version = (name: string, previous?: string) =>
    entity(name, previous ? { previousVersion: `${DATA}/${previous}` } : {});
  const at = (...graph: readonly object[]) => findingsOf([versionChainAcyclic], graph);

  it("follows the chain in its order and reports once, at the first", async () => {
    expect(await at(version("a", "b"), version("b", "c"), version("c"))).toEqual([]);
    const path = ["c", "a", "b", "c"].map((name) => `${DATA}/${name}`);
    expect(await at(version("d", "a"), version("c", "a"), version("b", "c"), version("a", "b"))).toEqual([
      said("ID-04", "/graph/1/previousVersion", { id: `${DATA}/c`, path }),
    ]);
    expect(await at(version("a", "a"))).toEqual([
      said("ID-04", "/graph/0/previousVersion", { id: `${DATA}/a` }, "self"),
    ]);
  });
});

describe("ID-08 recorded-order", () => {
  it("wants an end after the start, in any zone", async () => {
    const at = (recordedFrom: string, recordedUntil: string) =>
      findingsOf([recordedOrder], [entity("a", { recordedFrom, recordedUntil })]);
    const fault = (recordedFrom: string, recordedUntil: string) => [
      said("ID-08", "/graph/0/recordedUntil", { recordedFrom, recordedUntil }),
    ];
    expect(await at("2026-04-01T00:00:00Z", "2026-04-01T00:00:01Z")).toEqual([]);
    expect(await at("2026-04-01T00:00:00Z", "2026-04-01T00:00:00.001Z")).toEqual([]);
    const early = ["2026-04-01T00:00:00Z", "2026-04-01T08:59:59+09:00"] as const;
    expect(await at(...early)).toEqual(fault(...early));
    const equal = ["2026-04-01T00:00:00Z", "2026-04-01T00:00:00Z"] as const;
    expect(await at(...equal)).toEqual(fault(...equal));
  });
});

describe("ID-09, ID-10 and ID-12", () => {
  it("asks for a digest of assets and a label of versions", async () => {
    const asset = { id: `${DATA}/asset/1`, type: "Asset", href: "a.csv", mediaType: "text/csv" };
    expect(await findingsOf([assetDigestDeclared], [asset])).toEqual([said("ID-09", "/graph/0", { href: "a.csv" })]);
    const at = (members: object) => findingsOf([versionLabelKept], [entity("a", members)]);
    expect(await at({ versionOf: `${DATA}/known/b`, version: "2" })).toEqual([]);
    expect(await at({ previousVersion: `${DATA}/known/b` })).toEqual([
      said("ID-12", "/graph/0", { member: "previousVersion" }),
    ]);
  });

  it("takes known schemes and what has slashes for IRIs", async () => {
    const at = (...entityTypes: readonly string[]) => findingsOf([prefixDeclared], [entity("a", { entityTypes })]);
    expect(await at("urn:x:1", "doi:10.1/2", "scheme://host", "obo:BFO_0000050")).toEqual([]);
    const values = { value: "nope:1", prefix: "nope" };
    expect(await at("nope:1")).toEqual([said("ID-10", "/graph/0/entityTypes/0", values)]);
    expect(await findingsOf([prefixDeclared], [entity("a", { "nope:1": 2 })])).toEqual([
      said("ID-10", "/graph/0/nope:1", values, "key"),
    ]);
    expect(await findingsOf([prefixDeclared], [entity("a", { "nope:1": 2 })], { prefixes: { nope: DATA } })).toEqual(
      [],
    );
  });
});

describe("EN-01, EN-04 and EN-07", () => {
  it("reports a cycle once, along its relations", async () => {
    const path = ["b", "d", "c", "b"].map((name) => `${DATA}/${name}`);
    const graph = [
      entity("a", { relations: [related("b")] }),
      entity("b", { relations: [related("x/known"), related("d")] }),
      entity("c", { relations: [related("b")] }),
      entity("d", { relations: [related("c")] }),
    ];
    const found = await findingsOf([partOfAcyclic], graph, { external: [`${DATA}/x/`] });
    expect(found).toEqual([said("EN-01", "/graph/1/relations/1", { id: `${DATA}/b`, path })]);
  });

  it("leaves a relation to itself to EN-04", async () => {
    const self = entity("a", { relations: [related("a")] });
    expect(await findingsOf([partOfAcyclic], [self])).toEqual([]);
    expect(await findingsOf([noSelfRelation], [self])).toEqual([
      said("EN-04", "/graph/0/relations/0", { predicate: PART_OF, id: `${DATA}/a` }),
    ]);
  });

  it("counts 0 and 1 as shares", async () => {
    const at = (confidence: number) =>
      findingsOf([confidenceInUnitInterval], [entity("a", { relations: [related("known/b", { confidence })] })]);
    expect([...(await at(0)), ...(await at(1))]).toEqual([]);
    expect(await at(1.0001)).toEqual([said("EN-07", "/graph/0/relations/0/confidence", { value: 1.0001 })]);
    expect(await at(-0.0001)).toHaveLength(1);
  });
});

describe("EN-03 relation-within-existence", () => {
  const at = (validTime: object, own?: object, other?: object, ...systems: readonly object[]) => {
    const a = entity("a", { relations: [related("b", { validTime })], ...(own ? { existence: own } : {}) });
    return findingsOf([relationWithinExistence], [a, entity("b", other ? { existence: other } : {}), ...systems]);
  };
  const fault = (value: string, name: string, bound: string, choice?: string) => [
    said("EN-03", "/graph/0/relations/0/validTime", { value, entity: `${DATA}/${name}`, bound }, choice),
  ];

  it("lets a relation fill the existence of both, and reports the subject first", async () => {
    const life = { start: "2000-01-01", end: "2010-01-01" };
    expect(await at(life, life, life)).toEqual([]);
    expect(await at({ start: "1999-12-31", end: "2010-01-01" }, life, life)).toEqual(
      fault("1999-12-31", "a", "2000-01-01"),
    );
    expect(await at({ start: "2000-01-01", end: "2010-01-02" }, undefined, life)).toEqual(
      fault("2010-01-02", "b", "2010-01-01", "after"),
    );
  });

  it("judges the ends of bounds, instants and open ends", async () => {
    const life = { start: "2000-01-01", end: "2010-01-01" };
    expect(await at({ ...life, bounds: "[]" }, life)).toEqual(fault("2010-01-01", "a", "2010-01-01", "after"));
    expect(await at({ at: "1999-12-31" }, life)).toEqual(fault("1999-12-31", "a", "2000-01-01"));
    expect(await at({ start: "2000-01-01", end: ".." }, life)).toEqual(fault("..", "a", "2010-01-01", "after"));
    expect(await at({ start: "2000-01-01", end: ".." }, { start: "2000-01-01", end: ".." })).toEqual([]);
  });

  it("is silent where a bound is not declared or not comparable", async () => {
    expect(await at({ start: "1999-01-01" }, { end: "2010-01-01" })).toEqual([]);
    expect(await at({ end: "2020-01-01" }, { start: "2010-01-01", unknown: ["end"] })).toEqual([]);
    const calendar = systemOf("c", "temporal", { calendar: "360_day", timeScale: "model" });
    expect(
      await at({ start: "1999-01-01", trs: `${DATA}/rs/c` }, { start: "2000-01-01" }, undefined, calendar),
    ).toEqual([]);
  });
});

describe("EN-06 parts-sum-to-whole", () => {
  const aggregate = (members: object = {}) => related("w", { scaleRelation: { operation: "aggregate" }, ...members });
  const parts = [entity("a", { relations: [aggregate()] }), entity("b", { relations: [aggregate()] }), entity("w")];
  const count = propertyOf({ quantityKind: "quantitykind:Volume", unit: "m3", nature: "extensive" });
  const amount = (name: string, value: number, members: object = {}, deviation: number | undefined = 1) =>
    observationOf(
      {
        kind: "quantity",
        value,
        unit: "m3",
        ...(deviation < 0 ? {} : { uncertainty: { kind: "standard", value: deviation } }),
      },
      { featureOfInterest: `${DATA}/${name}`, ...members },
    );
  const at = (...observations: readonly object[]) => findingsOf([partsSumToWhole], [...observations, ...parts, count]);
  const fault = (whole: string, sum: string, path = "/graph/0") => [said("EN-06", path, { whole, parts: sum })];

  it("allows three combined standard uncertainties", async () => {
    const [a, b] = [amount("a", 40, {}, 2), amount("b", 60, {}, 2)];
    expect(await at(amount("w", 109), a, b)).toEqual([]);
    expect(await at(amount("w", 91), a, b)).toEqual([]);
    expect(await at(amount("w", 109.01), a, b)).toEqual(fault("109.01 m3", "100 m3"));
    expect(await at(a, b, amount("w", 90.99))).toEqual(fault("90.99 m3", "100 m3", "/graph/2"));
  });

  it("takes exact amounts for exact, and judges none that declares no uncertainty", async () => {
    expect(await at(amount("w", 0.3, {}, 0), amount("a", 0.1, {}, 0), amount("b", 0.2, {}, 0))).toEqual([]);
    expect(await at(amount("w", 0.31, {}, 0), amount("a", 0.1, {}, 0), amount("b", 0.2, {}, 0))).toEqual(
      fault("0.31 m3", "0.3 m3"),
    );
    expect(await at(amount("w", 999), amount("a", 1), amount("b", 1, {}, -1))).toEqual([]);
  });

  it("compares one time, origin, scenario and statistic", async () => {
    const [a, b] = [amount("a", 1), amount("b", 1)];
    expect(await at(amount("w", 99), a, b)).toHaveLength(1);
    expect(await at(amount("w", 99, { phenomenonTime: { at: "2026-08-01T09:00:00+09:00" } }), a, b)).toHaveLength(1);
    for (const members of [
      { phenomenonTime: { at: "2026-08-02T00:00:00Z" } },
      { origin: "derived" },
      { scenario: `${DATA}/known/scenario` },
      { referenceTime: "2026-07-31T00:00:00Z" },
      { support: { time: { kind: "interval", method: "sum", period: "PT1H" } } },
      { recordedUntil: "2026-09-01T00:00:00Z" },
      { flags: [{ scheme: `${DATA}/known/flags`, code: "4", usable: false }] },
    ]) {
      expect(await at(amount("w", 99, members), a, b)).toEqual([]);
    }
    const maximum = { support: { time: { kind: "interval", method: "maximum", period: "PT1H" } } };
    expect(await at(amount("w", 99, maximum), amount("a", 1, maximum), amount("b", 1, maximum))).toEqual([]);
  });

  it("knows the parts of the time, and wants one amount of each", async () => {
    const until = (end: string) => ({ relations: [aggregate({ validTime: { start: "2020-01-01T00:00:00Z", end } })] });
    const graph = (end: string, ...observations: readonly object[]) =>
      findingsOf([partsSumToWhole], [...observations, parts[0] as object, entity("b", until(end)), entity("w"), count]);
    const observed = [amount("w", 40), amount("a", 40), amount("b", 60)];
    expect(await graph("2025-01-01T00:00:00Z", ...observed)).toEqual([]);
    expect(await graph("2027-01-01T00:00:00Z", ...observed)).toEqual(fault("40 m3", "100 m3"));
    expect(await at(amount("w", 999), amount("a", 1))).toEqual([]);
    expect(await at(amount("w", 999), amount("a", 1), amount("b", 1), amount("b", 2))).toEqual([]);
  });

  it("sums counts, and other properties of the same concept", async () => {
    const people = (name: string, n: number) =>
      observationOf(
        { kind: "count", count: n, uncertainty: { kind: "none" } },
        { featureOfInterest: `${DATA}/${name}` },
      );
    expect(await at(people("w", 5), people("a", 2), people("b", 3))).toEqual([]);
    expect(await at(people("w", 6), people("a", 2), people("b", 3))).toEqual(fault("6", "5"));
    const concept = { concept: `${DATA}/concept/water`, unit: "m3", nature: "extensive" };
    const [one, two] = [propertyOf(concept), propertyOf(concept, `${DATA}/prop/2`)];
    const other = amount("b", 60, { observedProperty: `${DATA}/prop/2` });
    const observed = [amount("w", 40), amount("a", 40), other];
    expect(await findingsOf([partsSumToWhole], [...observed, ...parts, one, two])).toHaveLength(1);
    expect(
      await findingsOf(
        [partsSumToWhole],
        [...observed, ...parts, one, propertyOf({ unit: "m3", nature: "extensive" }, `${DATA}/prop/2`)],
      ),
    ).toEqual([]);
  });

  it("counts a part once, and leaves other operations alone", async () => {
    const twice = entity("a", { relations: [aggregate(), aggregate()] });
    const average = entity("b", { relations: [related("w", { scaleRelation: { operation: "average" } })] });
    const graph = [amount("w", 40), amount("a", 40), amount("b", 60), twice, average, entity("w"), count];
    expect(await findingsOf([partsSumToWhole], graph)).toEqual([]);
  });
});
