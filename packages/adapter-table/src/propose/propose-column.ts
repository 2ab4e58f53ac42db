// SPDX-License-Identifier: Apache-2.0
import type { ColumnDescription } from "../description/table-description.js";
import { isNumberText } from "../lift/read-cell.js";
import { looksTimed } from "../lift/read-time.js";
import { readWkt } from "../lift/wkt.js";
import type { NativeColumn } from "../source/table-source.js";

const SUFFIXES: Readonly<Record<string, string>> = {
  std: "standardUncertainty",
  stdev: "standardUncertainty",
  sd: "standardUncertainty",
  sigma: "standardUncertainty",
  unc: "standardUncertainty",
  min: "lower",
  lower: "lower",
  max: "upper",
  upper: "upper",
  count: "count",
  flag: "flag",
  qc: "flag",
};
const PAIR = /^(.+?)[ _.-](\w+)$/;
const UNIT_IN_NAME = /^(.*?)\s*[([]([^()[\]]+)[)\]]\s*$/;

/**
 * What may be written of a column. A role, a unit or a value type that is only likely stands under `_suggested`; a unit that a
 * number lacks is null, to be filled in.
 */
export function proposeColumn(
  column: NativeColumn,
  values: readonly unknown[],
  names: readonly string[],
  said: ColumnDescription | undefined,
  normalise: (text: string) => string | undefined,
): Readonly<Record<string, unknown>> {
  const { name } = column;
  const kind = kindOf(values, column);
  const [, , written] = UNIT_IN_NAME.exec(name) ?? [];
  const inName = written === undefined ? undefined : normalise(written);
  const [, base, suffix] = PAIR.exec(name) ?? [];
  const role = base !== undefined && names.includes(base) ? SUFFIXES[suffix?.toLowerCase() ?? ""] : undefined;
  const isNumber = kind === "real" || kind === "integer";
  const unit = said?.unit ?? column.unit;
  const suggested = {
    ...(kind === undefined || said?.valueType !== undefined || column.valueType !== undefined
      ? {}
      : { valueType: kind }),
    ...(role === undefined ? {} : { role, of: base }),
    ...(kind === "time" ? { role: "time" } : {}),
    ...(kind === "geometry" ? { role: "geometry" } : {}),
    ...(/^(?:lat|latitude)$/i.test(name) && isNumber ? { role: "y" } : {}),
    ...(/^(?:lon|lng|long|longitude)$/i.test(name) && isNumber ? { role: "x" } : {}),
    ...(inName === undefined || unit !== undefined ? {} : { unit: inName }),
  };
  const cleaned = kind === "time" || kind === "geometry" ? omit(suggested, "valueType") : suggested;
  return {
    ...(said?.label === undefined ? {} : { label: said.label }),
    role: said?.role ?? null,
    ...(said?.of === undefined ? {} : { of: said.of }),
    ...(said?.valueType === undefined ? {} : { valueType: said.valueType }),
    ...(isNumber ? { unit: unit ?? null } : unit === undefined ? {} : { unit }),
    ...(isNumber ? { quantityKind: said?.quantityKind ?? null } : {}),
    ...(kind === "time" ? { timeZone: said?.timeZone ?? null } : {}),
    ...(Object.keys(cleaned).length === 0 ? {} : { _suggested: cleaned }),
  };
}

function omit(value: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

function kindOf(values: readonly unknown[], column: NativeColumn): string | undefined {
  if (column.geometry === true) return "geometry";
  if (column.dataType === "datetime") return "time";
  if (column.valueType !== undefined) return column.valueType;
  const texts = values.filter((one): one is string => typeof one === "string" && one !== "");
  if (texts.length === 0) return undefined;
  if (texts.every((text) => /^[+-]?\d+$/.test(text))) return "integer";
  if (texts.every((text) => isNumberText(text) || /^(?:NaN|nan|NA)$/.test(text))) return "real";
  if (texts.every((text) => /^(?:true|false)$/i.test(text))) return "boolean";
  if (texts.every(looksTimed) || texts.every((text) => /^\d{4}-\d{2}-\d{2}$/.test(text))) return "time";
  return texts.every((text) => readWkt(text) !== undefined) ? "geometry" : "text";
}
