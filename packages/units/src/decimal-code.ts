// SPDX-License-Identifier: Apache-2.0

const GREATEST_PLAIN = 1_000_000;

/** A positive decimal numeral in UCUM, which has integers and powers of ten only: "0.001" is `10*-3`, "2.5e-6" is `25.10*-7`. Undefined for 0. */
export function decimalCode(text: string): string | undefined {
  const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = (whole + fraction).replace(/^0+/, "");
  const short = digits.replace(/0+$/, "");
  if (short === "") return undefined;
  const power = Number(exponent) - fraction.length + digits.length - short.length;
  const value = Number(text);
  if (power >= 0 && value <= GREATEST_PLAIN) return String(value);
  const ten = power === 0 ? "" : `10*${power}`;
  if (short === "1" && ten !== "") return ten;
  return ten === "" ? short : `${short}.${ten}`;
}
