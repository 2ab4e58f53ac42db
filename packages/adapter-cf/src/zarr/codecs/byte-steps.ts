// SPDX-License-Identifier: Apache-2.0
import { member, numberOf } from "@jiku/syntax/json";
import type { CodecSpec } from "../array-meta.js";
import { dropCrc32c, dropLeading } from "./checksums.js";
import { gunzipWithin, unzlibWithin } from "./inflate-within.js";
import { filterType, undoCast, undoDelta, undoScale, unshuffled } from "./number-filters.js";
import { unpackBlosc, unpackLz4, unpackZstd } from "./unpack-block.js";

/** Undoes one codec. @throws Error when the bytes are not what the codec writes */
export type ByteStep = (bytes: Uint8Array, limit: number) => Uint8Array | Promise<Uint8Array>;

const SIMPLE: Readonly<Record<string, ByteStep>> = {
  blosc: unpackBlosc,
  lz4: unpackLz4,
  zstd: unpackZstd,
  gzip: gunzipWithin,
  zlib: unzlibWithin,
  crc32c: dropCrc32c,
  crc32: (bytes) => dropLeading(bytes, "crc32"),
  adler32: (bytes) => dropLeading(bytes, "adler32"),
  bitround: (bytes) => bytes,
};

/** The name of a codec without the prefix of those that come from numcodecs. */
export function plainName(name: string): string {
  return name.replace(/^numcodecs\./, "");
}

/**
 * How a codec from bytes to bytes, or a filter on numbers, is undone; undefined when it is not read here.
 * @param native numbers are little-endian whatever the filter says (version 3)
 */
export function byteStep({ name, configuration }: CodecSpec, native: boolean): ByteStep | undefined {
  const plain = plainName(name);
  if (Object.hasOwn(SIMPLE, plain)) return SIMPLE[plain];
  if (plain === "shuffle") {
    const size = numberOf(member(configuration, "elementsize")) ?? 4;
    return (bytes) => unshuffled(bytes, size);
  }
  return numberStep(plain, configuration, native);
}

function numberStep(name: string, configuration: CodecSpec["configuration"], native: boolean): ByteStep | undefined {
  const read = (key: string) => {
    const found = filterType(configuration, key);
    return found === undefined ? undefined : { ...found, bigEndian: found.bigEndian && !native };
  };
  const type = read(name === "astype" ? "decode_dtype" : "dtype");
  const stored = read(name === "astype" ? "encode_dtype" : "astype") ?? type;
  if (type === undefined || stored === undefined) return undefined;
  if (name === "delta") return (bytes) => undoDelta(bytes, stored, type);
  if (name === "fixedscaleoffset") return (bytes) => undoScale(bytes, stored, type, configuration);
  if (name === "astype" || name === "quantize") return (bytes) => undoCast(bytes, stored, type);
  return undefined;
}

/** Bytes of one stored element where a filter stores another type than it gives; undefined for other codecs. */
export function storedSize({ name, configuration }: CodecSpec): number | undefined {
  const plain = plainName(name);
  if (!["delta", "fixedscaleoffset", "quantize", "astype"].includes(plain)) return undefined;
  const stored =
    filterType(configuration, plain === "astype" ? "encode_dtype" : "astype") ?? filterType(configuration, "dtype");
  return stored === undefined ? undefined : Number(stored.type.replace(/\D/g, "")) / 8;
}
