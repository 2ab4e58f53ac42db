// SPDX-License-Identifier: Apache-2.0
import { createSha256, type EncodeEvent, type NativeSink } from "@jiku/adapter";
import { gzipSync } from "fflate";
import type { NumberType } from "../../zarr/element.js";

/** An array to be written: chunks are cut along the first axis only. */
export interface ArrayPlan {
  /** Key, `group/name`. */
  readonly path: string;
  readonly dataType: NumberType | "string";
  readonly shape: readonly number[];
  readonly dimensions: readonly string[];
  readonly fill: number | string | boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** Bytes or texts of consecutive rows, from row 0 on. */
export type Rows = AsyncIterable<Uint8Array | readonly string[]> | Iterable<Uint8Array | readonly string[]>;

/** Elements of one chunk. */
const CHUNK = 1 << 18;
const LEVEL = 5;

/** Rows of one chunk of a shape. */
export function chunkRows(shape: readonly number[]): number {
  const row = shape.slice(1).reduce((product, one) => product * one, 1);
  return Math.max(1, Math.min(shape[0] ?? 1, Math.floor(CHUNK / Math.max(1, row))));
}

/** Writes a file of a store. */
export async function writeFile(sink: NativeSink, path: string, bytes: Uint8Array): Promise<EncodeEvent> {
  const writer = (await sink.create(path)).getWriter();
  await writer.write(bytes);
  await writer.close();
  const digest = createSha256();
  digest.update(bytes);
  return { kind: "written", path, bytes: bytes.length, sha256: digest.hex() };
}

/** Writes the metadata of a group. */
export function writeGroup(sink: NativeSink, path: string, attributes: object): Promise<EncodeEvent> {
  const metadata = { zarr_format: 3, node_type: "group", attributes };
  return writeFile(sink, path === "" ? "zarr.json" : `${path}/zarr.json`, textBytes(metadata));
}

/** Writes an array: its metadata, then its chunks. `rows` gives as many rows at a time as `chunkRows` tells. */
export async function* writeArray(sink: NativeSink, plan: ArrayPlan, rows: Rows): AsyncGenerator<EncodeEvent> {
  yield await writeFile(sink, `${plan.path}/zarr.json`, textBytes(metadataOf(plan)));
  const tail = plan.shape.slice(1).map(() => "0");
  let index = 0;
  for await (const part of rows) {
    const bytes = part instanceof Uint8Array ? part : textsBytes(part);
    const key = plan.shape.length === 0 ? "c" : ["c", index++, ...tail].join("/");
    yield await writeFile(sink, `${plan.path}/${key}`, gzipSync(bytes, { level: LEVEL, mtime: 0 }));
  }
}

function metadataOf({ dataType, shape, dimensions, fill, attributes }: ArrayPlan): object {
  const chunks = shape.map((size, axis) => Math.max(1, axis === 0 ? chunkRows(shape) : size));
  const toBytes =
    dataType === "string" ? { name: "vlen-utf8" } : { name: "bytes", configuration: { endian: "little" } };
  return {
    zarr_format: 3,
    node_type: "array",
    shape,
    data_type: dataType,
    chunk_grid: { name: "regular", configuration: { chunk_shape: chunks } },
    chunk_key_encoding: { name: "default", configuration: { separator: "/" } },
    fill_value: typeof fill === "number" && !Number.isFinite(fill) ? String(fill) : fill,
    codecs: [toBytes, { name: "gzip", configuration: { level: LEVEL } }],
    attributes,
    dimension_names: dimensions,
  };
}

function textBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}

/** Texts after their number, each after its length (Zarr extension `vlen-utf8`). */
function textsBytes(texts: readonly string[]): Uint8Array {
  const parts = texts.map((text) => new TextEncoder().encode(text));
  const bytes = new Uint8Array(4 + parts.reduce((total, part) => total + 4 + part.length, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, texts.length, true);
  let at = 4;
  for (const part of parts) {
    view.setUint32(at, part.length, true);
    bytes.set(part, at + 4);
    at += 4 + part.length;
  }
  return bytes;
}

/** Rows of values that are at hand, cut as chunks are, the last one filled up. */
export function* rowsOf<T extends Uint8Array | readonly string[]>(
  plan: ArrayPlan,
  values: T,
  size: number,
  blank: string,
): Generator<Uint8Array | readonly string[]> {
  const row = plan.shape.slice(1).reduce((product, one) => product * one, 1) * size;
  const step = Math.max(1, chunkRows(plan.shape) * row);
  for (let at = 0; at < values.length; at += step) yield filledUp(values.slice(at, at + step), step, blank);
}

/** A chunk is always whole: what lies beyond the array is filled up. */
export function filledUp(
  part: Uint8Array | readonly string[],
  length: number,
  blank: string,
): Uint8Array | readonly string[] {
  if (part.length === length) return part;
  if (part instanceof Uint8Array) {
    const whole = new Uint8Array(length);
    whole.set(part);
    return whole;
  }
  return [...part, ...new Array<string>(length - part.length).fill(blank)];
}
