// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { convert } from "../src/convert.js";

describe("convert", () => {
  it.each([
    // exact by definition: SI brochure 9, tables 4 to 8; international yard and pound; NIST SP 811, appendix B
    [1, "[in_i]", "cm", 2.54],
    [1, "[ft_i]", "m", 0.3048],
    [1, "[mi_i]", "km", 1.609344],
    [1, "[nmi_i]", "m", 1852],
    [1, "[lb_av]", "kg", 0.45359237],
    [16, "[oz_av]", "[lb_av]", 1],
    [1, "[gal_us]", "[in_i]3", 231],
    [1, "[gal_br]", "L", 4.54609],
    [1, "[acr_us]", "[rd_us]2", 160],
    [1, "atm", "Pa", 101325],
    [1013.25, "hPa", "atm", 1],
    [1, "bar", "kPa", 100],
    [1, "mm[Hg]", "Pa", 133.322],
    [1, "kW.h", "MJ", 3.6],
    [1, "cal_th", "J", 4.184],
    [1, "[Btu_IT]", "J", 1055.05585262],
    [36, "km/h", "m/s", 10],
    [1, "[kn_i]", "km/h", 1.852],
    [1, "har", "m2", 10_000],
    [1, "m3", "L", 1000],
    [1, "mg/L", "g/m3", 1],
    [1, "t/har", "kg/m2", 0.1],
    [1, "mm/d", "L/m2/d", 1],
    [1, "Ci", "GBq", 37],
    [1, "G", "T", 1e-4],
    [1, "Oe", "A/m", 250 / Math.PI],
    [1, "eV", "J", 1.602176634e-19],
    [1, "u", "kg", 1.6605390666e-27],
    [1, "[ly]", "km", 9_460_730_472_580.8],
    [180, "deg", "rad", Math.PI],
    [1, "deg", "''", 3600],
    [1, "wk", "h", 168],
    [1, "a_j", "d", 365.25],
    [12, "mo_j", "a_j", 1],
    [1, "%", "[ppth]", 10],
    [1, "By", "bit", 8],
    [1, "MiBy", "KiBy", 1024],
    [6.3, "s/mm", "s/m", 6300],
    [6.3, "s.mm-2", "s.m-2", 6_300_000],
    [1, "[mu_0]", "N/A2", 4e-7 * Math.PI],
    [1, "S", "g-1.m-2.C2.s", 0.001],
  ])("%d %s = %s: %d", (x, from, to, expected) => {
    expect(convert(x, from, to)! / expected).toBeCloseTo(1, 14);
  });

  it.each([
    [0, "Cel", "K", 273.15],
    [100, "Cel", "[degF]", 212],
    [32, "[degF]", "Cel", 0],
    [212, "[degF]", "Cel", 100],
    [-40, "[degF]", "Cel", -40],
    [80, "[degRe]", "Cel", 100],
    [491.67, "[degR]", "K", 273.15],
    [26.85, "Cel", "K", 300],
    [25_000, "mCel", "Cel", 25],
    [1, "Cel", "[degRe]", 0.8],
  ])("%d %s = %s: %d", (x, from, to, expected) => {
    expect(convert(x, from, to)).toBeCloseTo(expected, 10);
  });

  it("is exact where the answer is a double and the factors are integers", () => {
    expect(convert(32, "[degF]", "Cel")).toBe(0);
    expect(convert(212, "[degF]", "Cel")).toBe(100);
    expect(convert(0.1, "m", "mm")).toBe(100);
    expect(convert(3, "mm", "m")).toBe(0.003);
    expect(convert(7, "mm/h", "mm/h")).toBe(7);
  });

  it("leaves the zero points out of differences", () => {
    expect(convert(10, "Cel", "K", { difference: true })).toBe(10);
    expect(convert(1, "Cel", "[degF]", { difference: true })).toBe(1.8);
    expect(convert(9, "[degF]", "K", { difference: true })).toBe(5);
    expect(convert(2, "km", "m", { difference: true })).toBe(2000);
  });

  it("is undefined between other dimensions, specials, or codes that do not parse", () => {
    expect(convert(1, "m", "s")).toBeUndefined();
    expect(convert(1, "dB", "1")).toBeUndefined();
    expect(convert(1, "degC", "K")).toBeUndefined();
    expect(convert(1, "K", "")).toBeUndefined();
    expect(convert(1, "m km", "")).toBeUndefined();
    expect(convert(1, "", "m km")).toBeUndefined();
  });

  it("keeps very large and very small values", () => {
    expect(convert(1e300, "[degF]", "K", { difference: true })).toBeCloseTo(1e300 / 1.8, -290);
    expect(convert(1e306, "km", "Mm")).toBe(1e303);
    expect(convert(1e-300, "nm", "m")! / 1e-309).toBeCloseTo(1, 6);
    expect(convert(Number.NaN, "m", "km")).toBeNaN();
  });
});
