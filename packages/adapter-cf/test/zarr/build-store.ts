// SPDX-License-Identifier: Apache-2.0
import { gzipSync } from "fflate";

/** Files of a store by path. */
export type Files = Record<string, Uint8Array | string>;

const json = (value: unknown) => JSON.stringify(value, null, 1);

export function int16s(...values: readonly number[]): Uint8Array {
  return new Uint8Array(Int16Array.from(values).buffer);
}

export interface ArrayOptions {
  readonly shape?: readonly number[];
  readonly chunks?: readonly number[];
  readonly attributes?: object;
  readonly metadata?: object;
  readonly names?: readonly (string | null)[];
}

/** Metadata of an array of int16 of version 3. */
export function metadataV3({
  shape = [4],
  chunks = [2],
  attributes = {},
  metadata = {},
  names = ["x"],
}: ArrayOptions = {}): object {
  return {
    zarr_format: 3,
    node_type: "array",
    shape,
    data_type: "int16",
    chunk_grid: { name: "regular", configuration: { chunk_shape: chunks } },
    chunk_key_encoding: { name: "default", configuration: { separator: "/" } },
    fill_value: -1,
    codecs: [
      { name: "bytes", configuration: { endian: "little" } },
      { name: "gzip", configuration: { level: 5 } },
    ],
    attributes: { units: "m", ...attributes },
    dimension_names: names,
    ...metadata,
  };
}

/** A store of version 3 with one array `v` of 4 numbers in 2 chunks. */
export function storeV3(options: ArrayOptions = {}, root: object = {}): Files {
  return {
    "zarr.json": json({ zarr_format: 3, node_type: "group", attributes: {}, ...root }),
    "v/zarr.json": json(metadataV3(options)),
    "v/c/0": gzipSync(int16s(1, 2), { mtime: 0 }),
    "v/c/1": gzipSync(int16s(3, 4), { mtime: 0 }),
  };
}

/** Metadata of an array of int16 of version 2, not packed. */
export function metadataV2(metadata: object = {}): object {
  return {
    zarr_format: 2,
    shape: [4],
    chunks: [2],
    dtype: "<i2",
    compressor: null,
    fill_value: -1,
    filters: null,
    order: "C",
    ...metadata,
  };
}

/** A store of version 2 with one array `v` of 4 numbers in 2 chunks. */
export function storeV2(
  metadata: object = {},
  attributes: object | string = { _ARRAY_DIMENSIONS: ["x"], units: "m" },
): Files {
  return {
    ".zgroup": json({ zarr_format: 2 }),
    "v/.zarray": json(metadataV2(metadata)),
    "v/.zattrs": typeof attributes === "string" ? attributes : json(attributes),
    "v/0": int16s(1, 2),
    "v/1": int16s(3, 4),
  };
}
