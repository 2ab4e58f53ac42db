// SPDX-License-Identifier: Apache-2.0

import { tableFromArrays, tableToIPC } from "apache-arrow";
import { geojsonToWkb, parquetWriteBuffer } from "hyparquet-writer";

/** A small GeoParquet file: two gauges, with what its metadata say of the geometry. */
export function geoParquet(
  column: Readonly<Record<string, unknown>> = {},
  version: string | null = "1.1.0",
): Uint8Array {
  const points = [
    [139.63, 35.44],
    [139.64, 35.46],
  ].map((coordinates) => geojsonToWkb({ type: "Point", coordinates } as never));
  const geo = {
    ...(version === null ? {} : { version }),
    primary_column: "geometry",
    columns: {
      geometry: { encoding: "WKB", geometry_types: ["Point"], bbox: [139.63, 35.44, 139.64, 35.46], ...column },
    },
  };
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: "gauge", data: ["S1", "S2"], type: "STRING" },
        { name: "level", data: [2.25, null], type: "DOUBLE", nullable: true },
        { name: "geometry", data: points, type: "BYTE_ARRAY" },
      ],
      kvMetadata: [{ key: "geo", value: JSON.stringify(geo) }],
    }),
  );
}

/** A small Parquet file of plain columns. */
export function plainParquet(): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: "day", data: [1, 2, 3], type: "INT32" },
        { name: "rain", data: [0, 2.5, 1], type: "DOUBLE" },
        { name: "wet", data: [false, true, true], type: "BOOLEAN" },
        { name: "at", data: [new Date(0), new Date(1), new Date(2)], type: "TIMESTAMP" },
      ],
      codec: "UNCOMPRESSED",
    }),
  );
}

/** An Arrow file or stream with two columns. */
export function arrowBytes(kind: "file" | "stream"): Uint8Array {
  const table = tableFromArrays({ level: Float64Array.from([2.25, 2.5, 3]), state: ["normal", "watch", "watch"] });
  return tableToIPC(table, kind);
}
