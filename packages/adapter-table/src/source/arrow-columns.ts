// SPDX-License-Identifier: Apache-2.0
import type { DataType, ValueType } from "@jiku/model";
import type { Field } from "apache-arrow";
import type { NativeColumn } from "./table-source.js";

/** Numbers of types, as the format defines them (Arrow, Schema.fbs, union Type). */
const INT = 2;
const FLOAT = 3;
const BINARY = 4;
const UTF8 = 5;
const BOOL = 6;
const DECIMAL = 7;
const DATE = 8;
const TIMESTAMP = 10;
const FIXED_BINARY = 15;
const LARGE_BINARY = 19;
const LARGE_UTF8 = 20;
const DICTIONARY = -1;

interface ArrowType {
  readonly typeId: number;
  readonly bitWidth?: number;
  readonly isSigned?: boolean;
  readonly precision?: number;
  readonly unit?: number;
  readonly scale?: number;
  readonly timezone?: string | null;
  readonly dictionary?: ArrowType;
}

function typeOf(type: ArrowType): {
  readonly dataType?: DataType;
  readonly valueType?: ValueType;
  readonly zone?: "utc" | "none";
} {
  switch (type.typeId) {
    case INT:
      return {
        dataType: `${type.isSigned === false ? "u" : ""}int${type.bitWidth ?? 32}` as DataType,
        valueType: "integer",
      };
    case FLOAT:
      return {
        dataType: (["float16", "float32", "float64"] as const)[type.precision ?? 2] ?? "float64",
        valueType: "real",
      };
    case DECIMAL:
      return { valueType: "real" };
    case UTF8:
    case LARGE_UTF8:
      return { dataType: "string", valueType: "text" };
    case BOOL:
      return { dataType: "bool", valueType: "boolean" };
    case BINARY:
    case FIXED_BINARY:
    case LARGE_BINARY:
      return { dataType: "bytes", valueType: "binary" };
    case DATE:
      return { dataType: "datetime", valueType: "text" };
    case TIMESTAMP:
      return { dataType: "datetime", valueType: "text", zone: type.timezone ? "utc" : "none" };
    case DICTIONARY:
      return type.dictionary === undefined ? {} : typeOf(type.dictionary);
    default:
      return {};
  }
}

/** A column of an Arrow schema; a unit and a description stand in the metadata of a field by custom. */
export function arrowColumn(field: Field, index: number): NativeColumn {
  const text = (...keys: readonly string[]) =>
    keys.map((key) => field.metadata.get(key)).find((one) => one !== undefined && one !== "");
  const unit = text("unit", "units");
  const description = text("description", "long_name");
  return {
    name: field.name,
    index,
    nullable: field.nullable,
    ...typeOf(field.type as unknown as ArrowType),
    ...(unit === undefined ? {} : { unit }),
    ...(description === undefined ? {} : { description }),
  };
}

/** A value as cells hold it: times as ISO 8601, decimals as numbers, nested values as plain ones. */
export function cellOfArrow(field: Field, value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  const type = field.type as unknown as ArrowType;
  const { typeId, unit, timezone, scale } = type.typeId === DICTIONARY ? (type.dictionary ?? type) : type;
  if (typeId === TIMESTAMP) return timeOf(value, unit ?? 1, timezone ? "Z" : "");
  if (typeId === DATE) return timeOf(value, 1, "").slice(0, 10);
  if (typeId === DECIMAL) return decimalOf(value, scale ?? 0);
  if (typeof value !== "object" || value instanceof Uint8Array) return value;
  const { toJSON } = value as { readonly toJSON?: () => unknown };
  return typeof toJSON === "function" ? toJSON.call(value) : value;
}

/** The library gives times in milliseconds, with a fraction where the unit is finer. */
function timeOf(value: unknown, unit: number, zone: string): string {
  const milliseconds = Number(value);
  if (!(Math.abs(milliseconds) <= 8.64e15)) return String(value);
  const text = new Date(Math.floor(milliseconds)).toISOString().slice(0, -1);
  const rest = unit > 1 ? String(Math.round((milliseconds - Math.floor(milliseconds)) * 1000)).padStart(3, "0") : "";
  return `${`${text}${rest}`.replace(/\.?0+$/, (zeros) => (zeros.startsWith(".") ? "" : zeros.includes(":") ? zeros : ""))}${zone}`;
}

function decimalOf(value: unknown, scale: number): number {
  if (!(value instanceof Uint32Array)) return Number(value);
  let whole = 0n;
  for (let i = value.length - 1; i >= 0; i--) whole = (whole << 32n) | BigInt(value[i] as number);
  const bits = BigInt(value.length * 32);
  if (whole >= 1n << (bits - 1n)) whole -= 1n << bits;
  return Number(whole) / 10 ** scale;
}
