// SPDX-License-Identifier: Apache-2.0

/** An exact number: coefficient × 10^exponent. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

/** Beyond these a decimal is not calculated with: no double reaches them, and their expansion would be as long as they are large. */
const MOST_DIGITS = 1000;
const MOST_EXPONENT = 400;

const DIGIT_0 = 48;

function isDigit(code: number): boolean {
  return code >= DIGIT_0 && code <= DIGIT_0 + 9;
}

function skipDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** True when the text is a number as JSON writes it (RFC 8259, 6). */
export function isJsonNumber(text: string): boolean {
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  let at = text.charCodeAt(start) === DIGIT_0 ? start + 1 : skipDigits(text, start);
  if (at === start) return false;
  if (text.charCodeAt(at) === 46) {
    const fraction = at + 1;
    at = skipDigits(text, fraction);
    if (at === fraction) return false;
  }
  if ((text.charCodeAt(at) | 32) === 101) {
    const sign = text.charCodeAt(at + 1);
    const digits = sign === 43 || sign === 45 ? at + 2 : at + 1;
    at = skipDigits(text, digits);
    if (at === digits) return false;
  }
  return at === text.length;
}

/** Sign, significant digits and place of the decimal point: the number is ±0.digits × 10^point. */
interface Scientific {
  readonly negative: boolean;
  readonly digits: string;
  readonly point: number;
}

function scientific(text: string): Scientific {
  const [mantissa = "", exponent = "0"] = text.replace(/^-/, "").split(/e/i);
  const [whole = "", fraction = ""] = mantissa.split(".");
  const all = whole + fraction;
  const digits = all.replace(/^0+/, "");
  const point = whole.length - (all.length - digits.length) + Number(exponent);
  return { negative: text.startsWith("-") && digits !== "", digits: digits.replace(/0+$/, ""), point };
}

function compareMagnitude(a: Scientific, b: Scientific): number {
  if (a.digits === "" || b.digits === "") return Math.sign(a.digits.length - b.digits.length);
  if (a.point !== b.point) return a.point < b.point ? -1 : 1;
  return a.digits === b.digits ? 0 : a.digits < b.digits ? -1 : 1;
}

/** Order of two JSON numbers by their exact values, not by the doubles nearest to them. */
export function compareNumberTexts(a: string, b: string): -1 | 0 | 1 {
  const nearA = Number(a);
  const nearB = Number(b);
  if (nearA !== nearB) return nearA < nearB ? -1 : 1;
  const exactA = scientific(a);
  const exactB = scientific(b);
  if (exactA.negative !== exactB.negative) return exactA.negative ? -1 : 1;
  const order = compareMagnitude(exactA, exactB) * (exactA.negative ? -1 : 1);
  return order < 0 ? -1 : order > 0 ? 1 : 0;
}

/** The exact value of a JSON number; undefined for another text, and beyond 1000 digits or an exponent of 400. */
export function decimalOf(text: string): Decimal | undefined {
  if (!isJsonNumber(text)) return undefined;
  const { negative, digits, point } = scientific(text);
  const exponent = digits === "" ? 0 : point - digits.length;
  if (digits.length > MOST_DIGITS || Math.abs(exponent) > MOST_EXPONENT) return undefined;
  const coefficient = BigInt(digits === "" ? "0" : digits);
  return { coefficient: negative ? -coefficient : coefficient, exponent };
}

function atExponent({ coefficient, exponent }: Decimal, wanted: number): bigint {
  return coefficient * 10n ** BigInt(exponent - wanted);
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { coefficient: atExponent(a, exponent) + atExponent(b, exponent), exponent };
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return { coefficient: a.coefficient * b.coefficient, exponent: a.exponent + b.exponent };
}

export function negateDecimal({ coefficient, exponent }: Decimal): Decimal {
  return { coefficient: -coefficient, exponent };
}

export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const exponent = Math.min(a.exponent, b.exponent);
  const [x, y] = [atExponent(a, exponent), atExponent(b, exponent)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The whole part, rounded down, and the digits after the point: −0.25 is −1 and "75". */
export function floorDecimal({ coefficient, exponent }: Decimal): {
  readonly whole: bigint;
  readonly fraction: string;
} {
  if (exponent >= 0) return { whole: coefficient * 10n ** BigInt(exponent), fraction: "" };
  const unit = 10n ** BigInt(-exponent);
  const rest = ((coefficient % unit) + unit) % unit;
  return { whole: (coefficient - rest) / unit, fraction: rest.toString().padStart(-exponent, "0").replace(/0+$/, "") };
}

/** The double nearest to a decimal. */
export function decimalNumber({ coefficient, exponent }: Decimal): number {
  return Number(`${coefficient}e${exponent}`);
}
