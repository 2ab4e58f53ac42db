// SPDX-License-Identifier: Apache-2.0

/** Bytes put aside and read again, in memory or on disk; what an encoder needs that must see all before it writes. */
export interface Spool {
  /** @returns the offset of the first of these bytes */
  append(bytes: Uint8Array): Promise<number>;
  read(offset: number, length: number): Promise<Uint8Array>;
  /** Frees it; later calls fail. */
  close(): Promise<void>;
}

const BLOCK = 1 << 20;

/** A spool in memory, in blocks of 1 MiB outside the JavaScript heap. */
export function memorySpool(): Spool {
  const blocks: Uint8Array[] = [];
  let size = 0;

  function copy(offset: number, length: number, each: (block: Uint8Array, at: number, from: number) => void): void {
    for (let done = 0; done < length; ) {
      const at = (offset + done) % BLOCK;
      const part = Math.min(BLOCK - at, length - done);
      each((blocks[Math.floor((offset + done) / BLOCK)] as Uint8Array).subarray(at, at + part), done, done + part);
      done += part;
    }
  }

  return {
    append(bytes) {
      const offset = size;
      size += bytes.length;
      while (blocks.length * BLOCK < size) blocks.push(new Uint8Array(BLOCK));
      copy(offset, bytes.length, (block, from, to) => block.set(bytes.subarray(from, to)));
      return Promise.resolve(offset);
    },
    read(offset, length) {
      const whole = new Uint8Array(Math.max(Math.min(length, size - offset), 0));
      copy(offset, whole.length, (block, from) => whole.set(block, from));
      return Promise.resolve(whole);
    },
    close() {
      blocks.length = 0;
      size = 0;
      return Promise.resolve();
    },
  };
}
