// SPDX-License-Identifier: Apache-2.0
import { member, type Node, numberOf, textOf } from "@jiku/syntax/json";
import { emptyNumbers, NUMBER_SIZES, type NumberArray, type NumberType, numberElement, numbersOf } from "../element.js";

/** Type and byte order as a filter names them: `<i2` or `int16`. */
export interface FilterType {
  readonly type: NumberType;
  readonly bigEndian: boolean;
}

const KINDS: Readonly<Record<string, string>> = { i: "int", u: "uint", f: "float" };

/** The type that a member of a configuration names; undefined when it is none. */
export function filterType(configuration: Node | undefined, name: string): FilterType | undefined {
  const text = textOf(member(configuration, name));
  const parts = text === undefined ? null : /^([<>|]?)([iuf])(\d)$/.exec(text);
  const element = numberElement(parts === null ? (text ?? "") : `${KINDS[parts[2] as string]}${Number(parts[3]) * 8}`);
  return element?.kind === "number" ? { type: element.type, bigEndian: parts?.[1] === ">" } : undefined;
}

/** Sums of differences (numcodecs, Delta). */
export function undoDelta(bytes: Uint8Array, stored: FilterType, type: FilterType): Uint8Array {
  const source = typed(bytes, stored);
  const out = emptyNumbers(type.type, source.length);
  if (source instanceof BigInt64Array || source instanceof BigUint64Array) {
    if (!(out instanceof BigInt64Array || out instanceof BigUint64Array)) throw new Error("delta between unlike types");
    for (let i = 0; i < source.length; i++) out[i] = (source[i] as bigint) + (i === 0 ? 0n : (out[i - 1] as bigint));
  } else {
    if (out instanceof BigInt64Array || out instanceof BigUint64Array) throw new Error("delta between unlike types");
    for (let i = 0; i < source.length; i++) out[i] = (source[i] as number) + (i === 0 ? 0 : (out[i - 1] as number));
  }
  return untyped(out, type);
}

/** Numbers from scaled integers: x / scale + offset (numcodecs, FixedScaleOffset). */
export function undoScale(
  bytes: Uint8Array,
  stored: FilterType,
  type: FilterType,
  configuration: Node | undefined,
): Uint8Array {
  const scale = numberOf(member(configuration, "scale"));
  const offset = numberOf(member(configuration, "offset"));
  if (scale === undefined || offset === undefined || scale === 0) throw new Error("no scale and offset");
  const source = typed(bytes, stored);
  const out = emptyNumbers(type.type, source.length);
  for (let i = 0; i < source.length; i++) {
    const value = Number(source[i]) / scale + offset;
    if (out instanceof BigInt64Array || out instanceof BigUint64Array) out[i] = BigInt(Math.trunc(value));
    else out[i] = value;
  }
  return untyped(out, type);
}

/** Numbers of another type (numcodecs, AsType). */
export function undoCast(bytes: Uint8Array, stored: FilterType, type: FilterType): Uint8Array {
  const source = typed(bytes, stored);
  const out = emptyNumbers(type.type, source.length);
  for (let i = 0; i < source.length; i++) {
    if (out instanceof BigInt64Array || out instanceof BigUint64Array) out[i] = BigInt(source[i] as number);
    else out[i] = Number(source[i]);
  }
  return untyped(out, type);
}

function typed(bytes: Uint8Array, { type, bigEndian }: FilterType): NumberArray {
  if (type === "float16") throw new Error("a filter on float16");
  const size = NUMBER_SIZES[type];
  if (bytes.length % size !== 0) throw new Error(`${bytes.length} bytes are no whole number of values`);
  return numbersOf(bigEndian ? swapped(bytes, size) : bytes, type);
}

function untyped(numbers: NumberArray, { type, bigEndian }: FilterType): Uint8Array {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  return bigEndian ? swapped(bytes, NUMBER_SIZES[type]) : bytes;
}

/** Bytes with the order within each element turned round. */
export function swapped(bytes: Uint8Array, size: number): Uint8Array {
  if (size === 1) return bytes;
  const out = new Uint8Array(bytes.length);
  for (let at = 0; at + size <= bytes.length; at += size)
    for (let k = 0; k < size; k++) out[at + k] = bytes[at + size - 1 - k] as number;
  return out;
}

/** Bytes sorted back into elements (numcodecs, Shuffle). */
export function unshuffled(bytes: Uint8Array, size: number): Uint8Array {
  if (size <= 1) return bytes;
  const count = Math.floor(bytes.length / size);
  const out = bytes.slice();
  for (let k = 0; k < size; k++) for (let i = 0; i < count; i++) out[i * size + k] = bytes[k * count + i] as number;
  return out;
}
