// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { nearestUnit } from "../src/nearest-unit.js";

describe("nearestUnit", () => {
  it.each([
    ["mm/hr", "mm/h"],
    ["degC", "Cel"],
    ["deg C", "Cel"],
    ["degrees F", "[degF]"],
    ["psu", "1"],
    ["W.m-2.Sr-1", "W.m-2.sr-1"],
    ["dergees_north", "deg"],
    ["celcius", "Cel"],
    ["metrs", "m"],
    ["KG", "kg"],
    ["kpa", "kPa"],
    ["IU/mL", "[IU]/mL"],
    ["m / sec", "m/s"],
    ["W/m2 K", "W/m2.K"],
    ["ft", "[ft_i]"],
    ["m/s", "m/s"],
  ])("%j: %s", (text, code) => {
    expect(nearestUnit(text)).toBe(code);
  });

  it.each(["", "foo", "xd", "MPA", "KM/H", "furlongs per fortnight", "x".repeat(100)])("%j: nothing near", (text) => {
    expect(nearestUnit(text)).toBeUndefined();
  });
});
