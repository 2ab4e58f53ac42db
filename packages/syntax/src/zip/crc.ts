// SPDX-License-Identifier: Apache-2.0

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** CRC-32 of bytes that come in parts (ISO 3309). */
export function createCrc(): { update(bytes: Uint8Array): void; value(): number } {
  let crc = 0xffffffff;
  return {
    update(bytes) {
      for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 255] as number) ^ (crc >>> 8);
    },
    value: () => (crc ^ 0xffffffff) >>> 0,
  };
}
