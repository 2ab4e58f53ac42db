// SPDX-License-Identifier: Apache-2.0

/** The reference system that a file states for a column of geometries. */
export interface GeoCrs {
  readonly kind: "declared" | "undeclared";
  /** CURIE such as `OGC:CRS84` or `EPSG:6668`. */
  readonly code?: string;
  readonly projjson?: unknown;
  readonly name?: string;
  /** Direction of the first axis, lower case. */
  readonly firstAxis?: string;
}

/** What a file states of a column of geometries. */
export interface GeoColumn {
  readonly name: string;
  /** Name of the metadata that hold it. */
  readonly attribute: string;
  readonly crs: GeoCrs;
  readonly encoding?: string;
  readonly bbox?: readonly number[];
  readonly edges?: string;
  readonly epoch?: number;
}

/** The metadata `geo` of a GeoParquet file. */
export interface GeoMetadata {
  readonly version: string | undefined;
  readonly columns: readonly GeoColumn[];
}

type Json = Readonly<Record<string, unknown>>;

const DEFAULT_CRS: GeoCrs = { kind: "declared", code: "OGC:CRS84" };
const UNDECLARED: GeoCrs = { kind: "undeclared" };

/**
 * Reads the metadata `geo` (GeoParquet 1.1, Metadata). An absent `crs` is OGC:CRS84 by the standard, null is undeclared.
 * @returns undefined when the text is no such metadata
 */
export function readGeoMetadata(text: string): GeoMetadata | undefined {
  const root = objectOf(parsed(text));
  const columns = objectOf(root?.["columns"]);
  if (root === undefined || columns === undefined) return undefined;
  const { version } = root;
  return {
    version: typeof version === "string" ? version : undefined,
    columns: Object.entries(columns).flatMap(([name, value]) => {
      const column = objectOf(value);
      return column === undefined ? [] : [columnOf(name, column)];
    }),
  };
}

function columnOf(name: string, column: Json): GeoColumn {
  const { encoding, bbox, edges, epoch } = column;
  return {
    name,
    attribute: "geo",
    crs: !("crs" in column) ? DEFAULT_CRS : column["crs"] === null ? UNDECLARED : crsOf(column["crs"]),
    ...(typeof encoding === "string" ? { encoding } : {}),
    ...(Array.isArray(bbox) && bbox.every((one) => typeof one === "number") ? { bbox: bbox as number[] } : {}),
    ...(typeof edges === "string" ? { edges } : {}),
    ...(typeof epoch === "number" ? { epoch } : {}),
  };
}

/** A system out of PROJJSON, or out of a code. */
export function crsOf(value: unknown): GeoCrs {
  if (typeof value === "string") return /^[A-Za-z]+:\S+$/.test(value) ? { kind: "declared", code: value } : UNDECLARED;
  const projjson = objectOf(value);
  if (projjson === undefined) return UNDECLARED;
  const id = objectOf(projjson["id"]) ?? objectOf((projjson["ids"] as readonly unknown[] | undefined)?.[0]);
  const { authority, code } = id ?? {};
  const axes = objectOf(projjson["coordinate_system"])?.["axis"];
  const first = Array.isArray(axes) ? objectOf(axes[0])?.["direction"] : undefined;
  const { name } = projjson;
  return {
    kind: "declared",
    projjson,
    ...(typeof authority === "string" && (typeof code === "string" || typeof code === "number")
      ? { code: `${authority}:${code}` }
      : {}),
    ...(typeof name === "string" ? { name } : {}),
    ...(typeof first === "string" ? { firstAxis: first.toLowerCase() } : {}),
  };
}

/**
 * The system of a Parquet logical type GEOMETRY or GEOGRAPHY (Parquet Geospatial Definitions, CRS): absent = OGC:CRS84;
 * `srid:N`, `projjson:KEY` with the key of a file's metadata, `AUTHORITY:CODE`, or PROJJSON itself.
 */
export function crsOfLogicalType(text: string | undefined, metadata: ReadonlyMap<string, string>): GeoCrs {
  if (text === undefined || text === "") return DEFAULT_CRS;
  if (text.startsWith("projjson:")) return crsOf(parsed(metadata.get(text.slice("projjson:".length)) ?? ""));
  if (text.startsWith("srid:"))
    return text === "srid:0" ? UNDECLARED : { kind: "declared", code: `EPSG:${text.slice(5)}` };
  return text.startsWith("{") ? crsOf(parsed(text)) : crsOf(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function objectOf(value: unknown): Json | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}
