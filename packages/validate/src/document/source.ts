// SPDX-License-Identifier: Apache-2.0

/** Bytes that can be read at any place and more than once; a stream is spooled into one first. */
export interface ByteSource {
  /** The name that findings show, such as a path relative to the data root. */
  readonly name: string;
  readonly size: number;
  /** Fills `target` from `position`; returns how many bytes were there. May throw when the source vanished. */
  read(target: Uint8Array, position: number): number;
}

/** A source over bytes in memory. */
export function bytesSource(name: string, bytes: Uint8Array): ByteSource {
  return {
    name,
    size: bytes.length,
    read(target: Uint8Array, position: number): number {
      const part = bytes.subarray(position, position + target.length);
      target.set(part);
      return part.length;
    },
  };
}
