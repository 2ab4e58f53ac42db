// SPDX-License-Identifier: Apache-2.0
import { type FindingValues, isExactNumber, type SharedCode } from "@jiku/adapter";

/** What is wrong with a line. */
export interface Fault {
  readonly code: SharedCode;
  readonly values?: FindingValues;
  /** Name of a wording of the code. */
  readonly case?: string;
  /** From 1. */
  readonly column?: number;
}

/** What the file does not state stays out. */
export interface Reading {
  readonly id: string;
  readonly type: "Observation";
  readonly observedProperty: string;
  readonly phenomenonTime: { readonly at: string };
  readonly result: {
    readonly kind: "quantity";
    readonly value: number;
    readonly unit?: string;
    readonly native?: { readonly value: string };
  };
}

const NUMBER = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$/;
const FORMS: readonly ((text: string) => boolean)[] = [
  (text) => /^[A-Za-z0-9._-]+$/.test(text),
  isTime,
  (text) => NUMBER.test(text),
  (text) => /^[!-+.-~]{0,40}$/.test(text),
];

/** The first line: format, version, IRI of the property. */
export function readHead(format: string, fields: readonly string[]): { readonly property: string } | Fault {
  const [magic, version = "", property = ""] = fields;
  if (magic !== format) return { code: "AD-101", values: { format }, case: "unknown" };
  if (fields.length !== 3 || !/^[a-z]+:[!-+.-~]+$/.test(property)) return { code: "AD-102" };
  if (version !== "1") return { code: "AD-106", values: { format, version, known: "1" } };
  return { property };
}

/** A record: id, time, value, unit. */
export function readRecord(fields: readonly string[], about: string, base: string): Reading | Fault {
  if (fields.length !== FORMS.length) return { code: "AD-102" };
  let column = 1;
  for (const [n, text] of fields.entries()) {
    if (FORMS[n]?.(text) !== true) return { code: "AD-102", values: { found: text }, case: "near", column };
    column += text.length + 1;
  }
  const [id = "", time = "", text = "", unit = ""] = fields;
  if (!isExactNumber(text)) return { code: "AD-107", values: { token: text } };
  const value = Number(text);
  return {
    id: base + id,
    type: "Observation",
    observedProperty: about,
    phenomenonTime: { at: time },
    result: {
      kind: "quantity",
      value,
      ...(unit === "" ? {} : { unit }),
      ...(String(value) === text ? {} : { native: { value: text } }),
    },
  };
}

/** A date that the calendar has, and a time of day in UTC. */
function isTime(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text)) return false;
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, -1));
}
