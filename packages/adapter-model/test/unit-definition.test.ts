// SPDX-License-Identifier: Apache-2.0
import { parseUnit } from "@jiku/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BASE_UNITS, differenceUnit, resolveUnit, type UnitExponents } from "../src/unit-definition.js";

function exponents(given: Partial<UnitExponents>): UnitExponents {
  return Object.fromEntries(BASE_UNITS.map((base) => [base, given[base] ?? 0])) as UnitExponents;
}

const define = (name: string, given: Partial<UnitExponents>, factor = "1", offset = "0") =>
  resolveUnit({ name, base: { exponents: exponents(given), factor, offset } });

describe("a definition", () => {
  it.each([
    ["N.m", { kg: 1, m: 2, s: -2 }, "1", "0", "N.m"],
    ["Nm", { kg: 1, m: 2, s: -2 }, "1", "0", "kg.m2.s-2"],
    ["degC", { K: 1 }, "1", "273.15", "Cel"],
    ["degF", { K: 1 }, "0.555555555555556", "255.372222222222", "[degF]"],
    ["deg", { rad: 1 }, "0.0174532925199433", "0", "deg"],
    ["rad/s", { rad: 1, s: -1 }, "1", "0", "rad/s"],
    ["rad", { rad: 1 }, "1", "0", "rad"],
    ["barrel", { m: 3 }, "0.158987294928", "0", "158987294928.10*-12.m3"],
    ["pure", {}, "1", "0", "1"],
    ["thousand", {}, "1e3", "0", "10*3"],
    ["-", {}, "1", "0", "1"],
  ] as const)("of %s", (name, given, factor, offset, code) => {
    expect(define(name, given, factor, offset)).toEqual({ code });
  });

  it.each([
    ["kPa", { kg: 1, m: -1, s: -2 }, "1", "0"],
    ["degC", { K: 1 }, "1", "0"],
    ["m", { s: 1 }, "1", "0"],
    ["gauge", { K: 1 }, "1", "10"],
    ["x", { m: 1 }, "0", "0"],
    ["x", { m: 1 }, "two", "0"],
  ] as const)("of %s is not resolved when it contradicts its name or has no code", (name, given, factor, offset) => {
    const { code, reason } = define(name, given, factor, offset);
    expect(code).toBeUndefined();
    expect(reason?.en).not.toBe(reason?.ja);
  });

  it("by name alone is taken where every reading of the name agrees", () => {
    expect(resolveUnit({ name: "m/s" })).toEqual({ code: "m/s" });
    expect(resolveUnit({ name: "furlongs" }).code).toBeUndefined();
  });

  it("that has no name known gives the very factor and dimension that it states", () => {
    const base = fc.record(
      Object.fromEntries(BASE_UNITS.filter((b) => b !== "rad").map((b) => [b, fc.integer({ min: -4, max: 4 })])),
    );
    const factor = fc.tuple(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: -12, max: 12 }));
    fc.assert(
      fc.property(base, factor, (given, [digits, power]) => {
        const { code } = define("qqq", given as Partial<UnitExponents>, `${digits}e${power}`);
        const unit = parseUnit(code!)!;
        expect(Math.abs(unit.factor / Number(`${digits}e${power}`) - 1)).toBeLessThan(1e-14);
        const { mol, A, m, cd, kg, K, s } = exponents(given as Partial<UnitExponents>);
        expect([...unit.vector].map((one) => one + 0)).toEqual([mol, A, m, cd, kg, K, s].map((one) => one + 0));
      }),
      { numRuns: 200 },
    );
  });
});

it("gives differences of temperatures in multiples of the kelvin", () => {
  expect(["Cel", "[degF]", "[degRe]", "m", "nonsense"].map(differenceUnit)).toEqual([
    "K",
    "5.K/9",
    "5.K/4",
    "m",
    undefined,
  ]);
});
