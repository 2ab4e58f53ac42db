// SPDX-License-Identifier: Apache-2.0

/** How the elements of an array are stored. */
export type Element =
  | { readonly kind: "number"; readonly type: NumberType; readonly size: number }
  /** UTF-8 texts of any length. */
  | { readonly kind: "text" }
  /** Texts of `length` characters of 4 bytes each, padded with zeros. */
  | { readonly kind: "ucs4"; readonly length: number; readonly size: number }
  /** Texts of `length` bytes, padded with zeros. */
  | { readonly kind: "bytes"; readonly length: number; readonly size: number };

/** Types of numbers that are read. */
export type NumberType =
  | "bool"
  | "int8"
  | "uint8"
  | "int16"
  | "uint16"
  | "int32"
  | "uint32"
  | "int64"
  | "uint64"
  | "float16"
  | "float32"
  | "float64";

/** Arrays of numbers as they are handed on; `float16` is widened, truth values are 0 and 1. */
export type NumberArray =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array
  | Float32Array
  | Float64Array;

/** Bytes of one number. */
export const NUMBER_SIZES: Readonly<Record<NumberType, number>> = {
  bool: 1,
  int8: 1,
  uint8: 1,
  int16: 2,
  uint16: 2,
  int32: 4,
  uint32: 4,
  int64: 8,
  uint64: 8,
  float16: 2,
  float32: 4,
  float64: 8,
};

/** A type of numbers by its name in Zarr v3; undefined for other names. */
export function numberElement(name: string): Element | undefined {
  if (!Object.hasOwn(NUMBER_SIZES, name)) return undefined;
  const type = name as NumberType;
  return { kind: "number", type, size: NUMBER_SIZES[type] };
}

const ARRAYS = {
  bool: Uint8Array,
  int8: Int8Array,
  uint8: Uint8Array,
  int16: Int16Array,
  uint16: Uint16Array,
  int32: Int32Array,
  uint32: Uint32Array,
  int64: BigInt64Array,
  uint64: BigUint64Array,
  float32: Float32Array,
  float64: Float64Array,
} as const;

/** The numbers of little-endian bytes, copied so that they are aligned. */
export function numbersOf(bytes: Uint8Array, type: NumberType): NumberArray {
  const copy = bytes.slice();
  if (type === "float16") return halves(copy);
  return new ARRAYS[type](copy.buffer, 0, copy.length / NUMBER_SIZES[type]);
}

/** An array of `length` numbers for this type. */
export function emptyNumbers(type: NumberType, length: number): NumberArray {
  return type === "float16" ? new Float32Array(length) : new ARRAYS[type](length);
}

function halves(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer);
  return Float32Array.from({ length: bytes.length >> 1 }, (_, i) => half(view.getUint16(i * 2, true)));
}

/** A number of 16 bits (IEEE 754-2019, 3.6, binary16). */
function half(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25));
}
