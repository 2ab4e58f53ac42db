// SPDX-License-Identifier: Apache-2.0

/**
 * An xsd:double in the fewest digits that read back as the same double, in the canonical form of JSON-LD 1.1
 * (8.6, data round tripping): one digit before the point, at least one after it, capital E.
 */
export function doubleLexical(x: number): string {
  const text = x.toExponential();
  const e = text.indexOf("e");
  const mantissa = text.slice(0, e);
  const exponent = text.charCodeAt(e + 1) === 0x2b ? text.slice(e + 2) : text.slice(e + 1);
  return `${mantissa.includes(".") ? mantissa : `${mantissa}.0`}E${exponent}`;
}

/** True where JSON-LD 1.1 writes xsd:integer: no fraction, and below 10^21. */
export function isIntegral(x: number): boolean {
  return Number.isInteger(x) && Math.abs(x) < 1e21;
}

/** The digits of an integral number, never in exponent form. */
export function integerLexical(x: number): string {
  return x === 0 ? "0" : String(x);
}
