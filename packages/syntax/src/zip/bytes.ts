// SPDX-License-Identifier: Apache-2.0

/** Bytes with random access, and in order. */
export interface Bytes {
  readonly size: number;
  read(offset: number, length: number): Promise<Uint8Array>;
  stream(): AsyncIterable<Uint8Array>;
}

/** Bytes in memory. */
export function memoryBytes(bytes: Uint8Array): Bytes {
  return {
    size: bytes.length,
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
    async *stream() {
      yield bytes;
    },
  };
}
