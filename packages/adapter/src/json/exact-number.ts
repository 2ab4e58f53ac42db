// SPDX-License-Identifier: Apache-2.0

/**
 * The exact-number rule (conformance.md, 3.2): at most 17 significant digits, finite, no underflow to zero, and an
 * integer beyond the safe range only as the shortest or the 17-digit form of the double that it parses to.
 * @param token a number as JSON writes it
 */
export function isExactNumber(token: string): boolean {
  const value = Number(token);
  if (!Number.isFinite(value)) return false;
  const { digits, power } = decimalOf(token);
  if (value === 0) return digits === "";
  if (digits.length > 17) return false;
  if (Number.isSafeInteger(value) || power < 0) return true;
  return [String(value), value.toPrecision(17)].some((form) => {
    const other = decimalOf(form);
    return other.digits === digits && other.power === power;
  });
}

interface Decimal {
  /** Significant digits without zeros at either end. */
  readonly digits: string;
  /** Power of ten of the last digit; negative when the number is no integer. */
  readonly power: number;
}

function decimalOf(token: string): Decimal {
  const [mantissa = "", exponent = "0"] = token.toLowerCase().replace(/^-/, "").split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = (whole + fraction).replace(/^0+/, "");
  const trimmed = digits.replace(/0+$/, "");
  return { digits: trimmed, power: Number(exponent) - fraction.length + (digits.length - trimmed.length) };
}
