// SPDX-License-Identifier: Apache-2.0
import { divide, multiply, ONE, type Rational, rational } from "./rational.js";
import { type UnitSymbol, unitSymbol } from "./unit-symbol.js";

/** One symbol of a product, raised to a power other than 0. */
export interface UnitFactor {
  readonly symbol: UnitSymbol;
  readonly exponent: number;
}

/** A unit code taken apart: a number, and powers of symbols by their preferred spelling. */
export interface UnitTerms {
  readonly number: Rational;
  readonly factors: ReadonlyMap<string, UnitFactor>;
  /** Each component as written, with the preferred spelling of its symbol, its exponent with sign, and its annotation. */
  readonly components: readonly string[];
}

/** Longer codes do not parse: it bounds time and memory for data from outside. */
export const LONGEST_CODE = 512;
/** Codes whose exponents add up to more do not parse: no unit needs them, and their numbers grow (UCUM 19 allows a limit). */
const GREATEST_EXPONENTS = 32;
const GREATEST_POWER_OF_TEN = 99;

const ANNOTATION = /\{[!-z|~]+\}/y;
const SYMBOL = /(?:[^\s[\](){}./"=]|\[[!-Z\\^-~]+\])+/y;
const DIGITS = /^\d+$/;
const POWER = /^(.*[^\d+-])([+-]?\d+)?$/;

interface Reader {
  readonly code: string;
  at: number;
  /** Sum of the exponents without sign, powers of ten apart. */
  exponents: number;
  number: Rational;
  readonly factors: Map<string, UnitFactor>;
  readonly components: string[];
}

function take(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.at;
  const text = pattern.exec(reader.code)?.[0];
  if (text !== undefined) reader.at += text.length;
  return text;
}

function raise(reader: Reader, symbol: UnitSymbol, exponent: number): boolean {
  const sum = exponent + (reader.factors.get(symbol.code)?.exponent ?? 0);
  if (sum === 0) reader.factors.delete(symbol.code);
  else reader.factors.set(symbol.code, { symbol, exponent: sum });
  if (symbol.base === "10*") return Math.abs(sum) <= GREATEST_POWER_OF_TEN;
  reader.exponents += Math.abs(exponent);
  return reader.exponents <= GREATEST_EXPONENTS;
}

/** Takes a number or a symbol in; answers how the component is listed, undefined when it is neither. */
function readSymbol(reader: Reader, text: string, sign: 1 | -1): string | undefined {
  if (DIGITS.test(text)) {
    const value = rational(BigInt(text));
    if (value.numerator === 0n) return undefined;
    reader.number = sign === 1 ? multiply(reader.number, value) : divide(reader.number, value);
    return sign === 1 ? text : `/${text}`;
  }
  const [, name, power = "1"] = POWER.exec(text) ?? [];
  const symbol = name === undefined ? undefined : unitSymbol(name);
  if (symbol === undefined || !raise(reader, symbol, sign * Number(power))) return undefined;
  return `${symbol.code}^${sign * Number(power)}`;
}

function readComponent(reader: Reader, sign: 1 | -1): boolean {
  if (reader.code[reader.at] === "(") {
    reader.at += 1;
    return readTerm(reader, sign) && reader.code[reader.at++] === ")";
  }
  const text = take(reader, SYMBOL);
  const listed = text === undefined ? "" : readSymbol(reader, text, sign);
  const annotation = take(reader, ANNOTATION) ?? "";
  if (listed === undefined) return false;
  reader.components.push(listed + annotation);
  return listed !== "" || annotation !== "";
}

/** A term whose first component stands on side `first`; `sign` is the side that a point leads to. */
function readTerm(reader: Reader, sign: 1 | -1, first: 1 | -1 = sign): boolean {
  let side = first;
  for (;;) {
    if (!readComponent(reader, side)) return false;
    const operator = reader.code[reader.at];
    if (operator !== "." && operator !== "/") return true;
    reader.at += 1;
    side = operator === "." ? sign : sign === 1 ? -1 : 1;
  }
}

/**
 * Takes a case-sensitive UCUM code apart. Annotations are dropped, `/` binds the next component only, and there is no
 * white space. Undefined when the code does not parse.
 *
 * @see UCUM 2.2, exhibit 1 and clauses 3 to 10
 */
export function unitTerms(code: string): UnitTerms | undefined {
  if (code.length > LONGEST_CODE) return undefined;
  const leading = code.startsWith("/");
  const reader: Reader = { code, at: leading ? 1 : 0, exponents: 0, number: ONE, factors: new Map(), components: [] };
  return readTerm(reader, 1, leading ? -1 : 1) && reader.at === code.length ? reader : undefined;
}
