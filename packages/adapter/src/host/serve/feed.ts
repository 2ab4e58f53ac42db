// SPDX-License-Identifier: Apache-2.0
import type { NativeInput } from "../../native.js";
import type { WireEnd } from "./protocol.js";

/** A decoder whose bytes come by requests. */
export interface Feed {
  /** Resolves when the decoder has taken the bytes, or has ended. */
  push(id: string, bytes: Uint8Array): Promise<WireEnd>;
  last(id: string): Promise<WireEnd>;
}

/** Starts a decoder on an input that waits for bytes. What was given is kept, since formats are read twice or in any order. */
export function createFeed(
  start: (input: NativeInput & { readonly currentId: () => string }) => Promise<WireEnd>,
): Feed {
  const given: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  let wake = (): void => {};
  let hungry = (): void => {};
  let current = "";
  const more = async (): Promise<void> => {
    hungry();
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  };
  async function* stream(): AsyncIterable<Uint8Array> {
    for (let n = 0; ; ) {
      const next = given[n];
      if (next !== undefined) {
        n++;
        yield next;
      } else if (isWhole) return;
      else await more();
    }
  }
  const primary = {
    path: "input",
    get size() {
      return size;
    },
    stream,
    async read(offset: number, length: number) {
      while (offset + length > size && !isWhole) await more();
      return window(given, offset, Math.max(0, Math.min(length, size - offset)));
    },
  };
  const ended = start({ primary, open: async () => undefined, async *list() {}, currentId: () => current });
  ended.catch(() => {});
  const put = (bytes: Uint8Array | undefined): void => {
    if (bytes === undefined) isWhole = true;
    else {
      given.push(bytes);
      size += bytes.length;
    }
    wake();
  };
  return {
    async push(id, bytes) {
      current = id;
      const taken = new Promise<void>((resolve) => {
        hungry = resolve;
      });
      put(bytes);
      await Promise.race([taken, ended]);
      return {};
    },
    async last(id) {
      current = id;
      put(undefined);
      return ended;
    },
  };
}

/** So many bytes of chunks that follow each other. */
function window(chunks: readonly Uint8Array[], offset: number, length: number): Uint8Array {
  const out = new Uint8Array(length);
  let from = 0;
  for (const chunk of chunks) {
    const begin = Math.max(offset, from);
    const end = Math.min(offset + length, from + chunk.length);
    if (begin < end) out.set(chunk.subarray(begin - from, end - from), begin - offset);
    from += chunk.length;
    if (from >= offset + length) break;
  }
  return out;
}
