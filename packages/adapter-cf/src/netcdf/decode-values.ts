// SPDX-License-Identifier: Apache-2.0
import type { SourceChunk } from "../source/array-source.js";
import type { NcType } from "./nc-type.js";

type Values = SourceChunk["values"];

/** Big-endian elements as values; characters one string each. */
export function decodeValues(bytes: Uint8Array, type: NcType): Values {
  const count = Math.floor(bytes.length / type.bytes);
  if (type.element === "text") return Array.from(bytes, (byte) => String.fromCharCode(byte));
  const buffer = swapped(bytes.subarray(0, count * type.bytes), type.bytes);
  switch (type.element) {
    case "int8":
      return new Int8Array(buffer);
    case "uint8":
      return new Uint8Array(buffer);
    case "int16":
      return new Int16Array(buffer);
    case "uint16":
      return new Uint16Array(buffer);
    case "int32":
      return new Int32Array(buffer);
    case "uint32":
      return new Uint32Array(buffer);
    case "float32":
      return new Float32Array(buffer);
    case "int64":
      return new BigInt64Array(buffer);
    case "uint64":
      return new BigUint64Array(buffer);
    default:
      return new Float64Array(buffer);
  }
}

/** A copy in the byte order of this machine. */
function swapped(bytes: Uint8Array, width: number): ArrayBuffer {
  const copy = new Uint8Array(bytes.length);
  copy.set(bytes);
  if (width === 1 || !LITTLE) return copy.buffer;
  if (width === 2) {
    const half = new Uint16Array(copy.buffer);
    for (let i = 0; i < half.length; i++) half[i] = (((half[i] as number) & 0xff) << 8) | ((half[i] as number) >> 8);
    return copy.buffer;
  }
  const words = new Uint32Array(copy.buffer);
  for (let i = 0; i < words.length; i++) words[i] = reversed(words[i] as number);
  if (width === 8)
    for (let i = 0; i < words.length; i += 2) {
      const high = words[i] as number;
      words[i] = words[i + 1] as number;
      words[i + 1] = high;
    }
  return copy.buffer;
}

function reversed(word: number): number {
  return ((word >>> 24) | ((word >>> 8) & 0xff00) | ((word & 0xff00) << 8) | (word << 24)) >>> 0;
}

const LITTLE = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
