// SPDX-License-Identifier: Apache-2.0
import { decimalCode } from "./decimal-code.js";

/** A native unit text as a UCUM code. */
export interface ProductReading {
  readonly code: string;
  /** True when a product follows a solidus without brackets, as in "W/m2 K": writers mean both orders by it. */
  readonly loose: boolean;
}

/** The UCUM code of one word of a unit text; undefined when it is unknown. */
export type WordLookup = (word: string) => string | undefined;

const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d{1,2})?/y;
const WORD = /[\p{L}_%‰°'"′″℃℉]+/uy;
const POWER = /(?:\^|\*\*)?([+-]?\d{1,2})(?!\d|\.\d)/y;
const OVER = /\s*\/\s*|\s+per\s+/y;
const TIMES = /\s*[.·⋅∙×*]\s*|\s+/y;

/** A mass or amount beside the bare symbol of an element means carbon, nitrogen and so on, not coulomb, newton, poise or siemens. */
const MATTER = /^(?:da|[kMGTPhmunpf])?(?:g|t|mol)$/;
const ELEMENTS: ReadonlySet<string> = new Set(["C", "N", "P", "S"]);
/** "degrees C" is no product of an angle. */
const DEGREES: ReadonlySet<string> = new Set(["C", "F", "K", "Cel", "[degF]", "[degR]"]);

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";
const RAISED = new RegExp(`[${SUPERSCRIPTS}]+`, "gu");

interface Reader {
  readonly text: string;
  readonly lookup: WordLookup;
  at: number;
  loose: boolean;
}

interface Factor {
  readonly code: string;
  /** False for numbers, groups and products: UCUM raises single symbols only. */
  readonly single: boolean;
  readonly exponent: number;
}

function plainPowers(text: string): string {
  return text.replaceAll(
    RAISED,
    (run) => `^${[...run].map((sign) => "0123456789+-"[SUPERSCRIPTS.indexOf(sign)]).join("")}`,
  );
}

function take(reader: Reader, pattern: RegExp): readonly string[] | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text);
  if (found === null) return undefined;
  reader.at += found[0].length;
  return found;
}

function exponentAt(reader: Reader): number {
  return Number(take(reader, POWER)?.[1] ?? 1);
}

function readGroup(reader: Reader): Factor | undefined {
  reader.at += 1;
  const inner = readFactors(reader);
  if (inner === undefined || reader.text[reader.at++] !== ")") return undefined;
  return { code: `(${inner})`, single: false, exponent: exponentAt(reader) };
}

function readFactor(reader: Reader): Factor | undefined {
  if (reader.text[reader.at] === "(") return readGroup(reader);
  const number = take(reader, NUMBER)?.[0];
  if (number === "10" && /^(?:\^|\*\*)/.test(reader.text.slice(reader.at)))
    return { code: "10*", single: true, exponent: exponentAt(reader) };
  if (number !== undefined) {
    const code = decimalCode(number);
    return code === undefined ? undefined : { code, single: false, exponent: 1 };
  }
  const code = reader.lookup(take(reader, WORD)?.[0] ?? "");
  if (code === undefined) return undefined;
  const single = !/[./{]|^\d+$/.test(code.replaceAll(/\[[^\]]*\]/g, ""));
  return { code, single, exponent: exponentAt(reader) };
}

/** The factor behind its operator in UCUM; undefined when UCUM cannot raise it. */
function written(over: boolean, { code, single, exponent }: Factor): string | undefined {
  if (single) return `${over ? "/" : "."}${code}${exponent === 1 && code !== "10*" ? "" : exponent}`;
  if (Math.abs(exponent) !== 1) return undefined;
  if (over === (exponent === -1)) return `.${code}`;
  return code.startsWith("(") || /^[\d*-]+$/.test(code) ? `/${code}` : `/(${code})`;
}

function unlikely(left: Factor, right: Factor): boolean {
  if (left.exponent !== 1 || right.exponent !== 1) return false;
  return left.code === "deg" ? DEGREES.has(right.code) : MATTER.test(left.code) && ELEMENTS.has(right.code);
}

function readFactors(reader: Reader): string | undefined {
  let left = readFactor(reader);
  let code = left === undefined ? undefined : written(false, left);
  let divided = false;
  while (left !== undefined && code !== undefined && reader.at < reader.text.length && reader.text[reader.at] !== ")") {
    const over = take(reader, OVER) !== undefined;
    if (!over && take(reader, TIMES) === undefined) return undefined;
    const right = readFactor(reader);
    const next = right === undefined || (!over && unlikely(left, right)) ? undefined : written(over, right);
    if (divided && !over) reader.loose = true;
    divided ||= over;
    code = next === undefined ? undefined : code + next;
    left = right;
  }
  return code?.startsWith(".") ? code.slice(1) : code;
}

/**
 * Reads a product of units in the manner of UDUNITS and CF: factors side by side, or with points, stars or a solidus
 * between them; exponents behind the word, with or without a sign of power; "per" for the solidus. Undefined when a
 * word is unknown or UCUM cannot write the product.
 */
export function readProduct(text: string, lookup: WordLookup): ProductReading | undefined {
  const reader: Reader = { text: plainPowers(text.trim()), lookup, at: 0, loose: false };
  const code = readFactors(reader);
  return code === undefined || reader.at < reader.text.length ? undefined : { code, loose: reader.loose };
}
