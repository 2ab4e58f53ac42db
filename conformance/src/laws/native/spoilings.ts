// SPDX-License-Identifier: Apache-2.0
import type { Grammar } from "./native-text.js";

const NUMBER = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/;
const DATE = /^\d{4}-\d{2}(-\d{2})?([T ].*)?$/;

export function isNumeral(text: string): boolean {
  return NUMBER.test(text);
}

export function isDate(text: string): boolean {
  return DATE.test(text);
}

/** Tokens just outside the form of a token; no grammar of numbers or of the Gregorian calendar has them. */
export function spoilings(text: string, grammar: Grammar): readonly string[] {
  if (isDate(text)) return spoiltDates(text);
  if (!isNumeral(text)) return [`${text}\u0001`, `${text}x`];
  const comma = grammar === "lines" && text.includes(".") ? [text.replace(".", ",")] : [];
  return [`${text}x`, `x${text}`, `${text}..1`, `--${text}`, ...comma];
}

function spoiltDates(text: string): readonly string[] {
  const day =
    text.length >= 10 ? [`${text.slice(0, 8)}32${text.slice(10)}`, `${text.slice(0, 5)}02-30${text.slice(10)}`] : [];
  const hour = /^.{10}[T ]\d{2}:\d{2}/.test(text)
    ? [`${text.slice(0, 11)}25${text.slice(13)}`, `${text.slice(0, 14)}60${text.slice(16)}`]
    : [];
  return [`${text}x`, `${text.slice(0, 5)}13${text.slice(7)}`, ...day, ...hour];
}

/** Numbers that a double cannot hold. */
export const INEXACT: readonly string[] = [
  "1e400",
  "-1e400",
  "1e-400",
  "9007199254740993",
  "3.14159265358979323846264",
  "123456789012345678901234567890",
];

/** Numbers at the bounds of what a double holds. */
export const EXACT: readonly string[] = [
  "5e-324",
  "1.7976931348623157e308",
  "-1.7976931348623157e308",
  "9007199254740991",
  "-9007199254740991",
  "4294967296",
  "-2147483649",
  "0.30000000000000004",
];
