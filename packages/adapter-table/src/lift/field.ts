// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent } from "@jiku/adapter";
import type { ArrayRef, DataType, Field, MissingReason, Range, Variable, VariableRole } from "@jiku/model";
import { isIri } from "../description/description-reader.js";
import { cellPlace, type Row } from "../source/table-source.js";
import type { LiftContext } from "./lift-context.js";
import { facetsOf, supportOf } from "./properties.js";
import { readCell, textOfCell } from "./read-cell.js";
import type { TableColumn } from "./table-column.js";

type Value = number | string | boolean | null;

/** The values of the columns, as long as they are few enough to stand in the document. */
export interface InlineValues {
  take(row: Row): void;
  /** Undefined when there were too many, or none that the model can hold. */
  of(
    index: number,
  ): { readonly values: readonly Value[]; readonly missing: Readonly<Record<string, MissingReason>> } | undefined;
}

/** Collects values while they are no more than the options allow; else nothing is held. */
export function inlineValues({ columns, run }: LiftContext): InlineValues {
  const most = run.options.arrays === "inline" ? Number.MAX_SAFE_INTEGER : run.options.inlineLimit;
  let values: (Value[] | undefined)[] | undefined = columns.map(() => []);
  const missing = columns.map((): Record<string, MissingReason> => ({}));
  let count = 0;
  return {
    take({ index, cells }) {
      count += columns.length;
      if (count > most) values = undefined;
      if (values === undefined) return;
      for (const [i, column] of columns.entries()) {
        const list = values[i];
        if (list === undefined) continue;
        const value = heldValue(column, cells[i]);
        if (value === undefined) values[i] = undefined;
        else if (typeof value !== "object" || value === null) list.push(value);
        else {
          list.push(null);
          (missing[i] as Record<string, MissingReason>)[String(index)] = value.reason;
        }
      }
    },
    of(index) {
      const list = values?.[index];
      return list === undefined
        ? undefined
        : { values: list, missing: missing[index] as Record<string, MissingReason> };
    },
  };
}

/** A value as a range holds it; undefined when it can hold none. */
function heldValue(column: TableColumn, cell: unknown): Value | { readonly reason: MissingReason } | undefined {
  const reading = readCell(column, cell);
  switch (reading.kind) {
    case "number":
      return column.valueType === "real" || column.valueType === "integer" ? reading.value : textOfCell(cell);
    case "truth":
      return column.valueType === "boolean" ? reading.value : textOfCell(cell);
    case "text":
      return column.valueType === undefined || column.valueType === "text" || column.valueType === "category"
        ? reading.value
        : undefined;
    case "missing":
      return { reason: reading.reason };
    case "nothing":
      return cell === "" && column.missing === undefined ? "" : null;
    case "fault":
      return null;
  }
}

const ROLES: Readonly<Record<string, VariableRole>> = {
  standardUncertainty: "standardUncertainty",
  lower: "lower",
  upper: "upper",
  count: "count",
  flag: "flag",
  missingReason: "missingReason",
};

/** The table as one Field over its rows: each column is a variable, each array stays in the file unless it is small. */
export function* liftField(
  context: LiftContext,
  id: string,
  rowCount: number,
  inline: InlineValues,
): Generator<DecodeEvent> {
  const { columns, description } = context;
  const kept = columns.filter(({ role }) => role !== "ignore");
  const variables = kept.map((column) => [column.native.name, variableOf(context, column)] as const);
  const ranges = kept.map((column) => [column.native.name, rangeOf(context, column, rowCount, inline)] as const);
  const row =
    rowCount === 0
      ? ({ kind: "numeric", values: [] } as const)
      : ({ kind: "regular", start: 0, stop: rowCount - 1, count: rowCount } as const);
  const { origin, feature } = description ?? {};
  const field: Field = {
    type: "Field",
    id,
    ...(origin === undefined ? {} : { origin }),
    ...(feature === undefined ? {} : { featureOfInterest: feature }),
    domain: { domainType: "Table", axes: { row } },
    variables: Object.fromEntries(variables),
    ranges: Object.fromEntries(ranges),
  };
  const places = kept.flatMap(({ native, said }) => {
    const pointer = `/variables/${native.name.replace(/~/g, "~0").replace(/\//g, "~1")}`;
    const place = [pointer, cellPlace(native.name)] as const;
    return said === undefined ? [place] : [place, [`${pointer}/unit`, said.at] as const];
  });
  yield {
    kind: "resource",
    resource: field,
    source: { kind: "table" },
    places,
  };
}

function variableOf(context: LiftContext, column: TableColumn): Variable {
  const { native, said, unit, unitText, role, valueType } = column;
  const property = context.properties.get(native.name);
  const support = supportOf(column);
  const companion = ROLES[role];
  const isNumber = valueType === "real" || valueType === "integer";
  return {
    ...(property === undefined ? { inlineProperty: facetsOf(column) } : { property }),
    ...(isNumber && unit !== undefined ? { unit } : {}),
    ...(dataTypeOf(column) === undefined ? {} : { dataType: dataTypeOf(column) as DataType }),
    ...(support === undefined ? {} : { support }),
    ...(companion === undefined ? {} : { role: companion }),
    ...(companion === undefined || said?.of === undefined ? {} : { companionOf: said.of }),
    ...(companion === "flag" && isIri(said?.flagScheme) ? { flagScheme: said.flagScheme } : {}),
    ...(unitText === undefined ? {} : { native: { unit: unitText } }),
  };
}

function dataTypeOf({ native, valueType }: TableColumn): DataType | undefined {
  if (native.dataType !== undefined) return native.dataType;
  return valueType === "text" || valueType === "category" ? "string" : undefined;
}

function rangeOf({ source, assetId }: LiftContext, column: TableColumn, rowCount: number, inline: InlineValues): Range {
  const shape = [rowCount];
  const axisNames = ["row"];
  const found = inline.of(column.native.index);
  if (found !== undefined && column.native.geometry !== true && column.valueType !== "binary") {
    const kind =
      column.valueType === "real" || column.valueType === "integer"
        ? column.valueType
        : column.valueType === "boolean"
          ? "truth"
          : "text";
    const missing = Object.keys(found.missing).length === 0 ? {} : { missing: found.missing };
    return { kind, shape, axisNames, values: found.values, ...missing } as Range;
  }
  const dataType = dataTypeOf(column);
  const array: ArrayRef = {
    asset: assetId,
    format: source.format,
    path: column.native.name,
    ...(dataType === undefined ? {} : { dataType }),
    shape,
    axisNames,
  };
  return { kind: "array", array };
}
