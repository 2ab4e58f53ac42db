// SPDX-License-Identifier: Apache-2.0
import type { EncodeEvent } from "@jiku/adapter";
import type { DomainAxis, Field, Range, ValueType, Variable } from "@jiku/model";
import type { ColumnRole } from "../description/table-description.js";
import { lossAt } from "./losses.js";
import type { OutCell, OutColumn, OutTables } from "./out-table.js";

const ROLES: Readonly<Record<string, ColumnRole>> = {
  value: "value",
  standardUncertainty: "standardUncertainty",
  lower: "lower",
  upper: "upper",
  flag: "flag",
  count: "count",
  missingReason: "missingReason",
};

const TYPES: Readonly<Record<string, ValueType>> = { real: "real", integer: "integer", truth: "boolean", text: "text" };

interface Column {
  readonly column: OutColumn;
  readonly values: readonly OutCell[];
}

/**
 * A field over one axis as a table: a column for each coordinate of the axis and for each variable. Arrays that lie outside
 * the document, and fields over several axes, cannot be written; the answer is then false, or the variable a loss.
 */
export function* fieldTable(tables: OutTables, field: Field): Generator<EncodeEvent, boolean> {
  const [axis, ...more] = Object.entries(field.domain.axes);
  if (axis === undefined || more.length > 0) {
    yield lossAt(field.id, ["domain"], "dropped", "sidecar");
    return false;
  }
  const [axisName, shape] = axis;
  const columns: Column[] = [...axisColumns(axisName, shape)];
  for (const [name, variable] of Object.entries(field.variables)) {
    const range = field.ranges[name];
    if (range === undefined || range.kind === "array") yield lossAt(field.id, ["ranges", name], "dropped", "sidecar");
    else columns.push(variableColumn(name, variable, range));
  }
  if (!columns.some(({ column }) => column.role !== "key")) return false;
  for (const key of Object.keys(field))
    if (!["type", "id", "domain", "variables", "ranges", "source", "origin"].includes(key))
      yield lossAt(field.id, [key], "dropped");
  const count = tables.all().filter(({ rows }) => rows === "array").length;
  const table = tables.table(
    count === 0 ? "table" : `table-${count + 1}`,
    "array",
    columns.map(({ column }) => column),
  );
  table.field = field.id;
  if (field.origin !== undefined) table.origin = field.origin;
  const length = Math.max(...columns.map(({ values }) => values.length));
  for (let row = 0; row < length; row++) table.pending.push(columns.map(({ values }) => values[row] ?? null));
  table.count = length;
  return true;
}

function axisColumns(name: string, axis: DomainAxis): readonly Column[] {
  const column = (valueType: ValueType): OutColumn => ({
    name,
    valueType,
    role: valueType === "text" ? "key" : "value",
  });
  switch (axis.kind) {
    case "regular": {
      const { start, stop, count } = axis;
      if (start === 0 && stop === count - 1) return [];
      const step = count > 1 ? (stop - start) / (count - 1) : 0;
      return [{ column: column("real"), values: Array.from({ length: count }, (_, i) => start + i * step) }];
    }
    case "numeric":
      return [{ column: column("real"), values: axis.values }];
    case "text":
      return [{ column: column("text"), values: axis.values }];
    case "composite":
      return Object.entries(axis.columns).flatMap(([part, inner]) => axisColumns(part, inner));
    default:
      return [];
  }
}

function variableColumn(name: string, variable: Variable, range: Exclude<Range, { readonly kind: "array" }>): Column {
  const { unit, property, role = "value", companionOf, inlineProperty } = variable;
  const declared = inlineProperty?.valueType;
  return {
    values: range.values,
    column: {
      name,
      valueType: declared === "category" ? "category" : (TYPES[range.kind] ?? "text"),
      role: ROLES[role] ?? "value",
      ...(companionOf === undefined ? {} : { of: companionOf }),
      ...(unit === undefined && inlineProperty?.unit === undefined
        ? {}
        : { unit: unit ?? (inlineProperty?.unit as string) }),
      ...(property === undefined ? {} : { property }),
    },
  };
}
