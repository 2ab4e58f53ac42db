// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { observationComplete } from "../../src/rules/observation/observation-complete.js";
import { originDeclared } from "../../src/rules/observation/origin-declared.js";
import { resultFitsProperty } from "../../src/rules/observation/result-fits-property.js";
import { sampleChain } from "../../src/rules/observation/sample-chain.js";
import { sampleCycle } from "../../src/rules/observation/sample-cycle.js";
import { statisticDeclared } from "../../src/rules/observation/statistic-declared.js";
import { statisticNeedsInterval } from "../../src/rules/observation/statistic-needs-interval.js";
import { subsystemAcyclic } from "../../src/rules/observation/subsystem-acyclic.js";
import { vectorComponents } from "../../src/rules/observation/vector-components.js";
import { findingsOf, said } from "./findings-of.js";
import { fieldOf, observationOf, PROPERTY, propertyOf } from "./resources.js";

const DATA = "https://data.example.org";

const KNOWN = `${DATA}/known`;

const NUMBER = { kind: "quantity", value: 3.5, unit: "m" };

const UTC = {
  id: `${DATA}/rs/utc`,
  type: "ReferenceSystem",
  kind: "temporal",
  calendar: "proleptic_gregorian",
  timeScale: "UTC",
};

function sample(name: string, ...sampleOf: readonly string[]): object {
  return {
    id: `${DATA}/${name}`,
    type: "Sample",
    sampleKind: "material",
    sampleOf: sampleOf.map((of) => `${DATA}/${of}`),
  };
}

function system(name: string, members: object): object {
  return { id: `${DATA}/${name}`, type: "System", roles: ["sensor"], ...members };
}

describe("OB-01 observation-complete", () => {
  it("names what is missing", async () => {
    const at = (members: object) => findingsOf([observationComplete], [observationOf(NUMBER, members)]);
    expect(await at({})).toEqual([]);
    expect(await at({ featureOfInterest: undefined })).toEqual([said("OB-01", "/graph/0")]);
    expect(await at({ phenomenonTime: undefined })).toEqual([said("OB-01", "/graph/0", {}, "time")]);
    expect(await at({ featureOfInterest: undefined, phenomenonTime: undefined })).toEqual([
      said("OB-01", "/graph/0", {}, "both"),
    ]);
  });
});

describe("OB-02 result-fits-property", () => {
  const RESULTS: Readonly<Record<string, object>> = {
    quantity: { value: 1 },
    vector: { values: [1, 2] },
    count: { count: 1 },
    category: { category: "wet" },
    truth: { truth: true },
    text: { text: "x" },
    field: { field: `${KNOWN}/field` },
  };
  const fits: readonly (readonly [object, readonly string[]])[] = [
    [{ valueType: "real" }, ["quantity", "field"]],
    [{ unit: "m" }, ["quantity", "field"]],
    [{ valueType: "complex" }, ["quantity", "field"]],
    [{ valueType: "real", rank: 1, componentNames: ["u", "v"] }, ["vector", "field"]],
    [{ valueType: "integer", rank: 2, componentNames: ["a", "b"] }, ["vector", "field"]],
    [{ valueType: "integer" }, ["count", "quantity", "field"]],
    [{ valueType: "category" }, ["category", "field"]],
    [{ categories: { wet: { en: "wet" } } }, ["category", "field"]],
    [{ valueType: "boolean" }, ["truth", "field"]],
    [{ valueType: "text" }, ["text", "field"]],
    [{}, Object.keys(RESULTS)],
  ];

  it.each(fits)("%j", async (facets, kinds) => {
    for (const [kind, value] of Object.entries(RESULTS)) {
      const graph = [observationOf({ kind, ...value }), propertyOf(facets)];
      expect(await findingsOf([resultFitsProperty], graph), kind).toHaveLength(kinds.includes(kind) ? 0 : 1);
    }
  });

  it("says what would fit", async () => {
    expect(
      await findingsOf(
        [resultFitsProperty],
        [propertyOf({ valueType: "integer" }), observationOf({ kind: "text", text: "7" })],
      ),
    ).toEqual([
      said("OB-02", "/graph/1/result", {
        kind: "text",
        property: PROPERTY,
        valueType: "integer",
        expected: ["count", "quantity"],
      }),
    ]);
  });

  it("counts the components", async () => {
    const wind = propertyOf({ valueType: "real", rank: 1, componentNames: ["u", "v"] });
    expect(
      await findingsOf([resultFitsProperty], [wind, observationOf({ kind: "vector", values: [1, 2, 3] })]),
    ).toEqual([said("OB-02", "/graph/1/result", { count: 3, property: PROPERTY, names: ["u", "v"] }, "length")]);
    expect(
      await findingsOf([resultFitsProperty], [wind, observationOf({ kind: "vector", missing: "masked" })]),
    ).toEqual([]);
  });

  it("looks the category up, and lists the nearest of many", async () => {
    const codes = Object.fromEntries(
      ["dry", "wet", "ice", "snow", "slush", "frost", "mud", "sand", "water"].map((code) => [code, { en: code }]),
    );
    const few = propertyOf({ categories: { dry: { en: "dry" }, wet: { en: "wet" } } });
    const at = (property: object, category: string) =>
      findingsOf([resultFitsProperty], [property, observationOf({ kind: "category", category })]);
    expect(await at(few, "wet")).toEqual([]);
    expect(await at(few, "slush")).toEqual([
      said("OB-02", "/graph/1/result", { category: "slush", property: PROPERTY, allowed: ["dry", "wet"] }, "category"),
    ]);
    expect(await at(few, "toString")).toHaveLength(1);
    expect(await at(propertyOf({ categories: codes }), "slus")).toEqual([
      said("OB-02", "/graph/1/result", { category: "slus", property: PROPERTY, allowed: ["slush"] }, "category"),
    ]);
    expect(await at(propertyOf({ valueType: "category" }), "slush")).toEqual([]);
  });

  it("wants one value of a condition", async () => {
    const at = (value: object) =>
      findingsOf([resultFitsProperty], [observationOf(NUMBER, { conditions: [{ property: `${KNOWN}/p`, ...value }] })]);
    expect(await at({ text: "dark" })).toEqual([]);
    expect(await at({})).toEqual([said("OB-02", "/graph/0/conditions/0", {}, "condition")]);
    expect(await at({ text: "dark", category: "night" })).toEqual([
      said("OB-02", "/graph/0/conditions/0", { given: ["category", "text"] }, "condition-several"),
    ]);
  });
});

describe("OB-03 sample-chain", () => {
  const RULES = [sampleChain, sampleCycle];
  const site = { id: `${DATA}/site`, type: "Entity", entityTypes: [`${KNOWN}/Site`] };

  it("reports the first sample of a cycle in document order", async () => {
    expect(
      await findingsOf(RULES, [sample("core", "site"), sample("b", "c"), sample("a", "b"), sample("c", "a"), site]),
    ).toEqual([said("OB-03", "/graph/1/sampleOf", { id: `${DATA}/b`, next: `${DATA}/c` })]);
    expect(await findingsOf(RULES, [sample("a", "a")])).toEqual([
      said("OB-03", "/graph/0/sampleOf", { id: `${DATA}/a`, next: `${DATA}/a` }),
    ]);
  });

  it("does not take two ways to one whole for a cycle", async () => {
    expect(await findingsOf(RULES, [sample("a", "b", "c"), sample("b", "site"), sample("c", "site"), site])).toEqual(
      [],
    );
  });

  it("wants the ultimate feature on the chain", async () => {
    const of = (feature: string, ultimate: string) =>
      observationOf(NUMBER, {
        featureOfInterest: `${DATA}/${feature}`,
        ultimateFeatureOfInterest: `${DATA}/${ultimate}`,
      });
    const chain = [sample("slice", "core"), sample("core", "site"), site, { ...site, id: `${DATA}/other` }];
    expect(await findingsOf(RULES, [of("slice", "site"), ...chain])).toEqual([]);
    expect(await findingsOf(RULES, [of("slice", "core"), ...chain])).toEqual([]);
    expect(await findingsOf(RULES, [of("slice", "other"), ...chain])).toEqual([
      said(
        "OB-03",
        "/graph/0/ultimateFeatureOfInterest",
        { ultimate: `${DATA}/other`, sample: `${DATA}/slice` },
        "not-reached",
      ),
    ]);
    expect(await findingsOf(RULES, [of("site", "other"), ...chain])).toEqual([]);
  });

  it("says nothing where the chain leaves the closed set", async () => {
    const open = observationOf(NUMBER, {
      featureOfInterest: `${DATA}/slice`,
      ultimateFeatureOfInterest: `${DATA}/site`,
    });
    expect(await findingsOf(RULES, [open, sample("slice", "known/core"), site])).toEqual([]);
  });

  it("ends on a cycle", async () => {
    const of = observationOf(NUMBER, { featureOfInterest: `${DATA}/a`, ultimateFeatureOfInterest: `${DATA}/site` });
    expect(await findingsOf([sampleChain], [of, sample("a", "b"), sample("b", "a"), site])).toHaveLength(1);
  });
});

describe("OB-08 subsystem-acyclic", () => {
  it("reports the first system of each cycle", async () => {
    const inside = (name: string, whole: string) => system(name, { subSystemOf: `${DATA}/${whole}` });
    expect(await findingsOf([subsystemAcyclic], [inside("a", "b"), inside("b", "c"), system("c", {})])).toEqual([]);
    expect(
      await findingsOf([subsystemAcyclic], [inside("x", "b"), inside("b", "c"), inside("c", "b"), inside("s", "s")]),
    ).toEqual([
      said("OB-08", "/graph/1/subSystemOf", { id: `${DATA}/b`, next: `${DATA}/c` }),
      said("OB-08", "/graph/3/subSystemOf", { id: `${DATA}/s`, next: `${DATA}/s` }),
    ]);
  });
});

describe("OB-09 statistic-needs-interval", () => {
  it("wants an interval for a statistic over one", async () => {
    const at = (time: object, phenomenonTime: object) =>
      findingsOf([statisticNeedsInterval], [observationOf(NUMBER, { support: { time }, phenomenonTime })]);
    const instant = { at: "2026-08-01T00:00:00Z" };
    expect(await at({ kind: "interval", method: "sum" }, instant)).toEqual([
      said("OB-09", "/graph/0/phenomenonTime", { method: "sum", at: "2026-08-01T00:00:00Z" }),
    ]);
    expect(await at({ kind: "interval" }, instant)).toHaveLength(1);
    expect(await at({ kind: "instant" }, instant)).toEqual([]);
    expect(
      await at({ kind: "interval", method: "sum" }, { start: "2026-08-01T00:00:00Z", end: "2026-08-01T01:00:00Z" }),
    ).toEqual([]);
  });
});

describe("OB-11 origin-declared", () => {
  it("wants an origin", async () => {
    expect(await findingsOf([originDeclared], [observationOf(NUMBER), fieldOf({ v: {} })])).toEqual([]);
    const silent = [observationOf(NUMBER, { origin: undefined }), fieldOf({ v: {} }, { origin: undefined })];
    expect(await findingsOf([originDeclared], silent)).toEqual([
      said("OB-11", "/graph/0", { class: "Observation" }),
      said("OB-11", "/graph/1", { class: "Field" }),
    ]);
  });
});

describe("OB-12 statistic-declared", () => {
  const support = { time: { kind: "instant", method: "point" } };

  it("wants a support in time of numbers", async () => {
    expect(await findingsOf([statisticDeclared], [observationOf(NUMBER)])).toEqual([said("OB-12", "/graph/0")]);
    expect(
      await findingsOf([statisticDeclared], [observationOf({ kind: "count", count: 1 }, { support: {} })]),
    ).toHaveLength(1);
    expect(await findingsOf([statisticDeclared], [observationOf(NUMBER, { support })])).toEqual([]);
    expect(await findingsOf([statisticDeclared], [observationOf({ kind: "text", text: "x" })])).toEqual([]);
  });

  it("wants it of each value of a field along time, wherever the time system stands", async () => {
    const field = fieldOf({
      a: { support },
      "b/c": {},
      d: { support: {}, role: "value" },
      q: { role: "flag", companionOf: "a" },
    });
    const expected = ["b/c", "d"].map((name) =>
      said("OB-12", `/variables/${name.replace("/", "~1")}`, { variable: name }, "variable"),
    );
    expect(await findingsOf([statisticDeclared], [UTC, field])).toEqual(expected.map((line) => `/graph/1${line}`));
    expect(await findingsOf([statisticDeclared], [field, UTC])).toEqual(expected.map((line) => `/graph/0${line}`));
  });

  it("says nothing of fields without a time coordinate, and of words", async () => {
    expect(await findingsOf([statisticDeclared], [fieldOf({ a: {} })])).toEqual([]);
    const words = { a: { kind: "text", shape: [3], axisNames: ["t"], values: ["x", "y", "z"] } };
    expect(await findingsOf([statisticDeclared], [UTC, fieldOf({ a: {} }, { ranges: words })])).toEqual([]);
  });
});

describe("OB-14 vector-components", () => {
  it("wants names from rank 1 on, and none at rank 0", async () => {
    const at = (facets: object) => findingsOf([vectorComponents], [propertyOf(facets)]);
    expect(await at({ rank: 1 })).toEqual([said("OB-14", "/graph/0", { rank: 1 })]);
    expect(await at({ rank: 2 })).toHaveLength(1);
    expect(await at({ rank: 1, componentNames: ["u", "v"] })).toEqual([]);
    expect(await at({})).toEqual([]);
    expect(await at({ rank: 0 })).toEqual([]);
    expect(await at({ componentNames: ["u"] })).toEqual([said("OB-14", "/graph/0", { names: ["u"] }, "scalar")]);
    expect(await findingsOf([vectorComponents], [fieldOf({ v: { inlineProperty: { rank: 1 } } })])).toEqual([
      said("OB-14", "/graph/0/variables/v/inlineProperty", { rank: 1 }),
    ]);
  });
});
