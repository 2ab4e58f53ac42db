// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { canonicalUnit } from "../src/canonical-unit.js";
import { commensurable } from "../src/commensurable.js";
import { convert } from "../src/convert.js";
import { isIntervalScale } from "../src/is-interval-scale.js";
import { nearestUnit } from "../src/nearest-unit.js";
import { normaliseUnit } from "../src/normalise-unit.js";
import { parseUnit } from "../src/parse-unit.js";
import { quantityKind } from "../src/quantity-kind.js";
import { unitOfIri } from "../src/unit-of-iri.js";
import { unitsOfCode } from "../src/units-of-code.js";

describe("traps of the model, clause 4.2", () => {
  it("mol is a base dimension and rad is none, against UCUM", () => {
    expect(parseUnit("mol/L")?.vector).toEqual([1, 0, -3, 0, 0, 0, 0]);
    expect(commensurable("mol/L", "1/L")).toBe(false);
    expect(parseUnit("rad")).toMatchObject({ vector: [0, 0, 0, 0, 0, 0, 0], factor: 1 });
    expect(convert(1, "rad/s", "/s")).toBe(1);
  });

  it("mo and a are UCUM's Julian month and year, against QUDT and UDUNITS", () => {
    expect(convert(1, "mo", "d")).toBe(30.4375);
    expect(unitOfIri("unit:MO")?.factor).toBe(29.53059 * 86400);
    expect(convert(1, "a", "d")).toBe(365.25);
    expect(normaliseUnit("year", { dialect: "udunits" })).toBe("a_t");
    expect(normaliseUnit("year")).toBeUndefined();
  });

  it("dB and [pH] have the factor 0 in QUDT and are special here", () => {
    expect(unitOfIri("unit:DeciB")?.factor).toBe(0);
    expect(unitOfIri("unit:PH")?.factor).toBe(0);
    expect(parseUnit("dB")).toMatchObject({ special: "log:dB", offset: 0 });
    expect(parseUnit("[pH]")).toMatchObject({ special: "log:[pH]", vector: [0, 0, 0, 0, 0, 0, 0] });
    expect(convert(10, "dB", "B")).toBeUndefined();
    expect(convert(10, "dB", "dB")).toBe(10);
  });

  it("a lone annotation is a unit of its own; behind a unit it is dropped", () => {
    expect(commensurable("{person}", "{vehicle}")).toBe(false);
    expect(commensurable("{person}", "1")).toBe(false);
    expect(canonicalUnit("{person}")).toBe("{person}");
    expect(canonicalUnit("kg{wet}")).toBe("kg");
  });

  it("Cel in a difference is K", () => {
    expect(isIntervalScale("Cel")).toBe(true);
    expect(isIntervalScale("[degF]")).toBe(true);
    expect(isIntervalScale("[degRe]")).toBe(true);
    expect(isIntervalScale("K")).toBe(false);
    expect(isIntervalScale("[degR]")).toBe(false);
    expect(isIntervalScale("Cel/h")).toBe(false);
    expect(isIntervalScale("degC")).toBe(false);
    expect(convert(0.5, "Cel", "K", { difference: true })).toBe(0.5);
  });

  it("some codes name several QUDT units", () => {
    const names = (code: string): readonly string[] => unitsOfCode(code).map(({ iri }) => iri.split("/").at(-1) ?? "");
    expect(names("[ft_i].[lbf_av]")).toEqual(["FT-LB_F", "LB_F-FT"]);
    expect(names("u")).toEqual(["AMU", "DA", "U"]);
    expect(names("m")).toEqual(["M"]);
    const kinds = new Set(unitsOfCode("[ft_i].[lbf_av]").flatMap(({ quantityKinds }) => quantityKinds));
    expect(kinds).toContain("http://qudt.org/vocab/quantitykind/Torque");
    expect(kinds).toContain("http://qudt.org/vocab/quantitykind/Energy");
  });

  it("torque and energy have one vector and are different kinds", () => {
    expect(quantityKind("quantitykind:Torque")?.vector).toEqual(quantityKind("quantitykind:Energy")?.vector);
    expect(quantityKind("quantitykind:Torque")?.exactMatch).not.toContain("http://qudt.org/vocab/quantitykind/Energy");
  });

  it("degC, mm/hr, psu, deg_C do not parse; adapters normalise them", () => {
    const texts = ["degC", "mm/hr", "psu", "deg_C"];
    expect(texts.map(parseUnit)).toEqual([undefined, undefined, undefined, undefined]);
    expect(texts.map((text) => normaliseUnit(text))).toEqual(["Cel", "mm/h", "1", "Cel"]);
    expect(texts.map(nearestUnit)).toEqual(["Cel", "mm/h", "1", "Cel"]);
  });

  it("a currency is no unit", () => {
    expect(parseUnit("EUR")).toBeUndefined();
    expect(unitOfIri("unit:CCY_EUR")).toBeUndefined();
  });
});
