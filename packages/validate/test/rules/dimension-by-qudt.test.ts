// SPDX-License-Identifier: Apache-2.0
import { catalogue } from "@jiku/model";
import { commensurable, convert, parseUnit } from "@jiku/units";
import { describe, expect, it } from "vitest";

/** Pairs of UCUM codes of clause 4.2 of the model, and whether values convert between them. */
const VECTORS: readonly (readonly [a: string, b: string, commensurable: boolean])[] = [
  ["m/s", "m.s-1", true],
  ["km/h", "m/s", true],
  ["kg/m2/s", "kg.m-2.s-1", true],
  ["Cel", "K", true],
  ["[degF]", "Cel", true],
  ["rad", "1", true],
  ["deg", "rad", true],
  ["%", "1", true],
  ["mbar", "Pa", true],
  ["[ft_i].[lbf_av]", "J", true],
  ["N.m", "J", true],
  ["mol/L", "1/L", false],
  ["mol", "1", false],
  ["mol/L", "mmol/m3", true],
  ["{person}", "{person}", true],
  ["{person}", "{vehicle}", false],
  ["{person}", "1", false],
  ["m{wet}", "m", true],
  ["dB", "1", false],
  ["dB", "B", false],
  ["dB", "dB", true],
  ["[pH]", "mol/L", false],
  ["[pH]", "[pH]", true],
  ["[iU]/L", "1/L", false],
  ["m", "s", false],
  ["cd", "lm", true],
  ["Hz", "Bq", true],
  ["degC", "Cel", false],
  ["mm/hr", "mm/h", false],
  ["psu", "1", false],
];

describe("QU-13 dimension-by-qudt", () => {
  it.each(VECTORS)("%s and %s: %s", (a, b, expected) => {
    expect(commensurable(a, b)).toBe(expected);
    expect(commensurable(b, a)).toBe(expected);
    expect(convert(1, a, b) === undefined).toBe(!expected);
  });

  it("calls nothing commensurable that does not parse, not even with itself", () => {
    for (const code of ["degC", "mm/hr", "psu", "deg_C", "m s-1", ""]) {
      expect(parseUnit(code), code).toBeUndefined();
      expect(commensurable(code, code), code).toBe(false);
    }
  });

  it("is a rule on implementations, which no document breaks", () => {
    expect(catalogue.find(({ code }) => code === "QU-13")?.onImplementations).toBe(true);
  });
});
