// SPDX-License-Identifier: Apache-2.0
import type { NativeFile } from "@jiku/adapter";

/** A moving view of a file; what is skipped is not read. */
export interface ByteWindow {
  /** Bytes of the file. */
  readonly size: number;
  /** `length` bytes from `at`, fewer at the end of the file; undefined when they are not in the view. */
  peek(at: number, length: number): Uint8Array | undefined;
  /** The same, read when they are not in the view. Valid until the next call. */
  take(at: number, length: number): Promise<Uint8Array>;
}

const VIEW = 64 * 1024;

/** @param end bytes after which the file is taken to end; absent = its size */
export function createByteWindow(file: NativeFile, end = file.size): ByteWindow {
  let start = 0;
  let view = new Uint8Array(0);

  function peek(at: number, length: number): Uint8Array | undefined {
    const wanted = Math.max(Math.min(length, end - at), 0);
    return at >= start && at + wanted <= start + view.length
      ? view.subarray(at - start, at - start + wanted)
      : undefined;
  }

  return {
    size: end,
    peek,
    async take(at, length) {
      const there = peek(at, length);
      if (there !== undefined) return there;
      view = new Uint8Array(await file.read(at, Math.max(Math.min(Math.max(length, VIEW), end - at), 0)));
      start = at;
      return view.subarray(0, Math.max(Math.min(length, end - at), 0));
    },
  };
}
