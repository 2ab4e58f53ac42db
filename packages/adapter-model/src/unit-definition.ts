// SPDX-License-Identifier: Apache-2.0

import type { Bilingual } from "@jiku/model";
import { canonicalUnit, normaliseUnit, parseUnit, type Unit } from "@jiku/units";

/** Base units of FMI and SSP, in the order in which a derived code lists them. */
export const BASE_UNITS = ["kg", "m", "s", "A", "K", "mol", "cd", "rad"] as const;

/** Exponents of the base units; 0 for those that do not occur. */
export type UnitExponents = Readonly<Record<(typeof BASE_UNITS)[number], number>>;

/** A unit as FMI and SSP define it: value in base units = factor · x + offset. */
export interface UnitDefinition {
  readonly name: string;
  /** Absent when the file gives the name alone. */
  readonly base?: {
    readonly exponents: UnitExponents;
    /** As written; "1" when absent. */
    readonly factor: string;
    /** As written; "0" when absent. */
    readonly offset: string;
  };
}

/** A UCUM code, or why there is none. */
export type ResolvedUnit =
  | { readonly code: string; readonly reason?: undefined }
  | { readonly code?: undefined; readonly reason: Bilingual };

const CLOSE = 1e-9;
const TURN = 2 * Math.PI;

/**
 * The UCUM code of a unit. Its definition decides; its name, where it can be read at all, must not say otherwise and
 * gives the usual spelling. Never guessed: a name without definition is taken only when every reading of it agrees.
 */
export function resolveUnit(definition: UnitDefinition): ResolvedUnit {
  const named = normaliseUnit(definition.name);
  const byName = named === undefined ? undefined : parseUnit(named);
  if (definition.base === undefined) return byNameAlone(named, byName);
  const { exponents } = definition.base;
  const factor = Number(definition.base.factor);
  const offset = Number(definition.base.offset);
  if (!Number.isFinite(factor) || !Number.isFinite(offset) || factor <= 0)
    return { reason: { en: "its factor or offset is no number", ja: "係数かオフセットが数でない" } };
  if (named !== undefined && byName !== undefined && byName.special === undefined) {
    if (!sameVector(byName, exponents)) return contradicts("dimension");
    if (close(byName.factor, factor) && close(byName.offset, offset)) return { code: named };
    if (exponents.rad === 0 || !close(byName.factor * TURN, factor) || offset !== 0) return contradicts("factor");
  }
  if (offset !== 0)
    return { reason: { en: "UCUM has no unit with this zero point", ja: "この零点をもつ単位がUCUMにない" } };
  return byExponents(exponents, definition.base.factor);
}

function byNameAlone(named: string | undefined, unit: Unit | undefined): ResolvedUnit {
  if (named === undefined || unit === undefined)
    return { reason: { en: "its name is unknown and it has no definition", ja: "名前が未知で、定義もない" } };
  return { code: named };
}

function contradicts(what: "dimension" | "factor"): ResolvedUnit {
  return what === "dimension"
    ? { reason: { en: "its name and its definition differ in dimension", ja: "名前と定義とで次元が異なる" } }
    : {
        reason: { en: "its name and its definition differ in size or zero", ja: "名前と定義とで大きさか零点が異なる" },
      };
}

function byExponents(exponents: UnitExponents, factor: string): ResolvedUnit {
  const parts = BASE_UNITS.filter((base) => exponents[base] !== 0).map((base) =>
    exponents[base] === 1 ? base : `${base}${exponents[base]}`,
  );
  const size = decimalCode(factor);
  const code = [...(size === undefined ? [] : [size]), ...parts].join(".") || "1";
  return canonicalUnit(code) === undefined
    ? { reason: { en: "its definition cannot be written in UCUM", ja: "定義をUCUMで書けない" } }
    : { code };
}

/** A decimal numeral by whole numbers and powers of ten, which is all that UCUM has; undefined for 1. */
function decimalCode(text: string): string | undefined {
  const [mantissa = "", exponent = "0"] = text.trim().toLowerCase().replace(/^\+/, "").split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = (whole + fraction).replace(/^0+/, "");
  const short = digits.replace(/0+$/, "");
  const power = Number(exponent) - fraction.length + digits.length - short.length;
  if (power === 0) return short === "1" ? undefined : short;
  return short === "1" ? `10*${power}` : `${short}.10*${power}`;
}

/** Radians are numbers in the vectors of units: they are left out of the comparison. */
function sameVector({ vector }: Unit, exponents: UnitExponents): boolean {
  const { mol, A, m, cd, kg, K, s } = exponents;
  return [mol, A, m, cd, kg, K, s].every((exponent, i) => exponent === vector[i]);
}

function close(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= CLOSE * Math.max(Math.abs(a), Math.abs(b));
}

/** The unit of a difference of values in a unit: the zero point does not enter. Undefined when it has no code. */
export function differenceUnit(code: string): string | undefined {
  const unit = parseUnit(code);
  if (unit === undefined || unit.offset === 0) return unit === undefined ? undefined : code;
  if (unit.factor === 1) return "K";
  return close(unit.factor, 5 / 9) ? "5.K/9" : close(unit.factor, 1.25) ? "5.K/4" : undefined;
}
