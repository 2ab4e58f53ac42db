// SPDX-License-Identifier: Apache-2.0
import type { DataType, ValueType } from "@jiku/model";
import type { LogicalType, SchemaElement } from "hyparquet";
import type { NativeColumn } from "./table-source.js";

interface StoredType {
  readonly dataType?: DataType;
  readonly valueType?: ValueType;
  readonly zone?: "utc" | "none";
  readonly geometry?: true;
}

const REAL32: StoredType = { dataType: "float32", valueType: "real" };
const REAL64: StoredType = { dataType: "float64", valueType: "real" };
const TEXT: StoredType = { dataType: "string", valueType: "text" };
const BYTES: StoredType = { dataType: "bytes", valueType: "binary" };
const TIME: StoredType = { dataType: "datetime", valueType: "text" };

const CONVERTED: Readonly<Record<string, StoredType>> = {
  UTF8: TEXT,
  ENUM: TEXT,
  JSON: TEXT,
  BSON: BYTES,
  DATE: TIME,
  TIMESTAMP_MILLIS: { ...TIME, zone: "utc" },
  TIMESTAMP_MICROS: { ...TIME, zone: "utc" },
  DECIMAL: { valueType: "real" },
  INT_8: { dataType: "int8", valueType: "integer" },
  INT_16: { dataType: "int16", valueType: "integer" },
  INT_32: { dataType: "int32", valueType: "integer" },
  INT_64: { dataType: "int64", valueType: "integer" },
  UINT_8: { dataType: "uint8", valueType: "integer" },
  UINT_16: { dataType: "uint16", valueType: "integer" },
  UINT_32: { dataType: "uint32", valueType: "integer" },
  UINT_64: { dataType: "uint64", valueType: "integer" },
};

const PHYSICAL: Readonly<Record<string, StoredType>> = {
  BOOLEAN: { dataType: "bool", valueType: "boolean" },
  INT32: { dataType: "int32", valueType: "integer" },
  INT64: { dataType: "int64", valueType: "integer" },
  INT96: { ...TIME, zone: "none" },
  FLOAT: REAL32,
  DOUBLE: REAL64,
  BYTE_ARRAY: BYTES,
  FIXED_LEN_BYTE_ARRAY: BYTES,
};

function ofLogicalType(type: LogicalType): StoredType | undefined {
  switch (type.type) {
    case "STRING":
    case "ENUM":
    case "JSON":
    case "UUID":
      return TEXT;
    case "DATE":
      return TIME;
    case "TIMESTAMP":
      return { ...TIME, zone: type.isAdjustedToUTC ? "utc" : "none" };
    case "INTEGER":
      return { dataType: `${type.isSigned ? "" : "u"}int${type.bitWidth}` as DataType, valueType: "integer" };
    case "FLOAT16":
      return { dataType: "float16", valueType: "real" };
    case "DECIMAL":
      return { valueType: "real" };
    case "GEOMETRY":
    case "GEOGRAPHY":
      return { ...BYTES, geometry: true };
    case "TIME":
      return {};
    default:
      return undefined;
  }
}

/** A column of the outermost level; one that is nested has no type of its own. */
export function parquetColumn(element: SchemaElement, index: number, isNested: boolean): NativeColumn {
  const { name, logical_type: logical, converted_type: converted, type, repetition_type: repetition } = element;
  const nullable = repetition === "OPTIONAL" ? { nullable: true } : {};
  if (isNested || repetition === "REPEATED") return { name, index, ...nullable };
  const stored =
    (logical === undefined ? undefined : ofLogicalType(logical)) ??
    (converted === undefined ? undefined : CONVERTED[converted]) ??
    (type === undefined ? undefined : PHYSICAL[type]) ??
    {};
  return { name, index, ...nullable, ...stored };
}
