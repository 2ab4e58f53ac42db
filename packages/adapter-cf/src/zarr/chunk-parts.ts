// SPDX-License-Identifier: Apache-2.0
import type { SourceChunk } from "../source/array-source.js";
import type { ArrayMeta } from "./array-meta.js";
import { product, type Values } from "./chunk-values.js";
import { stridesOf } from "./codecs/permute.js";
import { emptyNumbers } from "./element.js";
import { ZARR_LIMITS } from "./zarr-limits.js";

/** Start and count along each axis. */
export interface Box {
  readonly start: readonly number[];
  readonly count: readonly number[];
}

/** Indexes of the chunks that a box touches, row-major. */
export function* gridOf(box: Box, chunks: readonly number[]): Generator<readonly number[]> {
  if (box.count.some((count) => count <= 0)) return;
  const first = box.start.map((start, axis) => Math.floor(start / (chunks[axis] as number)));
  const last = box.start.map((start, axis) =>
    Math.floor((start + (box.count[axis] as number) - 1) / (chunks[axis] as number)),
  );
  const index = [...first];
  for (;;) {
    yield [...index];
    let axis = index.length - 1;
    while (axis >= 0 && index[axis] === last[axis]) {
      index[axis] = first[axis] as number;
      axis--;
    }
    if (axis < 0) return;
    index[axis] = (index[axis] as number) + 1;
  }
}

/** What ranges, a box and an array have in common; undefined when it is nothing. */
export function overlap(
  ranges: readonly { readonly start: number; readonly count: number }[],
  box: Box,
  shape: readonly number[],
): Box | undefined {
  const start: number[] = [];
  const count: number[] = [];
  for (const [axis, range] of ranges.entries()) {
    const from = Math.max(range.start, box.start[axis] as number);
    const wanted = (box.start[axis] as number) + (box.count[axis] as number);
    const to = Math.min(range.start + range.count, wanted, shape[axis] as number);
    if (to <= from) return undefined;
    start.push(from);
    count.push(to - from);
  }
  return { start, count };
}

/** Runs of fill values along the first axis, none of them large. */
export function* fillRuns(meta: ArrayMeta, part: Box): Generator<SourceChunk> {
  const row = product(part.count.slice(1));
  const rows = part.count.length === 0 ? 1 : (part.count[0] as number);
  const step = Math.max(1, Math.floor(ZARR_LIMITS.fillElements / Math.max(1, row)));
  for (let at = 0; at < rows; at += step) {
    const count = Math.min(step, rows - at);
    const shape = part.count.length === 0 ? [] : [count, ...part.count.slice(1)];
    const start = part.count.length === 0 ? [] : [(part.start[0] as number) + at, ...part.start.slice(1)];
    yield { start, shape, values: fillOf(meta, product(shape)) };
  }
}

function fillOf({ element, fill }: ArrayMeta, length: number): Values {
  if (element.kind !== "number") return new Array<string>(length).fill(typeof fill === "string" ? fill : "");
  const values = emptyNumbers(element.type, length);
  if (values instanceof BigInt64Array || values instanceof BigUint64Array)
    return typeof fill === "bigint" ? values.fill(fill) : values;
  return typeof fill === "number" ? values.fill(fill) : values;
}

/** The part of a chunk that lies in the box; all of it without a copy. */
export function crop(values: Values, shape: readonly number[], origin: readonly number[], part: Box): SourceChunk {
  if (part.count.every((count, axis) => count === shape[axis])) return { start: part.start, shape: part.count, values };
  const total = product(part.count);
  const strides = stridesOf(shape);
  const offset = part.start.reduce(
    (sum, one, axis) => sum + (one - (origin[axis] as number)) * (strides[axis] as number),
    0,
  );
  const places = new Float64Array(total);
  const index = part.count.map(() => 0);
  let from = offset;
  for (let i = 0; i < total; i++) {
    places[i] = from;
    for (let axis = index.length - 1; axis >= 0; axis--) {
      from += strides[axis] as number;
      index[axis] = (index[axis] as number) + 1;
      if ((index[axis] as number) < (part.count[axis] as number)) break;
      from -= (strides[axis] as number) * (part.count[axis] as number);
      index[axis] = 0;
    }
  }
  const picked = ArrayBuffer.isView(values)
    ? pick(values, places)
    : Array.from(places, (place) => (values as readonly string[])[place] as string);
  return { start: part.start, shape: part.count, values: picked };
}

function pick(values: Exclude<Values, readonly string[]>, places: Float64Array): Exclude<Values, readonly string[]> {
  const out = values.slice(0, places.length);
  for (let i = 0; i < places.length; i++) (out as number[] & typeof out)[i] = values[places[i] as number] as number;
  return out;
}
