// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { validateValue } from "../../src/index.js";
import { categoryNoUnit } from "../../src/rules/quantity/category-no-unit.js";
import { equalVectorOtherKind } from "../../src/rules/quantity/equal-vector-other-kind.js";
import { limitWithReason } from "../../src/rules/quantity/limit-with-reason.js";
import { nativeNamesMember } from "../../src/rules/quantity/native-names-member.js";
import { quantityKindDeclared } from "../../src/rules/quantity/quantity-kind-declared.js";
import { rangeOrder } from "../../src/rules/quantity/range-order.js";
import { unitDeclared } from "../../src/rules/quantity/unit-declared.js";
import { valueXorMissing } from "../../src/rules/quantity/value-xor-missing.js";
import { findingsOf, said } from "./findings-of.js";
import { fieldOf, observationOf, PROPERTY, propertyOf } from "./resources.js";

const DATA = "https://data.example.org";

describe("QU-11 category-no-unit", () => {
  it.each(["category", "text", "boolean"])("%s", async (valueType) => {
    expect(await findingsOf([categoryNoUnit], [propertyOf({ valueType, unit: "m" })])).toEqual([
      said("QU-11", "/graph/0/unit", { valueType, unit: "m" }),
    ]);
    expect(await findingsOf([categoryNoUnit], [propertyOf({ valueType, quantityKind: "quantitykind:Depth" })])).toEqual(
      [said("QU-11", "/graph/0/quantityKind", { valueType, kind: "quantitykind:Depth" }, "kind")],
    );
    expect(await findingsOf([categoryNoUnit], [propertyOf({ valueType })])).toEqual([]);
  });

  it("reaches results and variables of such a property, declared or by its categories", async () => {
    const property = propertyOf({ categories: { wet: { en: "wet" } } });
    const field = fieldOf({
      v: { property: PROPERTY, unit: "1" },
      n: { property: PROPERTY, unit: "1", role: "count", companionOf: "v" },
    });
    expect(
      await findingsOf([categoryNoUnit], [observationOf({ kind: "quantity", value: 1, unit: "1" }), field, property]),
    ).toEqual([
      said("QU-11", "/graph/0/result/unit", { property: PROPERTY, valueType: "category", unit: 1 }, "of-property"),
      said("QU-11", "/graph/1/variables/v/unit", { property: PROPERTY, valueType: "category", unit: 1 }, "of-property"),
    ]);
  });

  it("leaves numbers alone", async () => {
    const graph = [
      propertyOf({ valueType: "real", unit: "m" }),
      observationOf({ kind: "quantity", value: 1, unit: "m" }),
    ];
    expect(await findingsOf([categoryNoUnit], graph)).toEqual([]);
  });
});

describe("QU-12 value-xor-missing", () => {
  it.each([
    ["quantity", "value", 0],
    ["vector", "values", [1, 2]],
    ["count", "count", 0],
    ["category", "category", "wet"],
    ["truth", "truth", false],
    ["text", "text", ""],
  ])("%s", async (kind, member, value) => {
    const at = (result: object) => findingsOf([valueXorMissing], [observationOf({ kind, ...result })]);
    expect(await at({ [member]: value })).toEqual([]);
    expect(await at({ missing: "masked" })).toEqual([]);
    expect(await at({})).toEqual([said("QU-12", "/graph/0/result", { member })]);
    expect(await at({ [member]: value, missing: "masked" })).toEqual([
      said("QU-12", "/graph/0/result", { member, value: `${JSON.stringify(value)}`, missing: "masked" }, "both"),
    ]);
  });

  it("exempts fields and looks at quantities", async () => {
    const field = observationOf({ kind: "field", field: "https://data.example.org/known/field/1" });
    expect(await findingsOf([valueXorMissing], [field])).toEqual([]);
    const conditions = [{ property: PROPERTY, quantity: { unit: "K" } }];
    expect(await findingsOf([valueXorMissing], [observationOf({ kind: "count", count: 1 }, { conditions })])).toEqual([
      said("QU-12", "/graph/0/conditions/0/quantity", { member: "value" }),
    ]);
  });
});

describe("QU-14 equal-vector-other-kind", () => {
  const concept = "https://data.example.org/concept/load";
  const power = (name: string, members: object = {}) => ({
    id: `${DATA}/${name}`,
    type: "Property",
    quantityKind: `quantitykind:${name}`,
    concept,
    nature: "extensive",
    ...members,
  });
  const whole = { id: `${DATA}/station`, type: "Entity", entityTypes: [`${DATA}/Station`] };
  const part = (name: string, scaleRelation: object = { operation: "aggregate" }) => ({
    ...whole,
    id: `${DATA}/${name}`,
    relations: [{ predicate: "obo:BFO_0000050", object: whole.id, scaleRelation }],
  });
  const load = (feature: string, property: string, members: object = {}) =>
    observationOf(
      { kind: "quantity", value: 2, unit: "W" },
      { featureOfInterest: `${DATA}/${feature}`, observedProperty: `${DATA}/${property}`, ...members },
    );
  const kinds = [power("ActivePower"), power("ApparentPower")];
  const entities = [whole, part("a"), part("b")];
  const rule = [equalVectorOtherKind];

  it("compares the whole with its parts, and the parts with each other, wherever the entities stand", async () => {
    const found = {
      kind: "quantitykind:ApparentPower",
      other: "quantitykind:ActivePower",
      property: `${DATA}/ApparentPower`,
    };
    const values = [load("station", "ActivePower"), load("a", "ApparentPower"), load("b", "ActivePower")];
    expect(await findingsOf(rule, [...kinds, ...entities, ...values])).toEqual([
      said("QU-14", "/graph/6/result", found),
      said("QU-14", "/graph/7/result", {
        kind: found.other,
        other: found.kind,
        property: `${DATA}/ActivePower`,
      }),
    ]);
    expect(await findingsOf(rule, [...values, ...entities, ...kinds])).toHaveLength(2);
    expect(
      await findingsOf(rule, [...kinds, ...entities, load("a", "ActivePower"), load("b", "ApparentPower")]),
    ).toEqual([said("QU-14", "/graph/6/result", found)]);
  });

  it("looks at one moment and one origin, at numbers, and at parts only", async () => {
    const silent = [
      load("a", "ApparentPower", { phenomenonTime: { at: "2026-08-02T00:00:00Z" } }),
      load("a", "ApparentPower", { origin: "simulated" }),
      load("a", "ApparentPower", { result: { kind: "quantity", missing: "masked" } }),
      load("elsewhere", "ApparentPower"),
    ];
    for (const other of silent) {
      expect(await findingsOf(rule, [...kinds, ...entities, load("station", "ActivePower"), other])).toEqual([]);
    }
  });

  it("leaves what is not summed, other concepts, related kinds and other dimensions alone", async () => {
    const silent = [
      power("ApparentPower", { nature: "intensive" }),
      power("ApparentPower", { concept: `${concept}/2` }),
      power("ApparentPower", { concept: undefined }),
      power("ApparentPower", { quantityKind: "http://qudt.org/vocab/quantitykind/ActivePower" }),
      power("ApparentPower", { quantityKind: "quantitykind:Power" }),
      power("ApparentPower", { quantityKind: "quantitykind:Energy" }),
    ];
    const values = [load("station", "ActivePower"), load("a", "ApparentPower")];
    for (const other of silent) {
      expect(await findingsOf(rule, [power("ActivePower"), other, ...entities, ...values])).toEqual([]);
    }
    const mean = [whole, part("a", { operation: "average" })];
    expect(await findingsOf(rule, [...kinds, ...mean, ...values])).toEqual([]);
  });

  it("looks at quantities that an edge conserves", async () => {
    const flux = [power("ActivePower", { nature: "flux" }), power("ApparentPower", { nature: "flux" })];
    const edge = (...conserves: readonly string[]) => part("a", { operation: "average", conserves });
    const values = [load("station", "ActivePower"), load("a", "ApparentPower")];
    expect(await findingsOf(rule, [...flux, whole, edge("quantitykind:ActivePower"), ...values])).toHaveLength(1);
    expect(await findingsOf(rule, [...flux, whole, edge("quantitykind:Mass"), ...values])).toEqual([]);
  });
});

describe("QU-15 unit-declared", () => {
  const count = propertyOf({ valueType: "integer", quantityKind: "quantitykind:Count" });

  it("wants a unit of every number", async () => {
    expect(await findingsOf([unitDeclared], [observationOf({ kind: "quantity", value: 3.5 })])).toEqual([
      said("QU-15", "/graph/0/result", { value: 3.5 }),
    ]);
    expect(await findingsOf([unitDeclared], [observationOf({ kind: "vector", values: [1, 2] })])).toEqual([
      said("QU-15", "/graph/0/result", { value: "[1,2]" }),
    ]);
    const conditions = [{ property: "https://data.example.org/known/p", quantity: { value: 300 } }];
    expect(await findingsOf([unitDeclared], [observationOf({ kind: "count", count: 1 }, { conditions })])).toEqual([
      said("QU-15", "/graph/0/conditions/0/quantity", { value: 300 }),
    ]);
  });

  it("exempts missing values, and counts by whole numbers wherever their property stands", async () => {
    expect(await findingsOf([unitDeclared], [observationOf({ kind: "quantity", missing: "masked" })])).toEqual([]);
    expect(await findingsOf([unitDeclared], [observationOf({ kind: "quantity", value: 1, unit: "1" })])).toEqual([]);
    expect(await findingsOf([unitDeclared], [observationOf({ kind: "quantity", value: 7 }), count])).toEqual([]);
    const conditions = [{ property: PROPERTY, quantity: { value: 3 } }];
    expect(
      await findingsOf([unitDeclared], [observationOf({ kind: "count", count: 1 }, { conditions }), count]),
    ).toEqual([]);
    const real = propertyOf({ valueType: "real", quantityKind: "quantitykind:Count" });
    expect(await findingsOf([unitDeclared], [observationOf({ kind: "quantity", value: 7 }), real])).toHaveLength(1);
  });

  it("wants a unit of numeric variables", async () => {
    const numeric = propertyOf({ quantityKind: "quantitykind:Depth" });
    const field = fieldOf({
      h: { property: PROPERTY },
      i: { inlineProperty: { unit: "m" } },
      q: { property: PROPERTY, role: "flag", companionOf: "h" },
      r: { property: PROPERTY, role: "missingReason", companionOf: "h" },
      n: { property: PROPERTY, role: "count", companionOf: "h" },
      c: { inlineProperty: { categories: { wet: { en: "wet" } } } },
      x: { property: "https://data.example.org/known/p" },
      u: { property: PROPERTY, unit: "m" },
    });
    expect(await findingsOf([unitDeclared], [field, numeric])).toEqual([
      said("QU-15", "/graph/0/variables/h", { variable: "h" }, "variable"),
      said("QU-15", "/graph/0/variables/i", { variable: "i" }, "variable"),
    ]);
    expect(await findingsOf([unitDeclared], [fieldOf({ h: { property: PROPERTY } }), count])).toEqual([]);
  });
});

describe("QU-16 quantity-kind-declared", () => {
  it("wants a kind or a concept of numbers", async () => {
    expect(await findingsOf([quantityKindDeclared], [propertyOf({ unit: "m" })])).toEqual([
      said("QU-16", "/graph/0", { property: PROPERTY }),
    ]);
    expect(await findingsOf([quantityKindDeclared], [propertyOf({ valueType: "integer" })])).toHaveLength(1);
    expect(await findingsOf([quantityKindDeclared], [fieldOf({ v: { inlineProperty: { unit: "m" } } })])).toEqual([
      said("QU-16", "/graph/0/variables/v/inlineProperty", { property: "inlineProperty" }),
    ]);
  });

  it("is silent where one is given, and where the values are no numbers", async () => {
    const silent = [
      { unit: "m", concept: "cf:sea_surface_height" },
      { quantityKind: "quantitykind:Depth" },
      { valueType: "text" },
      {},
    ];
    for (const facets of silent) expect(await findingsOf([quantityKindDeclared], [propertyOf(facets)])).toEqual([]);
  });
});

describe("QU-18 limit-with-reason", () => {
  const at = (result: object) =>
    findingsOf([limitWithReason], [observationOf({ kind: "quantity", unit: "mg/L", ...result })]);

  it("wants the side on which the value lies", async () => {
    expect(await at({ limit: 0.5, missing: "belowDetection" })).toEqual([]);
    expect(await at({ limit: 0.5, missing: "aboveDetection" })).toEqual([]);
    expect(await at({ limit: 0.5, missing: "masked" })).toEqual([
      said("QU-18", "/graph/0/result/limit", { limit: 0.5, missing: "masked" }, "missing"),
    ]);
    expect(await at({ limit: 0.5, value: 0.2 })).toEqual([said("QU-18", "/graph/0/result/limit", { limit: 0.5 })]);
    expect(await at({ missing: "belowDetection" })).toEqual([]);
  });
});

describe("QU-19 range-order", () => {
  const at = (validRange: object) => findingsOf([rangeOrder], [fieldOf({ v: { validRange } })]);

  it("compares min and max where both are given", async () => {
    expect(await at({ min: 2, max: 1 })).toEqual([
      said("QU-19", "/graph/0/variables/v/validRange", { min: 2, max: 1 }),
    ]);
    expect(await at({ min: 1, max: 1 })).toEqual([]);
    expect(await at({ min: 1 })).toEqual([]);
    expect(await at({ max: 1 })).toEqual([]);
  });
});

describe("QU-21 native-names-member", () => {
  it("accepts members, given or not", async () => {
    const result = { kind: "quantity", value: 1, native: { value: "1.0", unit: "xd" } };
    expect(await findingsOf([nativeNamesMember], [observationOf(result)])).toEqual([]);
  });

  it("names the nearest member of the carrier", async () => {
    const result = { kind: "quantity", value: 1, native: { unitt: "xd" } };
    expect(await findingsOf([nativeNamesMember], [observationOf(result)])).toEqual([
      said("QU-21", "/graph/0/result/native/unitt", { key: "unitt", class: "Result", nearest: "unit" }, "nearest"),
    ]);
  });

  it("knows the variant of a union, the holder in a map and in a list", async () => {
    const wrong = { native: { "a/b": "x" } };
    const graph = [
      observationOf(
        { kind: "count", count: 1, native: { unit: "n" } },
        { conditions: [{ property: PROPERTY, quantity: { value: 1, ...wrong } }] },
      ),
      fieldOf({ v: wrong, "w/x": { native: { unit: "degC" } } }),
      propertyOf({ native: { valueType: "REAL", colour: "red" } }),
    ];
    expect(await findingsOf([nativeNamesMember], graph)).toEqual([
      said("QU-21", "/graph/0/conditions/0/quantity/native/a~1b", { key: "a/b", class: "Quantity" }),
      said("QU-21", "/graph/0/result/native/unit", { key: "unit", class: "ResultCount" }),
      said("QU-21", "/graph/1/variables/v/native/a~1b", { key: "a/b", class: "Variable" }),
      said("QU-21", "/graph/2/native/colour", { key: "colour", class: "Property" }),
    ]);
  });

  it("does not take an extension key for a member", async () => {
    const property = propertyOf({ "ocean:depth": 3, native: { "ocean:depth": "three" } });
    const found = await findingsOf([nativeNamesMember], [property], {
      prefixes: { ocean: "https://data.example.org/ocean#" },
    });
    expect(found).toHaveLength(1);
  });
});

describe("rules on a value that stands alone", () => {
  it.each([
    ["Uncertainty", { kind: "interval", lower: 2, upper: 1 }, ["QU-06"]],
    ["Uncertainty", { kind: "interval", lower: 1, upper: 2 }, []],
    ["Uncertainty", { kind: "standard", value: 0.5, unit: "Cel" }, []],
    ["Quantity", { value: 1 }, ["QU-15"]],
    ["Quantity", { value: 1, unit: "m", native: { unit: "meter" } }, []],
    ["Result", { kind: "quantity", value: 1, unit: "m", native: { nothing: "x" } }, []],
    ["Variable", { unit: "Cel", role: "standardUncertainty", companionOf: "t" }, []],
    ["FieldSpec", { inlineProperty: { quantityKind: "quantitykind:Depth" }, unit: "s" }, ["QU-02"]],
    ["PropertyFacets", { valueType: "text", unit: "m", concept: "cf:x" }, ["QU-11"]],
  ])("%s %j", async (type, value, codes) => {
    const findings = await validateValue(type, value);
    expect(findings.map(({ code }) => code).filter((code) => code.startsWith("QU-"))).toEqual(codes);
  });
});
