// SPDX-License-Identifier: Apache-2.0
import { addDimension, DIMENSIONLESS, type DimensionVector } from "./dimension.js";
import { multiply, ONE, power, type Rational, rational, rationalOfDecimal, ZERO } from "./rational.js";
import { type UnitFactor, type UnitTerms, unitTerms } from "./unit-terms.js";
import type { AtomRow } from "./units-table.js";

/** How the functions of UCUM table 22 are read here: on an interval scale, on a logarithmic one, or on another. */
export type SpecialScale = "interval" | "logarithm" | "function";

/** An atom in coherent SI: SI value = x · factor + offset. */
export interface AtomScale {
  readonly vector: DimensionVector;
  readonly factor: Rational;
  /** 0 but for interval scales. */
  readonly offset: Rational;
  readonly special?: SpecialScale | "arbitrary";
}

/** Bases by QUDT's vectors, not by UCUM's: a coulomb is an ampere second, a radian is a number, and mol is a base though UCUM counts it. */
const BASES: ReadonlyMap<string, AtomScale> = new Map(
  (
    [
      ["m", [0, 0, 1, 0, 0, 0, 0], ONE],
      ["s", [0, 0, 0, 0, 0, 0, 1], ONE],
      ["g", [0, 0, 0, 0, 1, 0, 0], rational(1n, 1000n)],
      ["rad", DIMENSIONLESS, ONE],
      ["K", [0, 0, 0, 0, 0, 1, 0], ONE],
      ["C", [0, 1, 0, 0, 0, 0, 1], ONE],
      ["cd", [0, 0, 0, 1, 0, 0, 0], ONE],
      ["mol", [1, 0, 0, 0, 0, 0, 0], ONE],
    ] as const
  ).map(([code, vector, factor]) => [code, { vector, factor, offset: ZERO }]),
);

/** Zero points of the interval scales in kelvin (UCUM 2.2, table 5 and functions Cel, degF, degRe). */
const ZERO_POINTS: ReadonlyMap<string, Rational> = new Map([
  ["Cel", rational(27315n, 100n)],
  ["degF", rational(45967n * 5n, 900n)],
  ["degRe", rational(27315n, 100n)],
]);

/** Functions of UCUM that are not logarithms. */
const NOT_LOGARITHMS: ReadonlySet<string> = new Set(["tanTimes100", "100tan", "sqrt"]);

const known = new Map<string, AtomScale>();

function definedScale([code, , value, unit, , tag]: AtomRow): AtomScale {
  const base = BASES.get(code);
  if (base !== undefined) return base;
  if (tag === "arbitrary") return { vector: DIMENSIONLESS, factor: ONE, offset: ZERO, special: "arbitrary" };
  const zero = tag === undefined ? ZERO : ZERO_POINTS.get(tag);
  if (zero === undefined) {
    return {
      vector: DIMENSIONLESS,
      factor: ONE,
      offset: ZERO,
      special: NOT_LOGARITHMS.has(tag ?? "") ? "function" : "logarithm",
    };
  }
  const terms = unitTerms(unit);
  if (terms === undefined) throw new RangeError(`the pack defines ${code} by "${unit}", which is no unit`);
  const scale = productScale(terms);
  const factor = multiply(rationalOfDecimal(value) ?? ONE, scale.factor);
  return tag === undefined ? { ...scale, factor } : { vector: scale.vector, factor, offset: zero, special: "interval" };
}

/** The scale of an atom, resolved through its definition down to the bases. */
export function atomScale(row: AtomRow): AtomScale {
  const scale = known.get(row[0]) ?? definedScale(row);
  known.set(row[0], scale);
  return scale;
}

/** Prefix and atom together, without offset. */
function symbolFactor({ symbol }: UnitFactor): Rational {
  const prefix = symbol.prefix === undefined ? ONE : (rationalOfDecimal(symbol.prefix[1]) ?? ONE);
  return multiply(prefix, atomScale(symbol.atom).factor);
}

/** Vector and factor of a product; special units in it count as their differences. */
export function productScale(terms: UnitTerms): AtomScale {
  let vector = DIMENSIONLESS;
  let factor = terms.number;
  for (const item of terms.factors.values()) {
    vector = addDimension(vector, atomScale(item.symbol.atom).vector, item.exponent);
    factor = multiply(factor, power(symbolFactor(item), item.exponent));
  }
  return { vector, factor, offset: ZERO };
}
