// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { unitsOfCode } from "../src/units-of-code.js";
import { unitsTable } from "../src/units-table.js";

const names = (code: string): readonly string[] => unitsOfCode(code).map(({ iri }) => iri.split("/").at(-1) ?? "");

describe("unitsOfCode", () => {
  it.each([
    ["m", ["M"]],
    ["s", ["SEC"]],
    ["1", ["UNITLESS"]],
    ["{#}", ["NUM"]],
    ["1/h", ["PER-HR"]],
    ["{#}/h", ["NUM-PER-HR"]],
    ["kg/m3", ["KiloGM-PER-M3"]],
    ["m-3.kg", ["KiloGM-PER-M3"]],
    ["mg/l", ["MilliGM-PER-L"]],
    ["m3/m3", ["M3-PER-M3"]],
    ["V.A", ["VA"]],
    ["t", ["TONNE", "TON_Metric"]],
    ["degC", []],
    ["Gm7", []],
    ["", []],
  ])("%s: %j", (code, expected) => {
    expect(names(code)).toEqual(expected);
  });

  it("leaves deprecated units out", () => {
    expect(names("G")).toEqual(["GAUSS"]);
  });

  it("gives every unit by its own code", () => {
    for (const [name, codes, , , , , , , deprecated] of unitsTable().units) {
      if (deprecated === undefined) expect(names(codes.split(" ")[0] ?? "")).toContain(name);
    }
  });

  it("finds fewer than 100 codes of several units, none of them of SI without prefix", () => {
    const lists = unitsTable().units.map(([, codes]) => names(codes.split(" ")[0] ?? ""));
    const several = new Set(lists.filter((list) => list.length > 1).map((list) => list.join(" ")));
    expect(several.size).toBeGreaterThan(50);
    expect(several.size).toBeLessThan(100);
    expect(
      ["m", "s", "kg", "K", "Pa", "J", "W", "N", "Hz", "Cel", "%", "m/s"].filter(
        (code) => unitsOfCode(code).length !== 1,
      ),
    ).toEqual([]);
  });
});
