// SPDX-License-Identifier: Apache-2.0
import type { UnitTerms } from "./unit-terms.js";

/** The one code of a product: number, powers of ten, symbols with positive, then with negative exponents, each in the order of code points, then the divisor. */
export function canonicalCode({ number, factors }: Pick<UnitTerms, "number" | "factors">): string {
  const powers = [...factors]
    .sort(
      ([a, { exponent: m }], [b, { exponent: n }]) =>
        Number(b === "10*") - Number(a === "10*") || Number(n > 0) - Number(m > 0) || (a < b ? -1 : 1),
    )
    .map(([code, { exponent }]) => (exponent === 1 ? code : `${code}${exponent}`));
  const head = number.numerator === 1n && powers.length > 0 ? [] : [String(number.numerator)];
  const tail = number.denominator === 1n ? "" : `/${number.denominator}`;
  return [...head, ...powers].join(".") + tail;
}
