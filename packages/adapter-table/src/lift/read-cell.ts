// SPDX-License-Identifier: Apache-2.0
import { isExactNumber } from "@jiku/adapter";
import type { Bilingual, MissingReason, ValueType } from "@jiku/model";
import type { TableColumn } from "./table-column.js";

/** What a cell says. */
export type CellReading =
  | { readonly kind: "number"; readonly value: number; readonly native?: string }
  | { readonly kind: "truth"; readonly value: boolean }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "missing"; readonly reason: MissingReason; readonly native?: string }
  /** Nothing is written, and nothing says what that means. */
  | { readonly kind: "nothing" }
  | { readonly kind: "fault"; readonly value: string; readonly expected: Bilingual };

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const A_NUMBER: Bilingual = { en: "a number", ja: "数" };
const AN_INTEGER: Bilingual = { en: "a whole number", ja: "整数" };
const A_TRUTH: Bilingual = { en: "true or false", ja: "真偽値" };
const PRESENT: Bilingual = { en: "given", ja: "必須の値" };

/** Whether a text is a decimal number. */
export function isNumberText(text: string): boolean {
  return NUMBER.test(text);
}

/** Reads a cell as its column is declared, or as `valueType`. A declared marker of a missing value goes before all else. */
export function readCell(column: TableColumn, cell: unknown, valueType = column.valueType): CellReading {
  if (cell === null || cell === undefined) return nothing(column);
  if (typeof cell === "string") return readText(column, cell, valueType);
  if (typeof cell === "number") {
    if (!Number.isFinite(cell)) return { kind: "missing", reason: "unknown", native: String(cell) };
    const reason = column.missing?.get(String(cell));
    return reason === undefined ? { kind: "number", value: cell } : { kind: "missing", reason, native: String(cell) };
  }
  if (typeof cell === "bigint") {
    const value = Number(cell);
    return Number.isSafeInteger(value) ? { kind: "number", value } : { kind: "text", value: String(cell) };
  }
  if (typeof cell === "boolean") return { kind: "truth", value: cell };
  return { kind: "text", value: textOfCell(cell) };
}

function nothing({ said }: TableColumn): CellReading {
  return said?.required === true ? { kind: "fault", value: "", expected: PRESENT } : { kind: "nothing" };
}

function readText(column: TableColumn, text: string, valueType: ValueType | undefined): CellReading {
  const { missing } = column;
  const reason = missing?.get(text);
  if (reason !== undefined && (text !== "" || reason !== "unknown"))
    return { kind: "missing", reason, ...(text === "" ? {} : { native: text }) };
  if (valueType === "real" || valueType === "integer") return readNumber(column, text, valueType);
  if (valueType === "boolean") return readTruth(column, text);
  return text === "" ? nothing(column) : { kind: "text", value: text };
}

function readNumber(column: TableColumn, written: string, valueType: ValueType): CellReading {
  const { said } = column;
  let text = written.trim();
  if (said?.group !== undefined) text = text.replaceAll(said.group, "");
  if (said?.decimal !== undefined) text = text.replace(said.decimal, ".");
  if (text === "") return nothing(column);
  if (/^[+-]?(?:NaN|INF|Inf|Infinity)$/i.test(text)) return { kind: "missing", reason: "unknown", native: written };
  if (!NUMBER.test(text)) return { kind: "fault", value: written, expected: A_NUMBER };
  const value = Number(text);
  if (!Number.isFinite(value)) return { kind: "fault", value: written, expected: A_NUMBER };
  if (valueType === "integer" && !Number.isInteger(value))
    return { kind: "fault", value: written, expected: AN_INTEGER };
  const exact = (text.length <= 15 && !/[eE].?\d{3}/.test(text)) || isExactNumber(text.replace(/^\+/, ""));
  return { kind: "number", value, ...(exact ? {} : { native: written }) };
}

const YES: readonly string[] = ["true", "True", "TRUE", "1"];
const NO: readonly string[] = ["false", "False", "FALSE", "0"];

function readTruth(column: TableColumn, text: string): CellReading {
  const { said } = column;
  if ((said?.trueText ?? YES).includes(text)) return { kind: "truth", value: true };
  if ((said?.falseText ?? NO).includes(text)) return { kind: "truth", value: false };
  return text === "" ? nothing(column) : { kind: "fault", value: text, expected: A_TRUTH };
}

/** A cell as text: bytes in hexadecimal digits, a structure as JSON. */
export function textOfCell(cell: unknown): string {
  if (typeof cell === "string") return cell;
  if (cell instanceof Uint8Array)
    return [...cell.subarray(0, 4096)].map((b) => b.toString(16).padStart(2, "0")).join("");
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString();
  if (typeof cell !== "object" || cell === null) return String(cell);
  return JSON.stringify(cell, (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value)) ?? "";
}

const LONG_NUMBER = /[+-]?\d[\d.]{15,}(?:[eE][+-]?\d+)?|[+-]?\d[\d.]*[eE][+-]?\d{3,}/g;

/** The first number in a text that a double does not hold exactly. */
export function inexactToken(text: string): string | undefined {
  for (const [token] of text.matchAll(LONG_NUMBER)) if (!isExactNumber(token.replace(/^\+/, ""))) return token;
  return undefined;
}
