// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { convert } from "../src/convert.js";
import { parseUnit } from "../src/parse-unit.js";
import type { Unit } from "../src/unit.js";
import { unitTerms } from "../src/unit-terms.js";
import { unitsTable } from "../src/units-table.js";
import { atomicJudge, type Judge, lhcJudge } from "./judges.js";

const SI = ["mol", "A", "m", "cd", "kg", "K", "s"];
const { atoms, units } = unitsTable();
const codes = [...new Set([...units.flatMap((row) => row[1].split(" ")), ...atoms.map((row) => row[0])])];
const tags = new Map(atoms.map((row) => [row[0], row[5]]));

/** The coherent SI unit of a vector, as a code. */
function coherent({ vector }: Unit): string {
  const powers = vector.map((exponent, place) =>
    exponent === 0 ? "" : `${SI[place]}${exponent === 1 ? "" : exponent}`,
  );
  return powers.filter((power) => power !== "").join(".") || "1";
}

const atomsOf = (code: string): readonly string[] =>
  [...(unitTerms(code)?.factors.values() ?? [])].map(({ symbol }) => symbol.atom[0]);
const has =
  (names: string) =>
  (code: string): boolean =>
    atomsOf(code).some((atom) => names.split(" ").includes(atom));
const isPlain = (code: string): boolean => parseUnit(code)?.special === undefined;
const isSpecialInProduct = (code: string): boolean =>
  unitTerms(code)!.components.join(" ") !== `${code}^1` &&
  atomsOf(code).some((atom) => !["base", "arbitrary", undefined].includes(tags.get(atom)));
/** Symbols whose unit holds a radian in UCUM and a number in QUDT. */
const holdsRadian = has("rad sr deg ' '' gon circ sph lm lx ph");

type Reason = (code: string) => boolean;

const refused = (judge: Judge): readonly string[] => codes.filter((code) => !judge.accepts(code));

/** Plain codes for which the judge has no coherent SI unit, or another value than ours in it. */
function differing(judge: Judge): { readonly none: readonly string[]; readonly other: readonly string[] } {
  const asked = codes.filter((code) => isPlain(code) && judge.accepts(code));
  const answers = asked.map((code) => {
    const to = coherent(parseUnit(code)!);
    return { code, ours: convert(1, code, to)!, theirs: judge.convert(1, code, to) };
  });
  return {
    none: answers.filter(({ theirs }) => theirs === undefined).map(({ code }) => code),
    other: answers
      .filter(({ theirs, ours }) => theirs !== undefined && Math.abs(theirs / ours - 1) > 1e-12)
      .map(({ code }) => code),
  };
}

function unexplained(found: readonly string[], reasons: Readonly<Record<string, Reason>>): readonly string[] {
  for (const [why, reason] of Object.entries(reasons)) expect(found.some(reason), why).toBe(true);
  return found.filter((code) => !Object.values(reasons).some((reason) => reason(code)));
}

describe("@lhncbc/ucum-lhc over all codes of the pack", () => {
  const judge = lhcJudge();
  const { none, other } = differing(judge);

  it("refuses only what it lacks, and special units in products", () => {
    const reasons = {
      "UCUM 22 allows no special unit in a product; QUDT lists such codes, which mean differences": isSpecialInProduct,
      "UCUM 2.2 has added two turbidities": has("[NTU] [FNU]"),
    };
    expect(unexplained(refused(judge), reasons)).toEqual([]);
  });

  it("finds other dimensions only where UCUM's or its own are not QUDT's", () => {
    const reasons = {
      "radian is a base in UCUM": holdsRadian,
      "the definition begins with a solidus, which it loses": has("Bd [mesh_i] [diop]"),
      "an equivalent needs a charge": has("eq"),
    };
    expect(unexplained(none, reasons)).toEqual([]);
  });

  it("finds other values only where its tables are not those of UCUM 2.2", () => {
    const reasons = {
      "constants before 2019": has("u [e] eV [G] [k] [h] [m_e] [m_p] [eps_0]"),
      "[LPF] is 100 in UCUM 2.2, table 12": has("[LPF]"),
      "Reaumur: x · 5/4 + 273.15": has("[degRe]"),
    };
    expect(unexplained(other, reasons)).toEqual([]);
    expect(convert(1, "[degRe]", "K")).toBe(274.4);
    expect(judge.convert(1, "[degRe]", "K")).not.toBe(274.4);
  });

  it("accepts an exponent of a number, which exhibit 1 of UCUM does not", () => {
    expect(judge.accepts("2+10")).toBe(true);
    expect(parseUnit("2+10")).toBeUndefined();
  });

  it("accepts 0, which is no positive integer (UCUM 8)", () => {
    expect(judge.accepts("0")).toBe(true);
    expect(parseUnit("0")).toBeUndefined();
  });

  it("converts no arbitrary unit, not to its own multiple either", () => {
    expect(judge.convert(1, "k[iU]", "[iU]")).toBeUndefined();
    expect(convert(1, "k[iU]", "[iU]")).toBe(1000);
    expect(convert(1, "[iU]", "[arb'U]")).toBeUndefined();
  });
});

describe("@atomic-ehr/ucum over all codes of the pack", async () => {
  const judge = await atomicJudge();
  const { none, other } = differing(judge);

  it("refuses only marks that its reader does not know", () => {
    const reasons = {
      "two apostrophes": has("''"),
      "gram percent": has("g%"),
      "signs in annotations, which clause 6 allows": (code: string) => code.includes("{#}"),
    };
    expect(unexplained(refused(judge), reasons)).toEqual([]);
  });

  it("finds other dimensions only where UCUM's or its own are not QUDT's", () => {
    const reasons = {
      "radian is a base in UCUM": holdsRadian,
      "a leading solidus inverts what follows it directly (UCUM 7), not all: the oersted is /[pi].A/m": has("Oe Gb"),
    };
    expect(unexplained(none, reasons)).toEqual([]);
  });

  it("finds other values only where it adds zero points inside products, which UCUM 22 forbids", () => {
    expect(unexplained(other, { "interval scale in a product": isSpecialInProduct })).toEqual([]);
    expect(judge.convert(1, "A.Cel-1", "A.K-1")).toBe(274.15);
    expect(convert(1, "A.Cel-1", "A.K-1")).toBe(1);
  });

  it("counts moles and converts them to numbers, which QUDT does not", () => {
    expect(judge.convert(1, "mol", "1")).toBeGreaterThan(6e23);
    expect(convert(1, "mol", "1")).toBeUndefined();
  });
});
