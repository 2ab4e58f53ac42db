// SPDX-License-Identifier: Apache-2.0
import type { FieldForm } from "./forms.js";

export type RecordKind = "source" | "station" | "type" | "alias" | "property" | "label" | "value";

/** One field of a kind of record: what it is called, its form, and whether it may be empty. */
export interface FieldSpec {
  readonly name: string;
  readonly form: FieldForm;
  readonly optional: boolean;
}

const must = (name: string, form: FieldForm): FieldSpec => ({ name, form, optional: false });
const may = (name: string, form: FieldForm): FieldSpec => ({ name, form, optional: true });

/** The fields after the first one (FORMAT.md, 2). */
export const recordFields: Readonly<Record<RecordKind, readonly FieldSpec[]>> = {
  source: [must("id", "an id"), may("licence", "an IRI"), may("version", "a text"), may("issued", "a date")],
  station: [
    must("id", "an id"),
    may("reference system", "an IRI"),
    may("first coordinate", "a number"),
    may("second coordinate", "a number"),
    may("third coordinate", "a number"),
  ],
  type: [must("station id", "an id"), must("class", "an IRI")],
  alias: [must("station id", "an id"), must("scheme", "an IRI"), must("notation", "a text")],
  property: [must("id", "an id"), may("quantity kind", "an IRI"), may("unit", "a unit")],
  label: [must("id", "an id"), must("language", "a language tag"), must("text", "a text")],
  value: [
    must("id", "an id"),
    must("station id", "an id"),
    must("property id", "an id"),
    may("origin", "an origin"),
    may("time", "a time"),
    may("result time", "a position"),
    must("value", "a number or a reason"),
    may("unit", "a unit"),
    may("standard uncertainty", "a number not below 0"),
  ],
};

export function isRecordKind(text: string): text is RecordKind {
  return Object.hasOwn(recordFields, text);
}

/** A line whose fields have the right forms. */
export interface GaugeRecord {
  readonly kind: RecordKind;
  /** The first field after the kind. */
  readonly id: string;
  /** Unescaped, without the kind. */
  readonly fields: readonly string[];
  /** From 1. */
  readonly line: number;
  /** Column of each field, from 1. */
  readonly columns: readonly number[];
}
