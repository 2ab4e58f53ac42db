// SPDX-License-Identifier: Apache-2.0
import type { ArrayChunk, EncodeOptions, IndexRange } from "@jiku/adapter";
import type { ArrayRef, Range, Variable } from "@jiku/model";
import { elementsOf } from "../source/slabs.js";
import { emptyNumbers, NUMBER_SIZES, type NumberType, numbersOf } from "../zarr/element.js";

/** A value of a range as JSON can hold it; null = a hole. */
export type PlainValue = number | string | null;

/** Values in row-major order, part by part. */
export type PlainValues = AsyncIterable<readonly PlainValue[]> | Iterable<readonly PlainValue[]>;

/** Elements that are read at once. */
const SLAB = 1 << 18;

/** Whether the values of a range can be had. */
export function atHand(range: Range, { values }: EncodeOptions): boolean {
  return range.kind !== "array" || values !== undefined;
}

/** The values of a range: those in place, or those behind its reference, unpacked and with holes for fill values. */
export function rangeValues(range: Range, variable: Variable | undefined, options: EncodeOptions): PlainValues {
  if (range.kind === "array") return storedValues(range.array, variable, options);
  return [range.kind === "truth" ? range.values.map((one) => (one === null ? null : Number(one))) : range.values];
}

/** The values behind a reference, slab by slab along the first axis. */
export async function* storedValues(
  ref: ArrayRef,
  variable: Variable | undefined,
  { values: read }: EncodeOptions,
): AsyncGenerator<readonly PlainValue[]> {
  if (read === undefined) return;
  const { shape } = ref;
  const row = elementsOf(shape.slice(1));
  const rows = shape.length === 0 ? 1 : (shape[0] as number);
  const step = Math.max(1, Math.floor(SLAB / Math.max(1, row)));
  for (let from = 0; from < rows; from += step) {
    const stop = Math.min(from + step, rows);
    const selection = shape.map(
      (size, axis): IndexRange => (axis === 0 ? { start: from, stop } : { start: 0, stop: size }),
    );
    const count = selection.map(({ start, stop: end }) => end - start);
    const slab: PlainValue[] = new Array(elementsOf(count)).fill(null);
    for await (const chunk of read(ref, selection)) put(slab, count, chunk, unpacker(variable));
    yield slab;
  }
}

function put(
  slab: PlainValue[],
  count: readonly number[],
  chunk: ArrayChunk,
  unpack: (value: PlainValue | bigint) => PlainValue,
): void {
  const values = decodeChunk(chunk);
  const { start, shape } = chunk;
  for (let i = 0; i < values.length; i++) {
    let [rest, at, stride] = [i, 0, 1];
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      const size = shape[axis] as number;
      at += ((start[axis] as number) + (rest % size)) * stride;
      rest = Math.floor(rest / size);
      stride *= count[axis] as number;
    }
    slab[at] = unpack(values[i] as PlainValue | bigint);
  }
}

/** The values of a chunk: numbers, or texts each after its length. */
export function decodeChunk({ dataType, bytes }: ArrayChunk): ArrayLike<number | bigint> | readonly string[] {
  if (Object.hasOwn(NUMBER_SIZES, dataType)) {
    const type = dataType as NumberType;
    return bytes.length === 0 ? emptyNumbers(type, 0) : (numbersOf(bytes, type) as ArrayLike<number | bigint>);
  }
  if (dataType === "bytes") return Array.from(bytes, (one) => String.fromCharCode(one));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  const texts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; ) {
    const length = view.getUint32(at, true);
    texts.push(decoder.decode(bytes.subarray(at + 4, at + 4 + length)));
    at += 4 + length;
  }
  return texts;
}

function unpacker(variable: Variable | undefined): (value: PlainValue | bigint) => PlainValue {
  const { scaleFactor, addOffset, fillValue } = variable ?? {};
  return (value) => {
    if (typeof value === "string" || value === null) return value;
    const number = Number(value);
    if (!Number.isFinite(number) || (fillValue !== undefined && number === fillValue)) return null;
    if (scaleFactor === undefined && addOffset === undefined) return number;
    return number * (scaleFactor ?? 1) + (addOffset ?? 0);
  };
}

/** All values of a reference of few elements. */
export async function allValues(
  ref: ArrayRef,
  variable: Variable | undefined,
  options: EncodeOptions,
): Promise<PlainValue[]> {
  const all: PlainValue[] = [];
  for await (const part of storedValues(ref, variable, options)) for (const one of part) all.push(one);
  return all;
}
