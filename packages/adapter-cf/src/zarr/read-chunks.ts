// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation } from "@jiku/model";
import type { SourceChunk } from "../source/array-source.js";
import { type ArrayMeta, chunkKey } from "./array-meta.js";
import type { ChunkLayout } from "./chunk-layout.js";
import { type Box, crop, fillRuns, gridOf, overlap } from "./chunk-parts.js";
import { isSizeError, product } from "./chunk-values.js";
import { crc32c } from "./codecs/checksums.js";
import { stridesOf } from "./codecs/permute.js";
import { isFault, memoryValue, type StoreValue, type ZarrStore } from "./store.js";
import type { StoreFault } from "./store-fault.js";
import { ZARR_LIMITS } from "./zarr-limits.js";

/** An array that can be read. */
export interface ReadableArray {
  readonly store: ZarrStore;
  /** Key of the array, `""` for the root. */
  readonly path: string;
  /** Name in places, `group/variable`. */
  readonly variable: string;
  readonly meta: ArrayMeta;
  readonly layout: ChunkLayout;
}

/** A part of an array that was read, or why it cannot be. */
export type ChunkRead =
  | { readonly kind: "chunk"; readonly chunk: SourceChunk }
  | { readonly kind: "fault"; readonly fault: StoreFault };

const MISSING = 0xffffffffffffffffn;

/** Reads the chunks that a box touches, cut to the box; a chunk that was never written is fill values. */
export async function* readChunks(array: ReadableArray, box: Box): AsyncGenerator<ChunkRead> {
  const { meta, store, path } = array;
  for (const index of gridOf(box, meta.chunkShape)) {
    const key = path === "" ? chunkKey(meta, index) : `${path}/${chunkKey(meta, index)}`;
    const origin = index.map((one, axis) => one * (meta.chunkShape[axis] as number));
    const value = await store.open(key);
    if (isFault(value)) yield { kind: "fault", fault: value };
    else yield* readOne(array, array.layout, value, origin, box, { key, index });
  }
}

/** Where a chunk is: its key, and its place in the grid of chunks. */
interface ChunkPlace {
  readonly key: string;
  readonly index: readonly number[];
}

async function* readOne(
  array: ReadableArray,
  layout: ChunkLayout,
  value: StoreValue | undefined,
  origin: readonly number[],
  box: Box,
  place: ChunkPlace,
): AsyncGenerator<ChunkRead> {
  const part = cut(origin, layout.shape, array.meta.shape, box);
  if (part === undefined) return;
  if (value === undefined) {
    for (const chunk of fillRuns(array.meta, part)) yield { kind: "chunk", chunk };
    return;
  }
  try {
    const unpacked = await unpack(value, layout);
    if (isFault(unpacked)) yield { kind: "fault", fault: { ...unpacked, at: chunkAt(array, place) } };
    else if (layout.body.kind === "shard")
      yield* readShard(array, layout.shape, layout.body, unpacked, origin, box, place);
    else {
      const bytes = await unpacked.whole();
      if (isFault(bytes)) yield { kind: "fault", fault: { ...bytes, at: chunkAt(array, place) } };
      else yield { kind: "chunk", chunk: crop(layout.body.finish(bytes), layout.shape, origin, part) };
    }
  } catch (error) {
    yield { kind: "fault", fault: chunkFault(error, chunkAt(array, place)) };
  }
}

/** Undoes the codecs from bytes to bytes; a value without any stays where it is, so that a shard is read in parts. */
async function unpack(value: StoreValue, layout: ChunkLayout): Promise<StoreValue | StoreFault> {
  if (layout.steps.length === 0) return value;
  if (value.size > layout.limit * 2 + ZARR_LIMITS.chunkBytes) throw new Error(`the chunk has ${value.size} bytes`);
  const packed = await value.whole();
  if (isFault(packed)) return packed;
  let bytes = packed;
  for (const step of layout.steps) bytes = await step(bytes, layout.limit);
  return memoryValue(bytes);
}

async function* readShard(
  array: ReadableArray,
  shape: readonly number[],
  { inner, index }: Extract<ChunkLayout["body"], { kind: "shard" }>,
  value: StoreValue,
  origin: readonly number[],
  box: Box,
  place: ChunkPlace,
): AsyncGenerator<ChunkRead> {
  const counts = shape.map((size, axis) => size / (inner.shape[axis] as number));
  const total = product(counts);
  if (total > ZARR_LIMITS.shardChunks) throw new Error(`more than ${ZARR_LIMITS.shardChunks} chunks in a shard`);
  const size = total * 16 + (index.checked ? 4 : 0);
  if (value.size < size) throw new Error("the shard is shorter than its index");
  const table = await value.read(index.atEnd ? value.size - size : 0, size);
  if (isFault(table)) {
    yield { kind: "fault", fault: table };
    return;
  }
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  if (index.checked && view.getUint32(size - 4, true) !== crc32c(table.subarray(0, size - 4)))
    throw new Error("the checksum of the shard's index differs");
  const strides = stridesOf(counts);
  const whole = shape.map((one, axis) => ({ start: origin[axis] as number, count: one }));
  const touched = overlap(whole, box, array.meta.shape);
  if (touched === undefined) return;
  const within = { start: touched.start.map((one, axis) => one - (origin[axis] as number)), count: touched.count };
  for (const at of gridOf(within, inner.shape)) {
    const entry = at.reduce((sum, one, axis) => sum + one * (strides[axis] as number), 0) * 16;
    const [offset, length] = [
      view.getBigUint64(entry, !index.bigEndian),
      view.getBigUint64(entry + 8, !index.bigEndian),
    ];
    const from = at.map((one, axis) => (origin[axis] as number) + one * (inner.shape[axis] as number));
    if (offset === MISSING && length === MISSING) yield* readOne(array, inner, undefined, from, box, place);
    else if (offset + length > BigInt(value.size)) throw new Error("the shard's index leads beyond its end");
    else yield* readOne(array, inner, partOf(value, Number(offset), Number(length)), from, box, place);
  }
}

function partOf(value: StoreValue, start: number, size: number): StoreValue {
  return {
    size,
    whole: () => value.read(start, size),
    read: (offset, length) => value.read(start + offset, Math.max(0, Math.min(length, size - offset))),
  };
}

function cut(origin: readonly number[], chunk: readonly number[], shape: readonly number[], box: Box): Box | undefined {
  return overlap(
    chunk.map((count, axis) => ({ start: origin[axis] as number, count })),
    box,
    shape,
  );
}

function chunkAt({ store, variable }: ReadableArray, { key, index }: ChunkPlace): NativeLocation {
  const file = store.file(key);
  return store.place(key, { kind: "array", ...(file === undefined ? {} : { file }), variable, index });
}

function chunkFault(error: unknown, at: NativeLocation): StoreFault {
  if (isSizeError(error) && error.sizes.size < error.sizes.expected)
    return { code: "AD-103", values: error.sizes, at, case: "declared" };
  const reason = error instanceof Error ? error.message : String(error);
  return { code: "AD-121", values: { reason: reason.slice(0, 120) }, at };
}
