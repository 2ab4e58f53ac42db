// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { ambiguousCode } from "../../src/rules/quantity/ambiguous-code.js";
import { ucumCode } from "../../src/rules/quantity/ucum-code.js";
import { unitFitsKind } from "../../src/rules/quantity/unit-fits-kind.js";
import { unitFitsProperty } from "../../src/rules/quantity/unit-fits-property.js";
import { unitIriAgrees } from "../../src/rules/quantity/unit-iri-agrees.js";
import { findingsOf, said } from "./findings-of.js";
import { fieldOf, observationOf, PROPERTY, propertyOf } from "./resources.js";

describe("QU-01 ucum-code", () => {
  it.each(["mm/h", "Cel", "10*3.m3", "{person}", "[pH]", "m.s-1", "1"])("accepts %s", async (unit) => {
    expect(await findingsOf([ucumCode], [propertyOf({ unit })])).toEqual([]);
  });

  it("names the code that is near", async () => {
    expect(await findingsOf([ucumCode], [propertyOf({ unit: "mm/hr" })])).toEqual([
      said("QU-01", "/graph/0/unit", { unit: "mm/hr", nearest: "mm/h" }, "nearest"),
    ]);
  });

  it("tells white space apart", async () => {
    expect(await findingsOf([ucumCode], [propertyOf({ unit: "m s-1" })])).toEqual([
      said("QU-01", "/graph/0/unit", { unit: "m s-1" }, "blank"),
    ]);
  });

  it("looks at every unit, of a result, its uncertainty and a variable", async () => {
    const result = { kind: "quantity", value: 1, unit: "qq", uncertainty: { kind: "standard", value: 1, unit: "qqq" } };
    const found = await findingsOf([ucumCode], [observationOf(result), fieldOf({ v: { unit: "zzz zz" } })]);
    expect(found.map((line) => line.split(" | ")[0])).toEqual([
      "/graph/0/result/unit",
      "/graph/0/result/uncertainty/unit",
      "/graph/1/variables/v/unit",
    ]);
  });
});

describe("QU-02 unit-fits-kind", () => {
  it("compares the dimensions of a property", async () => {
    const depth = propertyOf({ quantityKind: "quantitykind:Depth", unit: "mbar" });
    expect(await findingsOf([unitFitsKind], [depth])).toEqual([
      said("QU-02", "/graph/0/unit", {
        unit: "mbar",
        dimension: "kg.m-1.s-2",
        kind: "quantitykind:Depth",
        expected: "m",
      }),
    ]);
  });

  it("takes the kind by any of its IRIs", async () => {
    const kind = "http://qudt.org/vocab/quantitykind/Temperature";
    expect(await findingsOf([unitFitsKind], [propertyOf({ quantityKind: kind, unit: "Cel" })])).toEqual([]);
    expect(await findingsOf([unitFitsKind], [propertyOf({ quantityKind: kind, unit: "m" })])).toHaveLength(1);
    const own = { prefixes: { qk: "http://qudt.org/vocab/quantitykind/" } };
    expect(
      await findingsOf([unitFitsKind], [propertyOf({ quantityKind: "qk:Temperature", unit: "m" })], own),
    ).toHaveLength(1);
  });

  it("does not judge other kinds, units that are none, and arbitrary units", async () => {
    const silent = [
      { quantityKind: "https://data.example.org/kind/greenness", unit: "m" },
      { quantityKind: "quantitykind:Depth", unit: "furlongs" },
      { quantityKind: "quantitykind:SerumLevel", unit: "[iU]/mL" },
      { quantityKind: "quantitykind:SoundPressureLevel", unit: "dB" },
      { quantityKind: "quantitykind:Angle", unit: "deg" },
      { quantityKind: "quantitykind:Depth" },
    ];
    expect(
      await findingsOf(
        [unitFitsKind],
        silent.map((facets, i) => propertyOf(facets, `${PROPERTY}-${i}`)),
      ),
    ).toEqual([]);
  });

  it("judges the unit in use when the property has a kind and no unit", async () => {
    const property = propertyOf({ quantityKind: "quantitykind:Depth" });
    const result = { kind: "quantity", value: 3, unit: "s" };
    const values = { unit: "s", kind: "quantitykind:Depth", dimension: "s", expected: "m", property: PROPERTY };
    expect(await findingsOf([unitFitsKind], [property, observationOf(result)])).toEqual([
      said("QU-02", "/graph/1/result/unit", values, "of-property"),
    ]);
    expect(await findingsOf([unitFitsKind], [observationOf(result), property])).toEqual([
      said("QU-02", "/graph/0/result/unit", values, "of-property"),
    ]);
  });

  it("leaves the unit in use to QU-05 when the property has a unit", async () => {
    const property = propertyOf({ quantityKind: "quantitykind:Depth", unit: "m" });
    expect(
      await findingsOf([unitFitsKind], [property, observationOf({ kind: "quantity", value: 3, unit: "s" })]),
    ).toEqual([]);
  });

  it("judges inline properties and the variables that use them", async () => {
    const field = fieldOf({
      own: { inlineProperty: { quantityKind: "quantitykind:Depth", unit: "K" }, unit: "K" },
      use: { inlineProperty: { quantityKind: "quantitykind:Depth" }, unit: "K" },
      flag: { inlineProperty: { quantityKind: "quantitykind:Depth" }, unit: "1", role: "weight", companionOf: "use" },
    });
    expect(await findingsOf([unitFitsKind], [field])).toEqual([
      said("QU-02", "/graph/0/variables/own/inlineProperty/unit", {
        unit: "K",
        dimension: "K",
        kind: "quantitykind:Depth",
        expected: "m",
      }),
      said("QU-02", "/graph/0/variables/use/unit", {
        unit: "K",
        dimension: "K",
        kind: "quantitykind:Depth of inlineProperty",
        expected: "m",
      }),
    ]);
  });
});

describe("QU-03 unit-iri-agrees", () => {
  const at = async (unit: string, unitIri: string) => findingsOf([unitIriAgrees], [propertyOf({ unit, unitIri })]);

  it("compares canonical codes", async () => {
    expect(await at("km/h", "unit:KiloM-PER-HR")).toEqual([]);
    expect(await at("km.h-1", "http://qudt.org/vocab/unit/KiloM-PER-HR")).toEqual([]);
    expect(await at("m", "unit:CentiM")).toEqual([
      said("QU-03", "/graph/0/unitIri", { unitIri: "unit:CentiM", unit: "m", expected: ["cm"] }),
    ]);
  });

  it("does not judge units outside the pack, or codes that are none", async () => {
    expect(await at("m", "https://data.example.org/unit/shaku")).toEqual([]);
    expect(await at("meter", "unit:CentiM")).toEqual([]);
  });

  it("looks at results and variables", async () => {
    const wrong = { unit: "m", unitIri: "unit:SEC" };
    const found = await findingsOf(
      [unitIriAgrees],
      [observationOf({ kind: "quantity", value: 1, ...wrong }), fieldOf({ v: wrong })],
    );
    expect(found.map((line) => line.split(" | ")[0])).toEqual([
      "/graph/0/result/unitIri",
      "/graph/1/variables/v/unitIri",
    ]);
  });
});

describe("QU-05 unit-fits-property", () => {
  const rain = propertyOf({ unit: "mm/h" });

  it("compares the unit in use with that of the property, wherever the property stands", async () => {
    const seconds = observationOf({ kind: "quantity", value: 1, unit: "s" });
    const values = { unit: "s", expected: "mm/h", property: PROPERTY };
    expect(await findingsOf([unitFitsProperty], [rain, seconds])).toEqual([
      said("QU-05", "/graph/1/result/unit", values),
    ]);
    expect(await findingsOf([unitFitsProperty], [seconds, rain])).toEqual([
      said("QU-05", "/graph/0/result/unit", values),
    ]);
    expect(
      await findingsOf([unitFitsProperty], [rain, observationOf({ kind: "quantity", value: 1, unit: "m/s" })]),
    ).toEqual([]);
  });

  it("says nothing of units that do not parse and properties that are not there", async () => {
    const silent = [
      [rain, observationOf({ kind: "quantity", value: 1, unit: "mm/hr" })],
      [propertyOf({ unit: "mm/hr" }), observationOf({ kind: "quantity", value: 1, unit: "s" })],
      [observationOf({ kind: "quantity", value: 1, unit: "s" })],
      [propertyOf({}), observationOf({ kind: "quantity", value: 1, unit: "s" })],
    ];
    for (const graph of silent) expect(await findingsOf([unitFitsProperty], graph)).toEqual([]);
  });

  it("keeps annotations apart", async () => {
    const graph = [propertyOf({ unit: "{person}" }), observationOf({ kind: "quantity", value: 1, unit: "{vehicle}" })];
    expect(await findingsOf([unitFitsProperty], graph)).toHaveLength(1);
  });

  it("judges variables, but not companions that are no values of the property", async () => {
    const field = fieldOf({
      v: { property: PROPERTY, unit: "K" },
      u: { property: PROPERTY, unit: "K", role: "standardUncertainty", companionOf: "v" },
      w: { property: PROPERTY, unit: "1", role: "weight", companionOf: "v" },
      n: { property: PROPERTY, unit: "1", role: "count", companionOf: "v" },
      i: { inlineProperty: { unit: "m" }, unit: "K" },
    });
    const found = await findingsOf([unitFitsProperty], [rain, field]);
    expect(found.map((line) => line.split(" | ")[0])).toEqual(
      ["v", "u", "i"].map((name) => `/graph/1/variables/${name}/unit`),
    );
    const values = { unit: "K", expected: "m", property: "inlineProperty" };
    expect(found[2]).toBe(said("QU-05", "/graph/1/variables/i/unit", values));
  });
});

describe("QU-20 ambiguous-code", () => {
  const unit = "[ft_i].[lbf_av]";

  it("asks which unit is meant", async () => {
    expect(await findingsOf([ambiguousCode], [propertyOf({ unit })])).toEqual([
      said("QU-20", "/graph/0/unit", { unit: "[ft_i].[lbf_av]", units: ["unit:FT-LB_F", "unit:LB_F-FT"] }),
    ]);
  });

  it("is settled by the unit IRI or by the kind", async () => {
    expect(await findingsOf([ambiguousCode], [propertyOf({ unit, unitIri: "unit:FT-LB_F" })])).toEqual([]);
    expect(await findingsOf([ambiguousCode], [propertyOf({ unit, quantityKind: "quantitykind:Energy" })])).toEqual([]);
    expect(await findingsOf([ambiguousCode], [propertyOf({ unit, quantityKind: "quantitykind:Torque" })])).toEqual([]);
    expect(await findingsOf([ambiguousCode], [propertyOf({ unit, quantityKind: "quantitykind:Depth" })])).toHaveLength(
      1,
    );
  });

  it("is settled by the kind of the property, wherever it stands", async () => {
    const property = propertyOf({ quantityKind: "quantitykind:Energy", unit });
    const graph = [observationOf({ kind: "quantity", value: 12, unit }), property];
    expect(await findingsOf([ambiguousCode], graph)).toEqual([]);
    expect(await findingsOf([ambiguousCode], [...graph].reverse())).toEqual([]);
  });

  it.each(["1", "m", "t", "u", "Cel", "km/h", "%", "kg/(m2.s)", "nH", "[bu_us]"])(
    "takes %s for one unit",
    async (code) => {
      expect(await findingsOf([ambiguousCode], [propertyOf({ unit: code })])).toEqual([]);
    },
  );
});
