// SPDX-License-Identifier: Apache-2.0

/** The first bytes of a stream, and all of it from the start again. */
export interface StreamHead {
  readonly head: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Ends the stream when its rest is not wanted. */
  close(): Promise<void>;
}

/** Reads a stream until `length` bytes are there or it ends. */
export async function readHead(stream: AsyncIterable<Uint8Array>, length: number): Promise<StreamHead> {
  const iterator = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < length) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    size += next.value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* first;
    for (;;) {
      const next = await iterator.next();
      if (next.done) return;
      yield next.value;
    }
  }
  return {
    head: Buffer.concat(first).subarray(0, length),
    chunks: all(),
    async close() {
      await iterator.return?.();
    },
  };
}
