// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { qudtCode } from "../src/packs/qudt-code.js";
import { deprecatedKinds } from "../src/packs/qudt-deprecated.js";
import { readUcum, type UcumTables } from "../src/packs/ucum-atoms.js";
import { arbitraryUnits } from "../src/packs/ucum-facts.js";
import { udunitsNames, udunitsSymbols } from "../src/packs/udunits-spellings.js";

const folder = new URL("../../schemas/packs/units/", import.meta.url);
const text = readFileSync(new URL("units.json", folder), "utf8");
const pack = JSON.parse(text) as Readonly<Record<string, readonly (readonly [string, ...unknown[]])[]>>;

let ucum: UcumTables;
beforeAll(async () => {
  ucum = await readUcum();
});

describe("UCUM codes read off QUDT names", () => {
  it.each([
    ["M", "m"],
    ["KiloGM-PER-M2-SEC", "kg.m-2.s-1"],
    ["W-PER-M2-PER-SR", "W.m-2.sr-1"],
    ["PER-SEC", "s-1"],
    ["CentiM3", "cm3"],
    ["LB_F-PER-IN2", "[lbf_av].[in_i]-2"],
    ["KiloLB_F", "10*3.[lbf_av]"],
    ["KiloVAR", "kV.A{reactive}"],
    ["PER-VA-SEC", "1/(V.A).s-1"],
    ["NUM-PER-L", "{#}.L-1"],
    ["DEG_C-PER-HR", "Cel.h-1"],
    ["CCY_EUR", undefined],
    ["SolarMass", undefined],
    ["M-PER-SolarMass", undefined],
    ["VA2", undefined],
  ])("%s: %s", (name, code) => {
    expect(qudtCode(name, ucum) ?? undefined).toBe(code);
  });
});

describe("the frozen pack", () => {
  it("has the digest that its pack.yaml states", () => {
    const { sha256 } = parse(readFileSync(new URL("pack.yaml", folder), "utf8")) as { readonly sha256: string };
    expect(createHash("sha256").update(text).digest("hex")).toBe(sha256);
  });

  it("is smaller than half a megabyte", () => {
    expect(text.length).toBeLessThan(500_000);
  });

  it("has the symbols, spellings and codes that its sources give today", () => {
    expect(pack.atoms).toEqual(ucum.atoms);
    expect(pack.prefixes).toEqual(ucum.prefixes);
    expect(pack.names).toEqual(udunitsNames);
    expect(pack.symbols).toEqual(udunitsSymbols);
    const stale = pack.units?.filter(([name, codes]) => String(codes).split(" ")[0] !== qudtCode(name, ucum)) ?? [];
    expect(stale).toEqual([]);
  });

  it("knows every arbitrary unit and every deprecated kind by its right name", () => {
    const atoms = new Set(pack.atoms?.map(([code]) => code));
    const kinds = new Set(pack.kinds?.map(([name]) => name));
    expect([...arbitraryUnits].filter((code) => !atoms.has(code))).toEqual([]);
    expect(
      [...deprecatedKinds]
        .flatMap(([name, replacement]) => [name, replacement ?? name])
        .filter((name) => !kinds.has(name)),
    ).toEqual([]);
  });
});
