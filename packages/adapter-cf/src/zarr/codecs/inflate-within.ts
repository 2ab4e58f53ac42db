// SPDX-License-Identifier: Apache-2.0
import { createCrc } from "@jiku/syntax/zip";
import { Inflate } from "fflate";

const STEP = 1 << 16;

/**
 * Unpacks DEFLATE (RFC 1951) and stops beyond a bound.
 * @throws Error when it cannot be unpacked, ends early, or grows beyond `limit` bytes
 */
export function inflateWithin(bytes: Uint8Array, limit: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const inflate = new Inflate((part, final) => {
    ended ||= final;
    length += part.length;
    if (length <= limit) parts.push(part);
  });
  for (let at = 0; at < bytes.length && length <= limit; at += STEP)
    inflate.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  if (length > limit) throw new Error(`it unpacks to more than ${limit} bytes`);
  if (!ended) throw new Error("the packed bytes end early");
  return joined(parts, length);
}

/** Parts one after the other. */
export function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1) return parts[0] as Uint8Array;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Unpacks one member of gzip (RFC 1952) and holds it against its checksum and size. @throws Error */
export function gunzipWithin(bytes: Uint8Array, limit: number): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) throw new Error("it is no gzip");
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + (bytes[at] ?? 0) + ((bytes[at + 1] ?? 0) << 8);
  for (const flag of [8, 16]) if (flags & flag) at = afterZero(bytes, at);
  if (flags & 2) at += 2;
  if (at + 8 > bytes.length) throw new Error("the packed bytes end early");
  const whole = inflateWithin(bytes.subarray(at, bytes.length - 8), limit);
  const trailer = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 8, 8);
  const crc = createCrc();
  crc.update(whole);
  if (crc.value() !== trailer.getUint32(0, true) || whole.length !== trailer.getUint32(4, true))
    throw new Error("the checksum of gzip differs");
  return whole;
}

function afterZero(bytes: Uint8Array, from: number): number {
  const zero = bytes.indexOf(0, from);
  return zero < 0 ? bytes.length : zero + 1;
}

/** Unpacks zlib (RFC 1950) and holds it against its checksum. @throws Error */
export function unzlibWithin(bytes: Uint8Array, limit: number): Uint8Array {
  const head = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (((bytes[0] ?? 0) & 15) !== 8 || head % 31 !== 0 || head & 0x20) throw new Error("it is no zlib");
  if (bytes.length < 6) throw new Error("the packed bytes end early");
  const whole = inflateWithin(bytes.subarray(2, bytes.length - 4), limit);
  const trailer = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4, 4);
  if (adler32(whole) !== trailer.getUint32(0)) throw new Error("the checksum of zlib differs");
  return whole;
}

/** Adler-32 (RFC 1950, 9). */
export function adler32(bytes: Uint8Array): number {
  let [low, high] = [1, 0];
  for (let at = 0; at < bytes.length; ) {
    const stop = Math.min(at + 3800, bytes.length);
    for (; at < stop; at++) {
      low += bytes[at] as number;
      high += low;
    }
    low %= 65_521;
    high %= 65_521;
  }
  return ((high << 16) | low) >>> 0;
}
