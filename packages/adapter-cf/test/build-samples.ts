// SPDX-License-Identifier: Apache-2.0
import { gzipSync, zipSync, zlibSync } from "fflate";
import type { Files } from "./zarr/build-store.js";

const GLOBAL = {
  Conventions: "CF-1.11, ACDD-1.3",
  title: "Currents of a small bay",
  license: "https://creativecommons.org/licenses/by/4.0/",
};
const TIME = {
  standard_name: "time",
  units: "hours since 2025-07-01T00:00:00Z",
  calendar: "standard",
};
const LAT = { standard_name: "latitude", units: "degrees_north" };
const LON = { standard_name: "longitude", units: "degrees_east" };
const CRS = { grid_mapping_name: "latitude_longitude", crs_wkt: 'GEOGCRS["WGS 84",ID["EPSG",4326]]' };
const SPEED = {
  standard_name: "sea_water_speed",
  long_name: "speed of the current",
  units: "m s-1",
  scale_factor: 0.001,
  cell_methods: "time: point",
  grid_mapping: "crs",
};

const SPEEDS = Array.from({ length: 12 }, (_, i) => (i === 5 ? -32768 : 100 + 7 * i));
const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
const float64 = (...values: readonly number[]) => new Uint8Array(Float64Array.from(values).buffer);
const int16 = (values: readonly number[]) => new Uint8Array(Int16Array.from(values).buffer);

interface Sketch {
  readonly name: string;
  readonly shape: readonly number[];
  readonly names: readonly string[];
  readonly type: "float64" | "int16" | "int32";
  readonly attributes: object;
  readonly bytes: Uint8Array;
}

const ARRAYS: readonly Sketch[] = [
  { name: "time", shape: [2], names: ["time"], type: "float64", attributes: TIME, bytes: float64(0, 6) },
  { name: "lat", shape: [2], names: ["lat"], type: "float64", attributes: LAT, bytes: float64(34.5, 35) },
  { name: "lon", shape: [3], names: ["lon"], type: "float64", attributes: LON, bytes: float64(139.5, 139.75, 140) },
  { name: "crs", shape: [], names: [], type: "int32", attributes: CRS, bytes: new Uint8Array(4) },
  {
    name: "speed",
    shape: [2, 2, 3],
    names: ["time", "lat", "lon"],
    type: "int16",
    attributes: { ...SPEED, _FillValue: -32768 },
    bytes: int16(SPEEDS),
  },
];

/** A store of version 3 in a folder. */
export function bayV3(): Files {
  const files: Files = {
    "zarr.json": json({ zarr_format: 3, node_type: "group", attributes: { ...GLOBAL, id: "bay-currents-v3" } }),
  };
  for (const { name, shape, names, type, attributes, bytes } of ARRAYS) {
    const packed = name === "speed";
    files[`${name}/zarr.json`] = json({
      zarr_format: 3,
      node_type: "array",
      shape,
      data_type: type,
      chunk_grid: { name: "regular", configuration: { chunk_shape: shape } },
      chunk_key_encoding: { name: "default", configuration: { separator: "/" } },
      fill_value: packed ? -32768 : 0,
      codecs: [
        { name: "bytes", configuration: { endian: "little" } },
        ...(packed ? [{ name: "gzip", configuration: { level: 5 } }] : []),
      ],
      attributes,
      dimension_names: names,
    });
    const chunk = [name, "c", ...shape.map(() => "0")].join("/");
    files[chunk] = packed ? gzipSync(bytes, { mtime: 0 }) : bytes;
  }
  return files;
}

const DTYPES = { float64: "<f8", int16: "<i2", int32: "<i4" } as const;

/** A store of version 2 in an archive. */
export function bayV2(): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const put = (path: string, value: unknown) => {
    files[path] = new TextEncoder().encode(JSON.stringify(value));
  };
  put(".zgroup", { zarr_format: 2 });
  put(".zattrs", { ...GLOBAL, id: "bay-currents-v2" });
  for (const { name, shape, names, type, attributes, bytes } of ARRAYS) {
    const packed = name === "speed";
    put(`${name}/.zarray`, {
      zarr_format: 2,
      shape,
      chunks: shape,
      dtype: DTYPES[type],
      compressor: packed ? { id: "zlib", level: 5 } : null,
      fill_value: packed ? -32768 : null,
      filters: null,
      order: "C",
    });
    put(`${name}/.zattrs`, { _ARRAY_DIMENSIONS: names, ...attributes });
    files[`${name}/${shape.map(() => "0").join(".") || "0"}`] = packed ? zlibSync(bytes) : bytes;
  }
  return zipSync(files, { level: 0, mtime: "1980-01-01T00:00:00" });
}

/** References to the temperatures of `bay.nc`, of which each record is a chunk. */
export function bayReferences(): string {
  const array = (shape: readonly number[], chunks: readonly number[], dtype: string, fill: number | null) =>
    JSON.stringify({
      zarr_format: 2,
      shape,
      chunks,
      dtype,
      compressor: null,
      fill_value: fill,
      filters: null,
      order: "C",
    });
  const attributes = (names: readonly string[], more: object) => JSON.stringify({ _ARRAY_DIMENSIONS: names, ...more });
  const refs = {
    ".zgroup": JSON.stringify({ zarr_format: 2 }),
    ".zattrs": JSON.stringify({ ...GLOBAL, title: "Sea surface temperature of a small bay, by reference" }),
    "time/.zarray": array([2], [1], ">f8", null),
    "time/.zattrs": attributes(["time"], { ...TIME, units: "days since 2025-01-01" }),
    "time/0": ["bay.nc", 2100, 8],
    "time/1": ["bay.nc", 2208, 8],
    "lat/.zarray": array([3], [3], ">f4", null),
    "lat/.zattrs": attributes(["lat"], LAT),
    "lat/0": ["bay.nc", 2068, 12],
    "lon/.zarray": array([4], [4], ">f4", null),
    "lon/.zattrs": attributes(["lon"], LON),
    "lon/0": ["bay.nc", 2080, 16],
    "crs/.zarray": array([], [], "<i4", null),
    "crs/.zattrs": attributes([], CRS),
    "crs/0": "base64:AAAAAA==",
    "sst/.zarray": array([2, 3, 4], [1, 3, 4], ">i2", -32768),
    "sst/.zattrs": attributes(["time", "lat", "lon"], {
      standard_name: "sea_surface_temperature",
      units: "degC",
      scale_factor: 0.01,
      grid_mapping: "crs",
    }),
    "sst/0.0.0": ["bay.nc", 2124, 24],
    "sst/1.0.0": ["bay.nc", 2232, 24],
  };
  return json({ version: 1, refs });
}
