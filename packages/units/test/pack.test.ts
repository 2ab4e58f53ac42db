// SPDX-License-Identifier: Apache-2.0
import { unitsPack } from "@jiku/model/packs/units";
import { describe, expect, it } from "vitest";
import { dimensionOf, sameDimension } from "../src/dimension.js";
import { parseUnit } from "../src/parse-unit.js";
import { udunitsWord } from "../src/udunits-word.js";
import { unitTerms } from "../src/unit-terms.js";
import { unitsTable } from "../src/units-table.js";

/** QUDT 3.1 gives these another vector than their UCUM code has; the code is the unit of the name. */
const OTHER_VECTOR = [
  // arbitrary units, which QUDT counts as amounts (UCUM 24)
  "IU IU-PER-L IU-PER-MilliGM IU-PER-MilliL",
  // deprecated, with the vector of another unit
  "KiloV-A_Reactive-PER-K MicroV-A_Reactive-PER-K MilliV-A_Reactive-PER-K V-A_Reactive-PER-K",
  // a siemens per metre in QUDT
  "S_Ab",
].flatMap((line) => line.split(" "));

/** Atoms with another factor, by more than 1 in 2000, in UCUM 2.2 than their unit has in QUDT 3.1. UCUM's counts here. */
const OTHER_FACTOR = new Set([
  // a bit is ln 2 in QUDT and 1 in UCUM
  ...["bit", "By"],
  // a month is synodic in QUDT and Julian in UCUM
  "mo",
  // rounded in QUDT
  ...["[Btu_m]", "[crd_us]", "[den]"],
  // slips of QUDT: lambert and point
  ...["Lmb", "[pnt]"],
  // a slip of UCUM: its phot is 10*-4 lx
  "ph",
]);
/** Ten times too large in QUDT. */
const SLIP = "THM_EEC";

describe("the pack", () => {
  const { units, kinds, vectors, names, symbols } = unitsTable();

  it("says where it comes from", () => {
    expect(unitsPack.name).toBe("units");
    expect(unitsPack.source).toContain("@qudtlib/allunits 7.1.0");
    expect(unitsPack.licence).toContain("CC BY 4.0");
    expect(unitsPack.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("is sorted and has no name twice", () => {
    for (const rows of [units, kinds, names, symbols]) {
      const found = rows.map(([name]) => name);
      expect(found).toEqual([...new Set(found)].sort());
    }
    expect(vectors).toEqual([...new Set(vectors)].sort());
  });

  it("has vectors that read, but for kinds without dimension", () => {
    expect(vectors.filter((vector) => dimensionOf(vector) === undefined)).toEqual([]);
    expect(kinds.filter(([, vector]) => vector === -1).length).toBeLessThan(40);
    expect(units.filter(([, , vector]) => vector === -1).map(([name]) => name)).toEqual([]);
  });

  it("points at rows that exist", () => {
    const place = (length: number) => (at: number) => at >= 0 && at < length;
    expect(units.every((row) => row[6].every(place(kinds.length)) && row[7].every(place(units.length)))).toBe(true);
    expect(kinds.every((row) => row[4].every(place(kinds.length)) && row[5].every(place(kinds.length)))).toBe(true);
  });

  it("has codes that parse, with QUDT's vector", () => {
    const other = units.filter(([, codes, vector]) => {
      const wanted = dimensionOf(vectors[vector] ?? "");
      return codes.split(" ").some((code) => !sameDimension(parseUnit(code)!.vector, wanted!));
    });
    expect(other.map(([name]) => name)).toEqual(OTHER_VECTOR.sort());
  });

  it("has codes with QUDT's factor and offset", () => {
    const atoms = (code: string): readonly string[] =>
      [...unitTerms(code)!.factors.values()].map(({ symbol }) => symbol.base);
    const other = units.filter(([name, codes, , factor, offset]) => {
      const code = codes.split(" ")[0] ?? "";
      const unit = parseUnit(code)!;
      if (unit.special !== undefined || factor === 0 || name === SLIP) return false;
      if (Math.abs(unit.offset - offset * factor) > 1e-9) return true;
      return Math.abs(unit.factor / factor - 1) > 5e-4 && !atoms(code).some((atom) => OTHER_FACTOR.has(atom));
    });
    expect(other.map(([name, codes, , factor]) => `${name} ${codes} ${factor}`)).toEqual([]);
    const zero = units.filter(
      ([, codes, , factor]) => factor === 0 && parseUnit(codes.split(" ")[0] ?? "")!.special === undefined,
    );
    expect(zero.map(([name]) => name)).toMatchInlineSnapshot(`
      [
        "GigaV-A_Reactive",
        "KiloV-A_Reactive-PER-K",
        "MESH",
        "MicroV-A_Reactive",
        "MicroV-A_Reactive-PER-K",
        "MilliOSM",
        "MilliOSM-PER-KiloGM",
        "MilliV-A_Reactive",
        "MilliV-A_Reactive-PER-K",
        "NTU",
        "NanoV-A_Reactive",
        "OSM",
        "PicoV-A_Reactive",
        "TeraV-A_Reactive",
        "V-A_Reactive-PER-K",
      ]
    `);
  });

  it("has spellings of units that parse, names in lower case", () => {
    for (const [text, code] of [...names, ...symbols]) expect(parseUnit(code), `${text} = ${code}`).toBeDefined();
    expect(names.filter(([name]) => name !== name.toLowerCase())).toEqual([]);
    expect(names.filter(([name, code]) => udunitsWord(name) !== code)).toEqual([]);
  });
});
