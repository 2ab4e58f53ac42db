// SPDX-License-Identifier: Apache-2.0
import { atomScale, productScale, type SpecialScale } from "./atom-scale.js";
import { boundedCache } from "./bounded-cache.js";
import { canonicalCode } from "./canonical-code.js";
import { DIMENSIONLESS } from "./dimension.js";
import { ONE, type Rational, toNumber, ZERO } from "./rational.js";
import type { Unit } from "./unit.js";
import { LONGEST_CODE, type UnitFactor, type UnitTerms, unitTerms } from "./unit-terms.js";

/** Factor and offset of a unit without rounding. */
export interface ExactScale {
  readonly factor: Rational;
  readonly offset: Rational;
}

/** How many codes of late are remembered, twice over at most. */
const REMEMBERED = 4096;
const LONE_ANNOTATION = /^\{[!-z|~]+\}$/;

const exactScales = new WeakMap<Unit, ExactScale>();

function madeUnit(code: string, vector: Unit["vector"], exact: ExactScale, special?: string): Unit | undefined {
  const [factor, offset] = [toNumber(exact.factor), toNumber(exact.offset)];
  if (factor === 0 || !Number.isFinite(factor)) return undefined;
  const unit: Unit = Object.freeze({
    code,
    vector: Object.freeze(vector),
    factor,
    offset,
    ...(special === undefined ? {} : { special }),
  });
  exactScales.set(unit, exact);
  return unit;
}

function withSpecial(terms: UnitTerms, wanted: SpecialScale | "arbitrary"): UnitFactor[] {
  return [...terms.factors.values()].filter(({ symbol }) => atomScale(symbol.atom).special === wanted);
}

/** The unit of an interval scale, alone or multiplied by a number (UCUM 22); in any other product it counts as its difference. */
function intervalOffset(terms: UnitTerms): Rational {
  const [only, ...others] = [...terms.factors.values()].filter(({ symbol }) => symbol.code !== "10*");
  return only?.exponent === 1 && others.length === 0 ? atomScale(only.symbol.atom).offset : ZERO;
}

/** The arbitrary units of a product without their prefixes: they convert to their own multiples only (UCUM 24 and 25). */
function arbitraryPart(terms: UnitTerms): string | undefined {
  const powers = new Map<string, UnitFactor>();
  for (const { symbol, exponent } of withSpecial(terms, "arbitrary")) {
    const sum = exponent + (powers.get(symbol.base)?.exponent ?? 0);
    if (sum === 0) powers.delete(symbol.base);
    else powers.set(symbol.base, { symbol, exponent: sum });
  }
  return powers.size === 0 ? undefined : canonicalCode({ number: ONE, factors: powers });
}

function specialOf(terms: UnitTerms, code: string): string | undefined {
  if (withSpecial(terms, "logarithm").length > 0) return `log:${code}`;
  if (withSpecial(terms, "function").length > 0) return `fun:${code}`;
  const arbitrary = arbitraryPart(terms);
  return arbitrary === undefined ? undefined : `arb:${arbitrary}`;
}

function computedUnit(code: string): Unit | undefined {
  if (LONE_ANNOTATION.test(code)) return madeUnit(code, DIMENSIONLESS, { factor: ONE, offset: ZERO }, `ann:${code}`);
  const terms = unitTerms(code);
  if (terms === undefined) return undefined;
  const canonical = canonicalCode(terms);
  const { vector, factor } = productScale(terms);
  return madeUnit(canonical, vector, { factor, offset: intervalOffset(terms) }, specialOf(terms, canonical));
}

const units = boundedCache(computedUnit, REMEMBERED);

/**
 * The unit that a case-sensitive UCUM 2.2 code stands for, with QUDT's dimensions; undefined when the code does not
 * parse, or when its factor is outside the range of a double.
 *
 * @see UCUM 2.2; model, clause 4.2
 */
export function parseUnit(code: string): Unit | undefined {
  return code.length > LONGEST_CODE ? undefined : units.get(code);
}

/** Factor and offset of a unit made by `parseUnit`, without rounding. */
export function exactScale(unit: Unit): ExactScale {
  return exactScales.get(unit) as ExactScale;
}
