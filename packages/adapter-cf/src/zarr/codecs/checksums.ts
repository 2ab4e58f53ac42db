// SPDX-License-Identifier: Apache-2.0
import { createCrc } from "@jiku/syntax/zip";
import { adler32 } from "./inflate-within.js";

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0x82f63b78 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** CRC-32C (RFC 3720, B.4). */
export function crc32c(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 255] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Takes the checksum off the end of bytes. @throws Error when it differs */
export function dropCrc32c(bytes: Uint8Array): Uint8Array {
  const body = bytes.subarray(0, Math.max(0, bytes.length - 4));
  if (bytes.length < 4 || word(bytes, body.length) !== crc32c(body)) throw new Error("the checksum CRC-32C differs");
  return body;
}

/** Takes the checksum off the beginning of bytes (numcodecs, CRC32 and Adler32). @throws Error when it differs */
export function dropLeading(bytes: Uint8Array, name: "crc32" | "adler32"): Uint8Array {
  if (bytes.length < 4) throw new Error("the bytes end early");
  const body = bytes.subarray(4);
  const crc = createCrc();
  crc.update(body);
  if (word(bytes, 0) !== (name === "crc32" ? crc.value() : adler32(body)))
    throw new Error(`the checksum ${name} differs`);
  return body;
}

function word(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, true);
}
