// SPDX-License-Identifier: Apache-2.0
import type { AdapterManifest } from "@jiku/adapter";
import { documentOf, type NativeDocument } from "./bytes.js";

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** Small documents of widespread formats, as they really begin. */
const KNOWN: readonly (readonly [format: string, name: string, bytes: Uint8Array])[] = [
  ["png", "map.png", new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82])],
  ["netcdf", "field.nc", new Uint8Array([67, 68, 70, 1, 0, 0, 0, 0, 0, 0, 0, 0])],
  ["hdf5", "cube.h5", new Uint8Array([137, 72, 68, 70, 13, 10, 26, 10, 0, 0, 0, 0])],
  ["zip", "parts.zip", new Uint8Array([80, 75, 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
  ["parquet", "table.parquet", text("PAR1\u0015\u0004PAR1")],
  ["xml", "notes.xml", text('<?xml version="1.0" encoding="UTF-8"?>\n<notes><note>tide</note></notes>\n')],
  ["csv", "table.csv", text("name,value\nMinato,1.25\n")],
  ["json", "list.json", text('[{"name":"Minato","value":1.25}]\n')],
  ["text", "readme.txt", text("Water levels of 2026.\n")],
  ["empty", "nothing.bin", new Uint8Array(0)],
];

/** Documents of formats that are not the adapter's; none has a name that its extensions would claim. */
export function strangers({ formats }: AdapterManifest): readonly NativeDocument[] {
  const own = formats.flatMap(({ extensions }) => extensions);
  return KNOWN.filter(
    ([format, name]) => !formats.some(({ id }) => id === format) && !own.some((end) => name.endsWith(end)),
  ).map(([format, name, bytes]) => documentOf(format, { [name]: bytes }));
}
