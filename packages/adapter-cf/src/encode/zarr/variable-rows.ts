// SPDX-License-Identifier: Apache-2.0
import type { ArrayChunk, EncodeOptions, IndexRange, Selection } from "@jiku/adapter";
import type { ArrayRef, Range, Variable } from "@jiku/model";
import { elementsOf } from "../../source/slabs.js";
import { emptyNumbers, NUMBER_SIZES, type NumberType } from "../../zarr/element.js";
import { decodeChunk } from "../range-values.js";
import { type ArrayPlan, chunkRows, filledUp, type Rows, rowsOf } from "./zarr-writer.js";

/** Type, fill value and rows of the values of a range. */
export interface VariableRows {
  readonly dataType: NumberType | "string";
  readonly fill: number | string | boolean;
  /** Value that marks a hole, where the values have holes and no mark of their own. */
  readonly mark?: number;
  readonly rows: (plan: ArrayPlan) => Rows;
}

type Inline = Exclude<Range, { readonly kind: "array" }>;

/** How a range is written: as stored behind its reference, or its inline values in the smallest type that holds them. */
export function variableRows(range: Range, variable: Variable, options: EncodeOptions): VariableRows | undefined {
  return range.kind === "array" ? storedRows(range.array, variable, options) : inlineRows(range);
}

function inlineRows(range: Inline): VariableRows {
  if (range.kind === "text") {
    const texts = range.values.map((one) => one ?? "");
    return { dataType: "string", fill: "", rows: (plan) => rowsOf(plan, texts, 1, "") };
  }
  const values = range.values.map((one) => (one === null ? null : Number(one)));
  const holes = values.includes(null);
  const type = range.kind === "real" ? "float64" : integerType(values);
  const mark = range.kind === "real" ? Number.NaN : type === "int32" ? -(2 ** 31) : -(2 ** 53);
  const numbers = emptyNumbers(type, values.length);
  for (const [i, one] of values.entries()) {
    if (numbers instanceof BigInt64Array || numbers instanceof BigUint64Array) numbers[i] = BigInt(one ?? mark);
    else numbers[i] = one ?? mark;
  }
  const bytes = new Uint8Array(numbers.buffer);
  return {
    dataType: type,
    fill: holes || range.kind === "real" ? mark : 0,
    ...(holes ? { mark } : {}),
    rows: (plan) => rowsOf(plan, bytes, NUMBER_SIZES[type], ""),
  };
}

function integerType(values: readonly (number | null)[]): "int32" | "int64" {
  return values.every((one) => one === null || (one > -(2 ** 31) && one < 2 ** 31)) ? "int32" : "int64";
}

function storedRows(ref: ArrayRef, { fillValue }: Variable, options: EncodeOptions): VariableRows | undefined {
  const { dataType } = ref;
  if (dataType === "string") return { dataType, fill: "", rows: (plan) => slabs(ref, plan, options, textSlab) };
  if (dataType === undefined || !Object.hasOwn(NUMBER_SIZES, dataType)) return undefined;
  const type = dataType as NumberType;
  const blank = type.startsWith("float") ? Number.NaN : type === "bool" ? false : 0;
  return { dataType: type, fill: fillValue ?? blank, rows: (plan) => slabs(ref, plan, options, byteSlab) };
}

type MakeSlab = (type: string, count: number) => Slab;

/** A part of an array that is put together out of chunks. */
interface Slab {
  readonly values: Uint8Array | readonly string[];
  /** Takes `count` elements of a chunk from `from` on, which lie side by side here too. */
  put(at: number, from: number, count: number, bytes: Uint8Array, texts: readonly string[]): void;
}

const textSlab: MakeSlab = (_type, count) => {
  const values = new Array<string>(count).fill("");
  return {
    values,
    put(at, from, run, _bytes, texts) {
      for (let i = 0; i < run; i++) values[at + i] = texts[from + i] ?? "";
    },
  };
};

const byteSlab: MakeSlab = (type, count) => {
  const size = NUMBER_SIZES[type as NumberType];
  const values = new Uint8Array(count * size);
  return {
    values,
    put: (at, from, run, bytes) => values.set(bytes.subarray(from * size, (from + run) * size), at * size),
  };
};

/** Elements that are read at once: each reading opens the input anew, and chunks that it cuts are unpacked again. */
const WINDOW = 1 << 22;

async function* slabs(
  ref: ArrayRef,
  plan: ArrayPlan,
  { values: read }: EncodeOptions,
  make: MakeSlab,
): AsyncGenerator<Uint8Array | readonly string[]> {
  const { shape } = ref;
  if (read === undefined) return;
  const step = chunkRows(shape);
  const row = elementsOf(shape.slice(1));
  const rows = shape.length === 0 ? 1 : (shape[0] as number);
  const isText = plan.dataType === "string";
  const window = isText ? step : step * Math.max(1, Math.floor(WINDOW / Math.max(1, step * row)));
  const chunk = step * row * (isText ? 1 : NUMBER_SIZES[plan.dataType as NumberType]);
  for (let from = 0; from < rows; from += window) {
    const stop = Math.min(from + window, rows);
    const selection = shape.map(
      (size, axis): IndexRange => (axis === 0 ? { start: from, stop } : { start: 0, stop: size }),
    );
    const values = await slabOf(read(ref, selection), plan.dataType, selection, make);
    for (let at = 0; at < values.length; at += chunk) yield filledUp(values.slice(at, at + chunk), chunk, "");
  }
}

async function slabOf(
  chunks: AsyncIterable<ArrayChunk>,
  type: string,
  selection: Selection,
  make: MakeSlab,
): Promise<Slab["values"]> {
  const count = selection.map(({ start, stop }) => stop - start);
  const slab = make(type, elementsOf(count));
  for await (const chunk of chunks) {
    const texts = type === "string" ? (decodeChunk(chunk) as readonly string[]) : [];
    const total = elementsOf(chunk.shape);
    const run = runLength(chunk.shape, count);
    for (let i = 0; i < total; i += run)
      slab.put(placeIn(i, chunk.start, chunk.shape, count), i, run, chunk.bytes, texts);
  }
  return slab.values;
}

/** Elements of a chunk that lie side by side in the whole as well: a line of the last axis, more where it spans the whole. */
function runLength(shape: readonly number[], count: readonly number[]): number {
  let run = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    run *= shape[axis] as number;
    if (shape[axis] !== count[axis]) break;
  }
  return Math.max(1, run);
}

function placeIn(i: number, start: readonly number[], shape: readonly number[], count: readonly number[]): number {
  let [rest, at, stride] = [i, 0, 1];
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const size = shape[axis] as number;
    at += ((start[axis] as number) + (rest % size)) * stride;
    rest = Math.floor(rest / size);
    stride *= count[axis] as number;
  }
  return at;
}
