// SPDX-License-Identifier: Apache-2.0
import type { MissingReason, Range, Variable } from "@jiku/model";
import { CIF_NAMESPACE } from "../names.js";
import { type CifNumber, type CifValue, isExactCif, missingReason, numberOfCif } from "./cif-value.js";
import { definitionOf } from "./dictionary.js";

/** A column of a loop as variables with their values. */
export interface TableColumn {
  readonly variables: Readonly<Record<string, Variable>>;
  readonly ranges: Readonly<Record<string, Range>>;
  /** The texts as written; of a column of numbers only. */
  readonly texts: readonly string[] | undefined;
  /** Numbers that carry a standard uncertainty. */
  readonly uncertain: number;
  /** The first number that a double cannot hold. */
  readonly inexact: CifValue | undefined;
  /** Row of the first value that is no number although its item is known as one. */
  readonly bad: number | undefined;
}

/** What names a column. */
export interface ColumnName {
  /** Of the variable. */
  readonly variable: string;
  /** As the file has it. */
  readonly native: string;
  readonly key: string;
}

/** Name of the variable that holds the standard uncertainties of another. */
export const uncertaintyOf = (variable: string): string => `${variable}_su`;

/** Whether any of the values is a number with its standard uncertainty. */
export function hasUncertainty(values: readonly CifValue[]): boolean {
  return values.some(
    (value) => value.form === "plain" && value.text.endsWith(")") && numberOfCif(value)?.su !== undefined,
  );
}

/**
 * A column becomes a variable of numbers when its item is known as a number, or when one of its values carries a standard
 * uncertainty, and all values are numbers, `.` or `?`; then the uncertainties are a variable of their own. Any other column is
 * text: digits alone do not make a number.
 */
export function tableColumn(name: ColumnName, values: readonly CifValue[]): TableColumn {
  const known = definitionOf(name.key);
  const reasons = new Map<number, MissingReason>();
  values.forEach((value, i) => {
    const reason = missingReason(value);
    if (reason !== undefined) reasons.set(i, reason);
  });
  const uncertain = hasUncertainty(values);
  const numbers =
    known !== undefined || uncertain ? values.map((value, i) => (reasons.has(i) ? null : numberOfCif(value))) : [];
  const isNumeric = numbers.length > 0 && !numbers.includes(undefined) && reasons.size < values.length;
  if (isNumeric) return numericColumn(name, values, numbers as readonly (CifNumber | null)[], reasons);
  const bad = known === undefined ? -1 : numbers.indexOf(undefined);
  return { ...textColumn(name, values, reasons), bad: bad < 0 ? undefined : bad };
}

function textColumn(
  { variable, native }: ColumnName,
  values: readonly CifValue[],
  reasons: ReadonlyMap<number, MissingReason>,
): TableColumn {
  return {
    variables: { [variable]: { inlineProperty: { valueType: "text", concept: conceptOf(native) } } },
    ranges: {
      [variable]: {
        kind: "text",
        ...shapeOf(values),
        values:
          reasons.size === 0
            ? values.map(({ text }) => text)
            : values.map(({ text }, i) => (reasons.has(i) ? null : text)),
        ...missingOf(reasons),
      },
    },
    texts: undefined,
    uncertain: 0,
    inexact: undefined,
    bad: undefined,
  };
}

function numericColumn(
  { variable, native, key }: ColumnName,
  values: readonly CifValue[],
  numbers: readonly (CifNumber | null)[],
  reasons: ReadonlyMap<number, MissingReason>,
): TableColumn {
  const known = definitionOf(key);
  const facets = { valueType: "real" as const, concept: conceptOf(native) };
  const kind = known?.kind === undefined ? {} : { quantityKind: known.kind };
  const unit = known === undefined ? {} : { unit: known.unit };
  const main: Variable = { inlineProperty: { ...kind, ...facets }, ...unit };
  const range: Range = {
    kind: "real",
    ...shapeOf(values),
    values: numbers.map((one) => one?.value ?? null),
    ...missingOf(reasons),
  };
  const texts = values.map(({ text }) => text);
  const uncertain = numbers.filter((one) => one?.su !== undefined).length;
  const inexact = values.find((_value, i) => numbers[i] != null && !isExactCif(numbers[i] as CifNumber));
  const base = { texts, uncertain, inexact, bad: undefined };
  if (uncertain === 0) return { ...base, variables: { [variable]: main }, ranges: { [variable]: range } };
  const name = uncertaintyOf(variable);
  const companion: Variable = { ...main, role: "standardUncertainty", companionOf: variable };
  return {
    ...base,
    variables: { [variable]: main, [name]: companion },
    ranges: {
      [variable]: range,
      [name]: {
        kind: "real",
        ...shapeOf(values),
        values: numbers.map((one) => one?.su ?? null),
        // Where only the uncertainty is not written, it stays undeclared.
        ...missingOf(reasons),
      },
    },
  };
}

/** Address of a data name. */
export function conceptOf(native: string): string {
  return CIF_NAMESPACE + encodeURIComponent(native.slice(1));
}

function shapeOf(values: readonly CifValue[]) {
  return { shape: [values.length], axisNames: ["row"] };
}

function missingOf(reasons: ReadonlyMap<number, MissingReason>) {
  return reasons.size === 0
    ? {}
    : { missing: Object.fromEntries([...reasons].map(([i, reason]) => [String(i), reason])) };
}
