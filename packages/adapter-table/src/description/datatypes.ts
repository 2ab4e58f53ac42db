// SPDX-License-Identifier: Apache-2.0
import type { ValueType } from "@jiku/model";

/** What a datatype of a description means. */
export interface DatatypeMeaning {
  readonly valueType: ValueType;
  readonly isTime?: true;
  readonly isGeometry?: true;
}

const REAL: DatatypeMeaning = { valueType: "real" };
const INTEGER: DatatypeMeaning = { valueType: "integer" };
const TEXT: DatatypeMeaning = { valueType: "text" };
const TRUTH: DatatypeMeaning = { valueType: "boolean" };
const TIME: DatatypeMeaning = { valueType: "text", isTime: true };
const BINARY: DatatypeMeaning = { valueType: "binary" };

const MEANINGS = new Map<string, DatatypeMeaning>([
  ...["number", "decimal", "double", "float", "real", "Float", "Number", "Float32", "Float64", "Float16"].map(
    (name) => [name, REAL] as const,
  ),
  ...[
    "integer",
    "int",
    "long",
    "short",
    "byte",
    "nonNegativeInteger",
    "nonPositiveInteger",
    "positiveInteger",
    "negativeInteger",
    "unsignedLong",
    "unsignedInt",
    "unsignedShort",
    "unsignedByte",
    "Integer",
    "Int8",
    "Int16",
    "Int32",
    "Int64",
    "UInt8",
    "UInt16",
    "UInt32",
    "UInt64",
  ].map((name) => [name, INTEGER] as const),
  ...["boolean", "Boolean"].map((name) => [name, TRUTH] as const),
  ...["date", "datetime", "dateTime", "dateTimeStamp", "Date", "DateTime", "yearmonth", "gYearMonth"].map(
    (name) => [name, TIME] as const,
  ),
  ...["binary", "base64Binary", "hexBinary"].map((name) => [name, BINARY] as const),
  ...["string", "any", "text", "Text", "URL", "anyURI", "time", "Time", "year", "gYear", "duration", "json", "xml"].map(
    (name) => [name, TEXT] as const,
  ),
  ["geojson", { valueType: "text", isGeometry: true }],
  ["geopoint", TEXT],
]);

/**
 * What a datatype means: names of CSVW (Metadata Vocabulary for Tabular Data, 5.11.1), Table Schema (8) and Croissant
 * (`sc:` and `cr:` classes), with or without their prefix.
 */
export function datatypeMeaning(name: string | undefined): DatatypeMeaning | undefined {
  if (name === undefined) return undefined;
  return MEANINGS.get(
    name.replace(/^(?:xsd?:|sc:|cr:|https?:\/\/schema\.org\/|http:\/\/www\.w3\.org\/2001\/XMLSchema#)/, ""),
  );
}
