// SPDX-License-Identifier: Apache-2.0

/**
 * The exact-number rule: at most 17 significant digits, finite, no underflow to zero, and an integer that is beyond
 * the safe range only when it is written as the shortest or the 17-digit form of the double that it parses to.
 */
export function isExactNumber(token: string): boolean {
  const value = Number(token);
  if (!Number.isFinite(value)) return false;
  const [mantissa = "", exponent = "0"] = token.toLowerCase().split("e");
  const digits = mantissa.replace(/^-/, "").replace(".", "").replace(/^0+/, "");
  if (value === 0) return digits.replace(/0+$/, "") === "";
  const significant = digits.replace(/0+$/, "");
  if (significant.length > 17) return false;
  if (digits.length > 17 && mantissa.includes(".")) return false;
  if (Number.isSafeInteger(value) || !isIntegerToken(mantissa, Number(exponent))) return true;
  return sameDigits(token, String(value)) || sameDigits(token, value.toPrecision(17));
}

function isIntegerToken(mantissa: string, exponent: number): boolean {
  const fraction = (mantissa.split(".")[1] ?? "").replace(/0+$/, "");
  return exponent >= fraction.length;
}

/** True when both texts denote the same decimal number. */
function sameDigits(a: string, b: string): boolean {
  return decimal(a) === decimal(b);
}

function decimal(text: string): string {
  const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e");
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = mantissa.replace(/^[-+]/, "").split(".");
  const digits = (whole + fraction).replace(/^0+/, "");
  const trimmed = digits.replace(/0+$/, "");
  const power = Number(exponent) - fraction.length + (digits.length - trimmed.length);
  return `${sign}${trimmed}e${power}`;
}
