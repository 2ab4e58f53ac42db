// SPDX-License-Identifier: Apache-2.0

/** The number that a text of xs:double stands for; undefined when it is none. INF and NaN are numbers there. */
export function doubleOf(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed === "INF" || trimmed === "+INF") return Number.POSITIVE_INFINITY;
  if (trimmed === "-INF") return Number.NEGATIVE_INFINITY;
  if (trimmed === "NaN") return Number.NaN;
  return /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(trimmed) ? Number(trimmed) : undefined;
}

/** The truth that a text of xs:boolean stands for; undefined when it is none. */
export function booleanOf(text: string | undefined): boolean | undefined {
  if (text === "true" || text === "1") return true;
  return text === "false" || text === "0" ? false : undefined;
}

/** A positive number of seconds as an ISO 8601 duration; undefined for others and those that need an exponent. */
export function secondsDuration(text: string | undefined): string | undefined {
  const seconds = text === undefined ? undefined : doubleOf(text);
  if (seconds === undefined || !Number.isFinite(seconds) || seconds <= 0) return undefined;
  const plain = plainDecimal(seconds);
  return plain === undefined ? undefined : `PT${plain}S`;
}

function plainDecimal(value: number): string | undefined {
  const text = String(value);
  const small = /^(\d)(?:\.(\d+))?e-(\d+)$/.exec(text);
  if (small !== null) return `0.${"0".repeat(Number(small[3]) - 1)}${small[1]}${small[2] ?? ""}`;
  return text.includes("e") ? undefined : text;
}
