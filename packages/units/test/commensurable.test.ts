// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { commensurable } from "../src/commensurable.js";

describe("commensurable", () => {
  it.each([
    ["m", "[ft_i]"],
    ["Cel", "K"],
    ["J", "N.m"],
    ["rad", "1"],
    ["sr", "%"],
    ["lm", "cd"],
    ["Hz", "Bq"],
    ["Gy", "Sv"],
    ["{person}/km2", "{vehicle}/km2"],
    ["k[IU]/L", "[iU]/mL"],
    ["{person}", "{person}"],
    ["dB", "dB{A}"],
  ])("%s and %s", (a, b) => {
    expect(commensurable(a, b)).toBe(true);
  });

  it.each([
    ["mol/L", "1/L"],
    ["mol", "1"],
    ["{person}", "{vehicle}"],
    ["{person}", "1"],
    ["dB", "1"],
    ["dB", "B"],
    ["dB[SPL]", "dB[V]"],
    ["[pH]", "mol/L"],
    ["[IU]", "[arb'U]"],
    ["[CFU]", "1"],
    ["%[slope]", "%"],
    ["m", "s"],
    ["degC", "K"],
    ["m", ""],
  ])("%s and %s are not", (a, b) => {
    expect(commensurable(a, b)).toBe(false);
    expect(commensurable(b, a)).toBe(false);
  });
});
