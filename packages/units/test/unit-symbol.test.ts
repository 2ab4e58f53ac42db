// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { parseUnit } from "../src/parse-unit.js";
import { unitsTable } from "../src/units-table.js";

describe("the symbols of UCUM 2.2", () => {
  const { atoms, prefixes } = unitsTable();
  const metric = atoms.filter((row) => row[1] === 1).map(([code]) => code);

  it("are 312 atoms, seven of them bases, and 24 prefixes", () => {
    expect(atoms.length).toBe(312);
    expect(
      atoms
        .filter((row) => row[5] === "base")
        .map(([code]) => code)
        .sort(),
    ).toEqual(["C", "K", "cd", "g", "m", "rad", "s"]);
    expect(atoms.filter((row) => row[5] === "arbitrary").length).toBe(41);
    expect(prefixes.length).toBe(24);
  });

  it("all parse", () => {
    expect(atoms.filter(([code]) => parseUnit(code) === undefined)).toEqual([]);
    expect(
      metric.flatMap((code) => prefixes.map(([prefix]) => prefix + code)).filter((code) => !parseUnit(code)),
    ).toEqual([]);
  });

  it("have one reading each, so that longest prefix and whole atom never compete (clause 4)", () => {
    const readings = [
      ...atoms.map(([code]) => code),
      ...metric.flatMap((code) => prefixes.map(([prefix]) => prefix + code)),
    ];
    expect(new Set(readings).size).toBe(readings.length);
  });
});
