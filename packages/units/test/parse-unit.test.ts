// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { parseUnit } from "../src/parse-unit.js";

const vector = (code: string): readonly number[] | undefined => parseUnit(code)?.vector;
const factor = (code: string): number | undefined => parseUnit(code)?.factor;

describe("codes that parse", () => {
  it.each([
    ["m", "m", 1],
    ["km", "km", 1000],
    ["m/s", "m.s-1", 1],
    ["s-1.m", "m.s-1", 1],
    ["/m", "m-1", 1],
    ["/m.s", "s.m-1", 1],
    ["/m/s", "m-1.s-1", 1],
    ["kg/(m2.s)", "kg.m-2.s-1", 1],
    ["kg/m2/s", "kg.m-2.s-1", 1],
    ["kg/m2.s", "kg.s.m-2", 1],
    ["kg/(m/(s/A))", "kg.s.A-1.m-1", 1],
    ["m+2", "m2", 1],
    ["m-2", "m-2", 1],
    ["m.m", "m2", 1],
    ["m/m", "1", 1],
    ["m0", "1", 1],
    ["10*3", "10*3", 1000],
    ["10^3", "10*3", 1000],
    ["10*-3", "10*-3", 0.001],
    ["10*+3/ul", "10*3.uL-1", 1e12],
    ["100", "100", 100],
    ["2.5", "10", 10],
    ["1/2", "1/2", 0.5],
    ["6/4.m", "3.m/2", 1.5],
    ["007.m", "7.m", 7],
    ["mm[Hg]", "mm[Hg]", 133.322],
    ["m[H2O]", "m[H2O]", 9806.65],
    ["[in_i'H2O]", "[in_i'H2O]", 249.08891],
    ["4.[pi].10*-7.N/A2", "4.10*-7.N.[pi].A-2", 4e-7 * Math.PI],
    ["KiBy", "KiBy", 8192],
    ["dar", "dar", 10],
    ["''", "''", Math.PI / 648000],
    ["l", "L", 0.001],
    ["mL", "mL", 1e-6],
    ["1{c}", "1", 1],
    ["rad2{a}", "rad2", 1],
    ["{a}.rad2{b}", "rad2", 1],
    ["kg{dry}/m3", "kg.m-3", 1],
    ["/100{WBC}", "1/100", 0.01],
  ])("%s is %s", (code, canonical, value) => {
    expect(parseUnit(code)?.code).toBe(canonical);
    expect(factor(code)! / value).toBeCloseTo(1, 14);
  });

  it("gives QUDT's vectors: A E L I M H T", () => {
    expect(vector("J")).toEqual([0, 0, 2, 0, 1, 0, -2]);
    expect(vector("V")).toEqual([0, -1, 2, 0, 1, 0, -3]);
    expect(vector("C")).toEqual([0, 1, 0, 0, 0, 0, 1]);
    expect(vector("lx")).toEqual([0, 0, -2, 1, 0, 0, 0]);
    expect(vector("mol.m-2.s-1")).toEqual([1, 0, -2, 0, 0, 0, -1]);
    expect(vector("W.m-2.K-4")).toEqual([0, 0, 0, 0, 1, -4, -3]);
  });

  it("gives factors to coherent SI rounded once", () => {
    expect(factor("[c]")).toBe(299792458);
    expect(factor("[h]")).toBe(6.62607015e-34);
    expect(factor("[k]")).toBe(1.380649e-23);
    expect(factor("eV")).toBe(1.602176634e-19);
    expect(factor("[psi]")).toBe(6894.757293168362);
    expect(factor("mm/h")).toBe(1 / 3.6e6);
    expect(factor("[Btu_th]")).toBe(1054.35);
  });
});

describe("codes that do not parse", () => {
  it.each([
    ["", "nothing"],
    [" m", "white space"],
    ["m s", "white space"],
    ["m/", "no component after the solidus"],
    ["m.", "no component after the point"],
    [".m", "no component before the point"],
    ["//m", "two operators"],
    ["m..s", "two operators"],
    ["(m", "open bracket"],
    ["m)", "closing bracket"],
    ["()", "empty brackets"],
    ["(m.s)2", "exponent of a bracket (clause 10)"],
    ["k(m)", "prefix of a bracket (clause 10)"],
    ["(/m)", "solidus at the start of a nested term"],
    ["km km", "white space"],
    ["kkm", "two prefixes (clause 4)"],
    ["k[in_i]", "prefix of a non-metric atom (clause 11)"],
    ["kmin", "prefix of a non-metric atom"],
    ["molv", "unknown atom"],
    ["KM", "letter case"],
    ["g/12h", "digits before an atom (clause 8)"],
    ["10+3/ul", "exponent of a number (exhibit 1)"],
    ["2+10", "exponent of a number (exhibit 1)"],
    ["0.m", "0 is no positive integer (clause 8)"],
    ["2.5e3", "no floating-point numbers"],
    ["m^2", "no sign of power"],
    ["m2-", "sign without digits"],
    ["{a}rad2{b}", "annotation before a symbol"],
    ["m{a}{b}", "two annotations"],
    ["m{a{b}}", "nested annotation (clause 6)"],
    ["m{}", "empty annotation"],
    ["{a b}", "white space in an annotation"],
    ["rad2{錠}", "annotation outside ASCII"],
    ["µm", "outside ASCII (clause 3)"],
    ["[BETH'U]", "letter case in brackets"],
    ["[iIU]", "unknown atom in brackets"],
    ["[in_i", "open square bracket"],
    ["Sr", "letter case"],
  ])("%j: %s", (code) => {
    expect(parseUnit(code)).toBeUndefined();
  });

  it("refuses what would fill memory or leave the range of doubles", () => {
    expect(parseUnit(`m${".m".repeat(300)}`)).toBeUndefined();
    expect(parseUnit("m999999999")).toBeUndefined();
    expect(parseUnit("m20.m20")).toBeUndefined();
    expect(parseUnit("m20/m20")).toBeUndefined();
    expect(parseUnit("10*100")).toBeUndefined();
    expect(parseUnit("10*-99")?.factor).toBe(1e-99);
    expect(parseUnit("Ym20")).toBeUndefined();
    expect(parseUnit("ym20")).toBeUndefined();
    expect(parseUnit(`${"(".repeat(200)}m${")".repeat(200)}`)?.code).toBe("m");
  });
});

describe("special units", () => {
  it("has zero points for interval scales, alone or multiplied by a number (clause 22)", () => {
    expect(parseUnit("Cel")).toEqual({ code: "Cel", vector: [0, 0, 0, 0, 0, 1, 0], factor: 1, offset: 273.15 });
    expect(parseUnit("[degF]")).toMatchObject({ factor: 5 / 9, offset: 255.37222222222223 });
    expect(parseUnit("[degRe]")).toMatchObject({ factor: 1.25, offset: 273.15 });
    expect(parseUnit("mCel")).toMatchObject({ factor: 0.001, offset: 273.15 });
    expect(parseUnit("10.Cel")).toMatchObject({ factor: 10, offset: 273.15 });
    expect(parseUnit("10*-1.Cel{air}")).toMatchObject({ factor: 0.1, offset: 273.15 });
    expect(parseUnit("(Cel)")).toMatchObject({ offset: 273.15 });
  });

  it("reads an interval scale in a product as its difference, as QUDT's codes mean it", () => {
    expect(parseUnit("Cel/h")).toMatchObject({ vector: [0, 0, 0, 0, 0, 1, -1], offset: 0 });
    expect(parseUnit("W/m2/[degF]")?.factor).toBe(1.8);
    expect(parseUnit("Cel2")?.offset).toBe(0);
    expect(parseUnit("/Cel")?.offset).toBe(0);
  });

  it("marks logarithms, other functions, arbitrary units and lone annotations", () => {
    expect(parseUnit("dB")?.special).toBe("log:dB");
    expect(parseUnit("dB[10.nV]")?.special).toBe("log:dB[10.nV]");
    expect(parseUnit("B[SPL]")?.special).toBe("log:B[SPL]");
    expect(parseUnit("Np")?.special).toBe("log:Np");
    expect(parseUnit("[pH]")?.special).toBe("log:[pH]");
    expect(parseUnit("bit_s")?.special).toBe("log:bit_s");
    expect(parseUnit("dB/km")).toMatchObject({ special: "log:dB.km-1", vector: [0, 0, -1, 0, 0, 0, 0] });
    expect(parseUnit("%[slope]")?.special).toBe("fun:%[slope]");
    expect(parseUnit("[m/s2/Hz^(1/2)]")?.special).toBe("fun:[m/s2/Hz^(1/2)]");
    expect(parseUnit("k[IU]/L")?.special).toBe("arb:[iU]");
    expect(parseUnit("[IU]/k[iU]")?.special).toBeUndefined();
    expect(parseUnit("{person}")?.special).toBe("ann:{person}");
    expect(parseUnit("{person}/km2")?.special).toBeUndefined();
  });
});

describe("the answer", () => {
  it("is one frozen object a code", () => {
    const unit = parseUnit("kg.m-3");
    expect(parseUnit("kg.m-3")).toBe(unit);
    expect(Object.isFrozen(unit)).toBe(true);
    expect(Object.isFrozen(unit?.vector)).toBe(true);
  });

  it("stays the same when many other codes have been parsed meanwhile", () => {
    const before = parseUnit("kg.m-3.s-1");
    for (let n = 1; n < 20_000; n += 1) parseUnit(`${n}.m`);
    expect(parseUnit("kg.m-3.s-1")).toEqual(before);
  });
});
