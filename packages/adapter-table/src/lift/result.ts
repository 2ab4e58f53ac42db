// SPDX-License-Identifier: Apache-2.0
import type { Flag, MissingReason, Result, Uncertainty } from "@jiku/model";
import { normaliseUnit } from "@jiku/units";
import { isIri } from "../description/description-reader.js";
import { isMissingReason } from "../description/missing-markers.js";
import { readCell, textOfCell } from "./read-cell.js";
import { badCell, cellOf, numberIn, type RowContext, textIn } from "./row-parts.js";
import type { ValueUnit } from "./row-plan.js";
import type { TableColumn } from "./table-column.js";

/** The result that a cell gives; undefined when it says nothing at all, or what is not declared. */
export function resultOf(at: RowContext, column: TableColumn): Result | undefined {
  const cell = cellOf(at, column);
  const reading = readCell(column, cell);
  const reason = companion(at, column, "missingReason");
  const stated = textIn(at, reason);
  if (reading.kind === "fault") {
    badCell(at, column, reading.expected, reading.value);
    return undefined;
  }
  if (reading.kind === "nothing" || reading.kind === "missing") {
    const missing = isMissingReason(stated) ? stated : reading.kind === "missing" ? reading.reason : "unknown";
    if (reading.kind === "nothing" && !isMissingReason(stated)) return undefined;
    return missingResult(
      column,
      unitOf(at, column).code,
      missing,
      reading.kind === "missing" ? reading.native : undefined,
    );
  }
  const uncertainty = uncertaintyOf(at, column);
  const extra = uncertainty === undefined ? {} : { uncertainty };
  if (reading.kind === "truth") return { kind: "truth", truth: reading.value, ...extra };
  if (reading.kind === "text")
    return column.valueType === "category"
      ? { kind: "category", category: reading.value, ...extra }
      : { kind: "text", text: reading.value, ...extra };
  if (column.valueType !== "real" && column.valueType !== "integer")
    return { kind: "text", text: textOfCell(cell), ...extra };
  if (column.valueType === "integer" && column.unit === undefined && column.unitText === undefined)
    return { kind: "count", count: reading.value, ...extra };
  const unit = unitOf(at, column);
  const native = {
    ...(reading.native === undefined ? {} : { value: reading.native }),
    ...(unit.native === undefined ? {} : { unit: unit.native }),
  };
  return {
    kind: "quantity",
    value: reading.value,
    ...(unit.code === undefined ? {} : { unit: unit.code }),
    ...(Object.keys(native).length === 0 ? {} : { native }),
    ...extra,
  };
}

function missingResult(
  column: TableColumn,
  unit: string | undefined,
  missing: MissingReason,
  native: string | undefined,
): Result {
  const kind = column.valueType;
  const extra = native === undefined ? {} : { native: { missing: native } };
  if (kind === "boolean") return { kind: "truth", missing, ...extra };
  if (kind === "category") return { kind: "category", missing, ...extra };
  if (kind === "integer" && column.unit === undefined) return { kind: "count", missing, ...extra };
  return kind === "real" || kind === "integer"
    ? { kind: "quantity", missing, ...(unit === undefined ? {} : { unit }), ...extra }
    : { kind: "text", missing, ...extra };
}

/** The unit of the column, or of the row where a column holds units. */
function unitOf(at: RowContext, column: TableColumn): ValueUnit {
  const { units } = at.plan;
  const stated = textIn(at, at.plan.one("unit"));
  if (stated !== undefined) return unitOfText(column, stated);
  const known = units.get(column) ?? unitOfText(column, column.unitText);
  units.set(column, known);
  return known;
}

function unitOfText(column: TableColumn, text: string | undefined): ValueUnit {
  const code = text === undefined || text === column.unitText ? column.unit : normaliseUnit(text);
  return {
    ...(code === undefined ? {} : { code }),
    ...(text === undefined || text === code ? {} : { native: text }),
  };
}

function companion({ plan }: RowContext, column: TableColumn, role: TableColumn["role"]): TableColumn | undefined {
  return plan.companions.get(column.native.name)?.find((one) => one.role === role);
}

function uncertaintyOf(at: RowContext, column: TableColumn): Uncertainty | undefined {
  const standard = numberIn(at, companion(at, column, "standardUncertainty"));
  if (standard !== undefined) return { kind: "standard", value: standard };
  const lower = numberIn(at, companion(at, column, "lower"));
  const upper = numberIn(at, companion(at, column, "upper"));
  return lower === undefined || upper === undefined ? undefined : { kind: "interval", lower, upper };
}

/** The quality flags of a value, where the scheme of their column is declared. */
export function flagsOf(at: RowContext, column: TableColumn): readonly Flag[] {
  const found = companion(at, column, "flag");
  const scheme = found?.said?.flagScheme;
  const code = textIn(at, found);
  return code === undefined || !isIri(scheme) ? [] : [{ scheme, code }];
}
