// SPDX-License-Identifier: Apache-2.0

/** An exact fraction in lowest terms; the denominator is positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Rational = { numerator: 0n, denominator: 1n };
export const ONE: Rational = { numerator: 1n, denominator: 1n };

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** The fraction of two integers. The denominator must not be 0. */
export function rational(numerator: bigint, denominator = 1n): Rational {
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = gcd(numerator, denominator * sign);
  return divisor === 0n
    ? ZERO
    : { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

/** The exact value of a decimal numeral such as "1.66e-24"; undefined when the text is none. */
export function rationalOfDecimal(text: string): Rational | undefined {
  const [, sign = "", whole, fraction = "", exponent = "0"] = DECIMAL.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const digits = BigInt(sign + whole + fraction);
  const scale = Number(exponent) - fraction.length;
  return scale < 0 ? rational(digits, 10n ** BigInt(-scale)) : rational(digits * 10n ** BigInt(scale));
}

export function add(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** The quotient; the divisor must not be 0. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** An integer power; the base must not be 0 when the exponent is negative. */
export function power(base: Rational, exponent: number): Rational {
  const n = BigInt(Math.abs(exponent));
  const [up, down] = [base.numerator ** n, base.denominator ** n];
  return exponent < 0 ? rational(down, up) : { numerator: up, denominator: down };
}

function bitLength(n: bigint): number {
  return n.toString(16).length * 4;
}

/** The nearest double; 0 or an infinity outside the range of doubles. */
export function toNumber({ numerator, denominator }: Rational): number {
  if (numerator < 0n) return -toNumber({ numerator: -numerator, denominator });
  const shift = bitLength(denominator) - bitLength(numerator) + 72;
  const [up, down] = shift < 0 ? [numerator, denominator << BigInt(-shift)] : [numerator << BigInt(shift), denominator];
  const sticky = up % down === 0n ? 0n : 1n;
  const half = Math.trunc(-shift / 2);
  return Number((up / down) | sticky) * 2 ** half * 2 ** (-shift - half);
}
