// SPDX-License-Identifier: Apache-2.0
import { isExactNumber } from "@jiku/adapter";

/** Where a token begins: line and column from 1; columns count UTF-16 units. */
export interface CifAt {
  readonly line: number;
  readonly column: number;
}

/** `plain`: without quotation marks, so that `.` and `?` are no text and a number may be one. */
export type CifForm = "plain" | "quoted" | "text" | "list";

/** A value with its place. */
export interface CifValue {
  /** As written, without marks; of a list or table its JSON form. */
  readonly text: string;
  readonly form: CifForm;
  readonly at: CifAt;
  /** Of a list or table of CIF 2.0. */
  readonly parts?: unknown;
}

/** A number as CIF writes it. */
export interface CifNumber {
  readonly value: number;
  /** The number without its standard uncertainty, in a form that JSON knows. */
  readonly token: string;
  /** Standard uncertainty; absent when none is written. */
  readonly su?: number;
}

const NUMBER = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eEdD]([+-]?\d{1,4}))?(?:\((\d+)\))?$/;

/** A number whose text is its token; almost all of a file of atoms. */
const SIMPLE = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** `.` is inapplicable, `?` is unknown (CIF 1.1, semantics, 15); undefined for a value. */
export function missingReason(value: CifValue): "notApplicable" | "unknown" | undefined {
  if (value.form !== "plain") return undefined;
  if (value.text === ".") return "notApplicable";
  return value.text === "?" ? "unknown" : undefined;
}

/**
 * The number and its standard uncertainty, whose digits count units of the last digit of the number: `5.431(2)` is 5.431 with
 * 0.002 (CIF 1.1, syntax, 2.2.7.1.4). Undefined for anything that is no number, and for text within quotation marks.
 */
export function numberOfCif(value: CifValue): CifNumber | undefined {
  if (value.form !== "plain") return undefined;
  if (value.text.length < 300 && SIMPLE.test(value.text)) return { value: Number(value.text), token: value.text };
  const match = NUMBER.exec(value.text);
  if (match === null) return undefined;
  const [, sign = "", whole = "", fraction = "", lone = "", power = "0", digits] = match;
  const decimals = fraction !== "" ? fraction : lone;
  const integer = whole === "" ? "0" : whole.replace(/^0+(?=\d)/, "");
  const mantissa = `${sign === "-" ? "-" : ""}${integer}${decimals === "" ? "" : `.${decimals}`}`;
  const token = power === "0" ? mantissa : `${mantissa}e${Number(power)}`;
  const number = Number(token);
  if (!Number.isFinite(number)) return undefined;
  if (digits === undefined) return { value: number, token };
  return { value: number, token, su: Number(`${digits}e${Number(power) - decimals.length}`) };
}

/** Characters of a decimal that every double holds: fifteen digits at most. */
const SURE = 15;

/** Whether a double holds the number. */
export function isExactCif({ token }: CifNumber): boolean {
  return (token.length <= SURE && SIMPLE.test(token)) || isExactNumber(token);
}

/** The text of a value that is neither `.` nor `?` nor empty. */
export function textOfCif(value: CifValue | undefined): string | undefined {
  if (value === undefined || missingReason(value) !== undefined || value.form === "list") return undefined;
  return value.text.trim() === "" ? undefined : value.text;
}
